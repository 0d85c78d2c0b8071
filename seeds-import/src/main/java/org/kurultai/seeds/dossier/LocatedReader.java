package org.kurultai.seeds.dossier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.kurultai.seeds.dossier.Located.Group;
import org.kurultai.seeds.dossier.Located.Many;
import org.kurultai.seeds.dossier.Located.Property;
import org.kurultai.seeds.dossier.Located.Scalar;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Reads the YAML of a dossier: one document, without aliases, each name once in its group. */
public final class LocatedReader {

    private static final YAMLFactory YAML = YAMLFactory.builder()
            .enable(YAMLParser.Feature.EMPTY_STRING_AS_NULL)
            .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
            .loaderOptions(options())
            .build();

    private final YAMLParser in;
    private final List<Problem> problems;

    private LocatedReader(YAMLParser in, List<Problem> problems) {
        this.in = in;
        this.problems = problems;
    }

    private static LoaderOptions options() {
        var options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        return options;
    }

    /** What the file holds; empty if it is no YAML. What is wrong is added to the problems. */
    public static Optional<Located> read(Reader yaml, List<Problem> problems) throws IOException {
        try (var in = YAML.createParser(yaml)) {
            return new LocatedReader(in, problems).document();
        } catch (JsonProcessingException e) {
            problems.add(malformed(e));
            return Optional.empty();
        }
    }

    private Optional<Located> document() throws IOException {
        if (in.nextToken() == null) {
            problems.add(new Problem(Mark.START, "the file is empty", "a dossier has a source and its facts"));
            return Optional.empty();
        }
        var document = value();
        if (in.nextToken() != null) {
            problem("a second document begins here", "write each dossier in a file of its own");
        }
        return Optional.of(document);
    }

    private Located value() throws IOException {
        if (in.isCurrentAlias() || in.getObjectId() != null) {
            problem("anchors and aliases are not read here", "write the value out, or in quotes");
        }
        return switch (in.currentToken()) {
            case START_OBJECT -> group();
            case START_ARRAY -> many();
            default -> new Scalar(mark(), scalar());
        };
    }

    private Group group() throws IOException {
        var mark = mark();
        var properties = new LinkedHashMap<String, Property>();
        while (in.nextToken() != JsonToken.END_OBJECT) {
            var name = in.currentName();
            var at = mark();
            in.nextToken();
            var earlier = properties.putIfAbsent(name, new Property(at, value()));
            if (earlier != null) {
                problems.add(new Problem(
                        at,
                        "\"%s\" stands here already, on line %d".formatted(name, earlier.mark().line()),
                        "keep one of them"));
            }
        }
        return new Group(mark, properties);
    }

    private Many many() throws IOException {
        var mark = mark();
        var items = new ArrayList<Located>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            items.add(value());
        }
        return new Many(mark, items);
    }

    /** What YAML takes for a number though nobody writes numbers so, such as 007 or 1_000, is text. */
    private JsonNode scalar() throws IOException {
        var nodes = JsonNodeFactory.instance;
        var text = in.getText();
        return switch (in.currentToken()) {
            case VALUE_NULL -> nodes.nullNode();
            case VALUE_TRUE -> nodes.booleanNode(true);
            case VALUE_FALSE -> nodes.booleanNode(false);
            case VALUE_NUMBER_INT -> text.matches("-?(0|[1-9]\\d{0,17})")
                    ? number(Long.parseLong(text))
                    : nodes.textNode(text);
            case VALUE_NUMBER_FLOAT -> text.matches("-?\\d+\\.\\d+")
                    ? nodes.numberNode(new BigDecimal(text))
                    : nodes.textNode(text);
            default -> nodes.textNode(text);
        };
    }

    private static JsonNode number(long number) {
        var nodes = JsonNodeFactory.instance;
        return number == (int) number ? nodes.numberNode((int) number) : nodes.numberNode(number);
    }

    private void problem(String what, String remedy) {
        problems.add(new Problem(mark(), what, remedy));
    }

    private Mark mark() {
        var location = in.currentTokenLocation();
        return new Mark(location.getLineNr(), location.getColumnNr());
    }

    private static Problem malformed(JsonProcessingException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
                var mark = new Mark(
                        marked.getProblemMark().getLine() + 1,
                        marked.getProblemMark().getColumn() + 1);
                return marked.getMessage().contains("(TAB)")
                        ? new Problem(mark, "a tab stands where YAML has none", "indent with spaces")
                        : new Problem(mark, "this is not YAML: " + said(marked), "check indentation, colons, quotes");
            }
        }
        return new Problem(Mark.START, "this is not YAML: " + e.getOriginalMessage(), "");
    }

    private static String said(MarkedYAMLException e) {
        return e.getContext() == null ? e.getProblem() : e.getContext() + ", " + e.getProblem();
    }
}
