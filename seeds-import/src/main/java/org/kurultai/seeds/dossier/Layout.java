package org.kurultai.seeds.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kurultai.domain.time.DateRange;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.emitter.Emitter;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;
import org.yaml.snakeyaml.serializer.Serializer;

/** Lays a tree out as YAML for people: what fits on a line stands on one, words without quotes where they need none. */
final class Layout {

    private static final int LINE = 100;

    /** The document, the source's block and the list of facts, and each fact. */
    private static final int ALWAYS_BLOCKS = 3;

    private static final Pattern WORDS = Pattern.compile("\\p{L}[\\p{L}\\d_./+()' :-]*");
    private static final Pattern LINES = Pattern.compile("\\p{L}[\\p{L}\\d\\p{Punct} \n]*");
    private static final Pattern SPAN = Pattern.compile("\\d+-\\d+");
    private static final Pattern YEAR = Pattern.compile("\\d+");

    /** What some readers take for yes, no or nothing. */
    private static final Set<String> RESERVED = Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null");

    private static final Resolver RESOLVER = new Resolver();

    private Layout() {}

    /** The tree as text. */
    static String of(JsonNode tree) {
        var out = new StringWriter();
        try {
            var serializer = new Serializer(new Emitter(out, options()), RESOLVER, options(), Tag.MAP);
            serializer.open();
            serializer.serialize(node(tree, 0));
            serializer.close();
        } catch (IOException e) {
            throw new IllegalStateException("a string can always be written to", e);
        }
        return out.toString();
    }

    private static DumperOptions options() {
        var options = new DumperOptions();
        options.setSplitLines(false);
        options.setWidth(Integer.MAX_VALUE);
        options.setIndent(2);
        options.setIndicatorIndent(2);
        options.setIndentWithIndicator(true);
        options.setAllowUnicode(true);
        return options;
    }

    private static Node node(JsonNode json, int depth) {
        if (json.isObject()) {
            var properties = new ArrayList<NodeTuple>();
            json.properties()
                    .forEach(p -> properties.add(new NodeTuple(plain(p.getKey()), node(p.getValue(), depth + 1))));
            return new MappingNode(Tag.MAP, properties, style(json, depth));
        }
        if (json.isArray()) {
            var items = new ArrayList<Node>();
            json.forEach(item -> items.add(node(item, depth + 1)));
            return new SequenceNode(Tag.SEQ, items, style(json, depth));
        }
        return json.isBigDecimal() ? plain(json.decimalValue().toPlainString()) : scalar(json);
    }

    private static Node scalar(JsonNode json) {
        return json.isTextual() ? text(json.textValue()) : plain(json.asText());
    }

    private static FlowStyle style(JsonNode json, int depth) {
        return depth < ALWAYS_BLOCKS || json.toString().length() > LINE ? FlowStyle.BLOCK : FlowStyle.FLOW;
    }

    private static ScalarNode text(String text) {
        if (isPlain(text)) {
            return plain(text);
        }
        return new ScalarNode(
                Tag.STR, text, null, null, isLines(text) ? ScalarStyle.LITERAL : ScalarStyle.DOUBLE_QUOTED);
    }

    private static ScalarNode plain(String text) {
        return new ScalarNode(RESOLVER.resolve(NodeId.scalar, text, true), text, null, null, ScalarStyle.PLAIN);
    }

    /** Whether it needs no quotes: words and dates, nothing that YAML gives a meaning. */
    private static boolean isPlain(String text) {
        if (!WORDS.matcher(text).matches()) {
            return SPAN.matcher(text).matches() || isDate(text);
        }
        return !RESERVED.contains(text.toLowerCase(Locale.ROOT))
                && Stream.of(": ", " :", "::").noneMatch(text::contains)
                && Stream.of(":", " ").noneMatch(text::endsWith);
    }

    private static boolean isDate(String text) {
        try {
            return !YEAR.matcher(text).matches() && DateRange.parse(text).toString().equals(text);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isLines(String text) {
        return text.indexOf('\n') >= 0
                && LINES.matcher(text).matches()
                && Stream.of(" \n", "\n ").noneMatch(text::contains)
                && Stream.of("\n", " ").noneMatch(text::endsWith);
    }
}
