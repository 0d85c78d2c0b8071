package org.kurultai.domain.view;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kurultai.domain.party.PartyId;
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
        var rows = new Rows();
        if (subject instanceof Pair(var one, var other)) {
            for (var r : view.between(one, other)) {
                rows.add(one + "/" + other + "/" + r.year(), r, one,
                        "has " + r.engagements().size() + " engagements and " + r.instruments().size()
                                + " acts of treaty practice with",
                        other, r.year() == 0 ? "" : "in " + r.year());
            }
        }
        return rows.all();
    }

    @Override
    public Set<?> subjects(TimelineKey key, Cells<TimelineKey, Facts> cells) {
        return concerned(key, cells)
                .flatMap(k -> Pair.among(named(k, cells, PartyId.class).collect(Collectors.toSet())).stream())
                .collect(Collectors.toSet());
    }

    @Override
    BilateralRelations view(Chronicle chronicle) {
        return new BilateralRelations(chronicle);
    }
}
