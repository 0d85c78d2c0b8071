package org.kurultai.seeds.csv;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kurultai.domain.source.SourceCommand.RegisterSource;
import org.kurultai.json.Names;
import org.kurultai.seeds.dossier.DossierParts;
import org.kurultai.seeds.dossier.Located;
import org.kurultai.seeds.dossier.Located.Group;
import org.kurultai.seeds.dossier.Located.Many;
import org.kurultai.seeds.dossier.Located.Property;
import org.kurultai.seeds.dossier.LocatedReader;
import org.kurultai.seeds.dossier.Problem;
import org.kurultai.seeds.source.SourceException;

/** Reads mappings. Everything that is wrong in one is told together, each problem with line and column. */
final class MappingReader {

    private static final List<String> PARTS = List.of("source", "separator", "empty", "columns", "facts");
    private static final List<String> READINGS = List.of("date", "values");
    private static final String IF = "if";

    private final List<Problem> problems = new ArrayList<>();

    private MappingReader() {}

    /**
     * Reads a mapping.
     *
     * @throws SourceException if it is none
     */
    static Mapping read(String yaml) {
        var reader = new MappingReader();
        try {
            var mapping = LocatedReader.read(new StringReader(yaml), reader.problems).flatMap(reader::mapping);
            if (!reader.problems.isEmpty()) {
                throw new SourceException(reader.problems);
            }
            return mapping.orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException("a string can always be read", e);
        }
    }

    private Optional<Mapping> mapping(Located document) {
        if (!(document instanceof Group mapping)) {
            problem(document, "this is not a mapping", "a mapping has a source: and its facts:");
            return Optional.empty();
        }
        refuseUnknown(mapping, PARTS);
        Optional<RegisterSource> source = new DossierParts(Integer.MAX_VALUE, problems).source(mapping);
        var separator = part(mapping, "separator").map(this::separator).orElse(',');
        var empty = part(mapping, "empty").map(this::texts).orElse(List.of());
        var columns = part(mapping, "columns").map(this::columns).orElse(Map.of());
        var facts = part(mapping, "facts").map(this::facts).orElse(List.of());
        if (facts.isEmpty() && problems.isEmpty()) {
            problem(mapping, "the mapping says of no fact that a row states it", "write one under facts:");
        }
        return source.map(s -> new Mapping(s, separator, Set.copyOf(empty), columns, facts));
    }

    private static Optional<Located> part(Group group, String name) {
        return Optional.ofNullable(group.properties().get(name)).map(Property::value);
    }

    private char separator(Located value) {
        var text = value.json().asText();
        if (text.length() != 1) {
            problem(value, "a separator is one character", "write \",\" or \";\" or \"\\t\"");
            return ',';
        }
        return text.charAt(0);
    }

    private List<String> texts(Located value) {
        return switch (value) {
            case Many many -> many.items().stream().flatMap(item -> texts(item).stream()).toList();
            case Located.Scalar scalar -> List.of(scalar.json().asText());
            case Group group -> {
                problem(group, "a text or a list of texts stands here", "");
                yield List.of();
            }
        };
    }

    private Map<String, ColumnReading> columns(Located value) {
        var columns = new HashMap<String, ColumnReading>();
        if (!(value instanceof Group group)) {
            problem(value, "columns have names", "write as Start: {date: dd.MM.yyyy}");
            return columns;
        }
        group.properties().forEach((name, property) -> reading(property.value()).ifPresent(r -> columns.put(name, r)));
        return columns;
    }

    private Optional<ColumnReading> reading(Located value) {
        if (!(value instanceof Group group)) {
            problem(value, "how a column is read is told by date: or values:", "");
            return Optional.empty();
        }
        refuseUnknown(group, READINGS);
        var values = new HashMap<String, String>();
        if (part(group, "values").orElse(null) instanceof Group table) {
            table.properties().forEach((cell, means) -> values.put(cell, means.value().json().asText()));
        }
        try {
            return Optional.of(new ColumnReading(part(group, "date").map(this::texts).orElse(List.of()), values));
        } catch (IllegalArgumentException e) {
            problem(group, "this is no form of a date: " + e.getMessage(), "write as dd.MM.yyyy");
            return Optional.empty();
        }
    }

    private List<FactTemplate> facts(Located value) {
        if (!(value instanceof Many facts)) {
            problem(value, "the facts are not a list", "begin each fact with a hyphen");
            return List.of();
        }
        return facts.items().stream().flatMap(this::fact).toList();
    }

    private Stream<FactTemplate> fact(Located value) {
        if (!(value instanceof Group fact)) {
            problem(value, "this is not a fact", "write a command with its properties, as register-person: {...}");
            return Stream.of();
        }
        refuseUnquoted(fact);
        var when = part(fact, IF).map(this::texts).orElse(List.of());
        var properties = new LinkedHashMap<>(fact.properties());
        properties.remove(IF);
        return Stream.of(new FactTemplate(new Group(fact.mark(), properties), Set.copyOf(when)));
    }

    /** To YAML a column in braces without quotes is a group with a name and nothing after it. */
    private void refuseUnquoted(Located value) {
        switch (value) {
            case Located.Scalar scalar -> {}
            case Many many -> many.items().forEach(this::refuseUnquoted);
            case Group group -> group.properties().forEach((name, property) -> {
                if (property.value().json().isNull()) {
                    problem(group, "a column stands here without quotes", "write \"{%s}\"".formatted(name));
                } else {
                    refuseUnquoted(property.value());
                }
            });
        }
    }

    private void refuseUnknown(Group group, List<String> known) {
        group.properties().forEach((name, property) -> {
            if (!known.contains(name)) {
                problems.add(new Problem(
                        property.mark(), "there is no property \"%s\" here".formatted(name),
                        Names.suggestion(name, known)));
            }
        });
    }

    private void problem(Located at, String what, String remedy) {
        problems.add(new Problem(at.mark(), what, remedy));
    }
}
