package org.kurultai.journal;

import java.util.Comparator;
import java.util.List;

/** A tag of an event as it stands in the tables. */
record TagRow(String tag, long position) {

    /**
     * All tags of the events but those that their identifiers stand for, in the order of their index: of each of its pages all
     * is changed at once that a large batch changes, before the next is looked at.
     */
    static List<TagRow> of(List<StoredRow> rows) {
        return rows.stream()
                .flatMap(row -> row.event().tagsBesideId().stream().map(tag -> new TagRow(tag, row.position())))
                .sorted(Comparator.comparing(TagRow::tag))
                .toList();
    }
}
