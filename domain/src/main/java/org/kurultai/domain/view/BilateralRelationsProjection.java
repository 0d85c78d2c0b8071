package org.kurultai.domain.view;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kurultai.domain.record.Cells;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Row;

/** The relations between parties in the chronicle of what happened. */
final class BilateralRelationsProjection extends ChronicleProjection<BilateralRelations> {

    BilateralRelationsProjection() {
        super("bilateral-relations");
    }

    @Override
    public List<Row> rows(BilateralRelations view, Object subject) {
        return subject instanceof TimelineKey thing ? RelationsRows.of(view, thing) : List.of();
    }

    @Override
    public Set<?> subjects(TimelineKey key, Cells<TimelineKey, Facts> cells) {
        return concerned(key, cells).collect(Collectors.toSet());
    }

    @Override
    BilateralRelations view(Chronicle chronicle) {
        return new BilateralRelations(chronicle);
    }
}
