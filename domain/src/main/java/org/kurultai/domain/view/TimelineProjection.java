package org.kurultai.domain.view;

import java.util.List;
import org.kurultai.domain.record.Row;

/** The timeline over the chronicle of what happened. */
final class TimelineProjection extends ChronicleProjection<Timeline> {

    TimelineProjection() {
        super("timeline");
    }

    @Override
    public List<Row> rows(Timeline view, Object subject) {
        return subject instanceof TimelineKey key ? TimelineRows.of(view, key) : List.of();
    }

    @Override
    Timeline view(Chronicle chronicle) {
        return new Timeline(chronicle);
    }
}
