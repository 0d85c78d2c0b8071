package org.kurultai.export.table;

import org.kurultai.domain.view.Hosting;
import org.kurultai.domain.view.Projections;

/** Host rotation: a row a meeting of a series, be it held, planned, agreed or merely counted. */
final class RotationTable {

    static final Table<Hosting> TABLE = Table.of(
            "rotation",
            "who hosted which meeting of a series, and who hosts next",
            Hosting.class,
            views -> {
                var rotation = views.view(Projections.HOST_ROTATION);
                return rotation.series().stream()
                        .flatMap(series -> rotation.rows(series).stream())
                        .toList();
            })
            .withNamed("series", Hosting::series)
            .with("ordinal", hosting -> hosting.ordinal() == 0 ? "" : hosting.ordinal())
            .withAside("meeting", Hosting::meeting)
            .withNamed("host", Hosting::host)
            .with("when", Hosting::when)
            .with("city", hosting -> hosting.place().city())
            .withNamedAside("country", hosting -> hosting.place().country())
            .with("status", Hosting::status)
            .withSources(Hosting::evidence);

    private RotationTable() {}
}
