package org.kurultai.seeds.csv;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.kurultai.seeds.dossier.Located;
import org.kurultai.seeds.dossier.Located.Group;
import org.kurultai.seeds.dossier.Located.Many;
import org.kurultai.seeds.dossier.Located.Scalar;

/**
 * A fact as it stands in a dossier, but with columns in braces, such as <code>"{Minister}"</code>, where a row is to fill in
 * its cell. A value whose cells say nothing is left out.
 *
 * @param fact the fact
 * @param when the columns that must say something for a row to state it
 */
record FactTemplate(Group fact, Set<String> when) {

    FactTemplate {
        when = Set.copyOf(when);
    }

    /** The columns that it names and that there are not. */
    List<String> unknown(List<String> known) {
        var columns = new TreeSet<>(when);
        columns.addAll(columns(fact));
        return columns.stream().filter(column -> !known.contains(column)).toList();
    }

    /** The columns named in a part of a fact. */
    static Set<String> columns(Located part) {
        var columns = new TreeSet<String>();
        switch (part) {
            case Scalar scalar -> columns.addAll(Blank.columns(scalar.json().asText()));
            case Group group -> group.properties().values().forEach(p -> columns.addAll(columns(p.value())));
            case Many many -> many.items().forEach(item -> columns.addAll(columns(item)));
        }
        return columns;
    }

    /** The fact with the cells of a row filled in, each at its place in the table; empty if the row does not state it. */
    Optional<Located> fill(Row row, Mapping mapping) {
        return when.stream().allMatch(column -> mapping.isFilled(column, row))
                ? Optional
                        .of(new Filling(row, mapping).fill(fact).orElse(new Group(fact.mark(), new LinkedHashMap<>())))
                : Optional.empty();
    }
}
