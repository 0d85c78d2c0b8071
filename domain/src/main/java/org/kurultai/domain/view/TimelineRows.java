package org.kurultai.domain.view;

import java.util.List;
import java.util.stream.Stream;
import org.kurultai.domain.record.Id;
import org.kurultai.domain.record.Row;

/** What the timeline says of one thing, row by row. */
final class TimelineRows {

    private TimelineRows() {}

    static List<Row> of(Timeline view, TimelineKey key) {
        var rows = new Rows();
        for (var h : view.of(key)) {
            var who = Stream.<Id>concat(h.parties().stream(), h.persons().stream()).toList();
            rows.add(key.identifiers() + "/" + h.kind(), h, h.matter().name(), "has on its timeline:",
                    Rows.words(h.kind()),
                    Rows.on(h.when()), who.isEmpty() ? "" : "with", who, h.words().isEmpty() ? "" : "-",
                    h.words());
        }
        return rows.all();
    }
}
