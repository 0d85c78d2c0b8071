package org.kurultai.domain.view;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.record.Cells;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Row;

/** The topics in the chronicle of what happened. */
final class TopicTrendsProjection extends ChronicleProjection<TopicTrends> {

    TopicTrendsProjection() {
        super("topic-trends");
    }

    @Override
    public List<Row> rows(TopicTrends view, Object subject) {
        var rows = new Rows();
        if (subject instanceof Occasion occasion) {
            for (var use : view.at(occasion)) {
                rows.add(Topic.of(use.topic()).words() + "/" + occasion, use, "\"" + use.topic() + "\"",
                        "is on the agenda of", occasion, Rows.on(use.when()));
            }
        }
        return rows.all();
    }

    @Override
    public Set<?> subjects(TimelineKey key, Cells<TimelineKey, Facts> cells) {
        return concerned(key, cells)
                .flatMap(thing -> thing instanceof TimelineKey.At(var occasion) ? Stream.of(occasion) : Stream.of())
                .collect(Collectors.toSet());
    }

    @Override
    TopicTrends view(Chronicle chronicle) {
        return new TopicTrends(chronicle);
    }
}
