package org.kurultai.seeds.csv;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with columns in braces: <code>{Start}</code> is the cell, <code>{Name|id}</code> its words as an identifier,
 * <code>{Count|number}</code> and <code>{Acting|boolean}</code> what they say.
 */
record Blank(String text) {

    private static final Pattern COLUMN = Pattern.compile("\\{([^{}|]+)(?:\\|(id|number|boolean))?}");

    /** The columns that a text names, in their order. */
    static List<String> columns(String text) {
        return COLUMN.matcher(text).results().map(column -> column.group(1)).toList();
    }

    /** The text with the columns filled in; empty if one of them says nothing. */
    Optional<JsonNode> fill(Function<String, String> says) {
        var filled = COLUMN.matcher(text).results().map(column -> part(column, says)).toList();
        if (filled.stream().anyMatch(String::isEmpty)) {
            return Optional.empty();
        }
        var parts = filled.iterator();
        var all = COLUMN.matcher(text).replaceAll(column -> Matcher.quoteReplacement(parts.next()));
        var whole = COLUMN.matcher(text);
        return Optional.of(value(all, whole.matches() && whole.group(2) != null ? whole.group(2) : ""));
    }

    private static String part(MatchResult column, Function<String, String> says) {
        var said = says.apply(column.group(1));
        return "id".equals(column.group(2)) ? id(said) : said;
    }

    /** What is no number or truth value stays text, which whoever reads the fact refuses with its place. */
    private static JsonNode value(String text, String form) {
        var nodes = JsonNodeFactory.instance;
        if (form.equals("number") && text.matches("-?\\d{1,9}")) {
            return nodes.numberNode(Integer.parseInt(text));
        }
        return form.equals("boolean") && List.of("true", "false").contains(text)
                ? nodes.booleanNode(text.equals("true"))
                : nodes.textNode(text);
    }

    /** Words as an identifier: {@code Ali Yerlikaya} is {@code ali-yerlikaya}. */
    private static String id(String words) {
        return Normalizer.normalize(words.replace('ı', 'i'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
    }
}
