package org.kurultai.seeds.csv;

import java.util.LinkedHashMap;
import java.util.Optional;
import org.kurultai.seeds.dossier.Located;
import org.kurultai.seeds.dossier.Located.Group;
import org.kurultai.seeds.dossier.Located.Many;
import org.kurultai.seeds.dossier.Located.Property;
import org.kurultai.seeds.dossier.Located.Scalar;
import org.kurultai.seeds.dossier.Mark;

/** Fills the cells of a row into a template. What a cell says stands at the cell's place, everything else where the row begins. */
record Filling(Row row, Mapping mapping) {

    /** The part of a fact with its cells; empty if they say nothing. */
    Optional<Located> fill(Located template) {
        return switch (template) {
            case Scalar scalar -> scalar(scalar);
            case Group group -> group(group);
            case Many many -> Optional.of(
                    new Many(start(), many.items().stream().flatMap(item -> fill(item).stream()).toList()));
        };
    }

    private Mark start() {
        return new Mark(row.line(), 1);
    }

    /** A group of which no cell says anything says nothing, whatever stands in it for every row. */
    private Optional<Located> group(Group group) {
        var properties = new LinkedHashMap<String, Property>();
        var blanks = 0;
        var filled = 0;
        for (var property : group.properties().entrySet()) {
            var template = property.getValue().value();
            var blank = !FactTemplate.columns(template).isEmpty();
            var value = fill(template);
            value.ifPresent(v -> properties.put(property.getKey(), new Property(v.mark(), v)));
            blanks += blank ? 1 : 0;
            filled += blank && value.isPresent() ? 1 : 0;
        }
        return blanks > 0 && filled == 0 ? Optional.empty() : Optional.of(new Group(start(), properties));
    }

    private Optional<Located> scalar(Scalar scalar) {
        var text = scalar.json().asText();
        var columns = Blank.columns(text);
        if (columns.isEmpty()) {
            return Optional.of(new Scalar(start(), scalar.json()));
        }
        var place = row.cell(columns.getFirst()).mark();
        return new Blank(text).fill(this::read).map(value -> new Scalar(place, value));
    }

    private String read(String column) {
        var cell = row.cell(column);
        try {
            return mapping.read(column, cell);
        } catch (IllegalArgumentException e) {
            throw new CellException(cell.mark(), column + ": " + e.getMessage());
        }
    }
}
