package org.kurultai.export.table;

import org.kurultai.domain.time.PartialDate;
import org.kurultai.domain.view.Projections;
import org.kurultai.domain.view.Turn;

/** Whose turn it is: a row a series. */
final class TurnsTable {

    static final Table<Turn> TABLE = Table.of(
            "turns",
            "whose turn it is to host the next meeting of a series, and why",
            Turn.class,
            views -> {
                var rotation = views.view(Projections.HOST_ROTATION);
                return rotation.series().stream()
                        .map(series -> rotation.whoseTurn(series, PartialDate.UNKNOWN))
                        .toList();
            })
            .withNamed("series", Turn::series)
            .with("ordinal", turn -> turn.ordinal() == 0 ? "" : turn.ordinal())
            .withNamed("host", Turn::party)
            .with("reason", Turn::reason)
            .withNamed("after", Turn::after)
            .withNamed("passed_over", Turn::passedOver)
            .withSources(Turn::evidence);

    private TurnsTable() {}
}
