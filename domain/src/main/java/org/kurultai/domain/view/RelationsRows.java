package org.kurultai.domain.view;

import java.util.List;
import org.kurultai.domain.record.Row;

/**
 * What relates parties, thing by thing: one row for all pairs of them, whose years grow with the record while what they
 * share in one thing does not.
 */
final class RelationsRows {

    /** Something that parties share, and what was on the agenda of it. */
    private record Shared(Happening happening, List<TopicUse> topics) {}

    private RelationsRows() {}

    static List<Row> of(BilateralRelations view, TimelineKey thing) {
        var rows = new Rows();
        for (var h : view.shared(thing)) {
            rows.add(thing.identifiers() + "/" + h.kind(), new Shared(h, view.topics(h)), h.matter().name(),
                    "brings together",
                    h.parties(), Rows.on(h.when()));
        }
        return rows.all();
    }
}
