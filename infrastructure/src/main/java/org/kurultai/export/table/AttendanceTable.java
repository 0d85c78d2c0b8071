package org.kurultai.export.table;

import org.kurultai.domain.view.Attendance;
import org.kurultai.domain.view.Projections;
import org.kurultai.domain.view.Stated;

/** The attendance ledger: a row for everybody who came to an occasion. */
final class AttendanceTable {

    static final Table<Attendance> TABLE = Table.of(
            "attendance",
            "who came to which occasion, for whom, in what capacity and in whose place",
            Attendance.class,
            views -> {
                var ledger = views.view(Projections.ATTENDANCE_LEDGER);
                return ledger.occasions().stream()
                        .flatMap(occasion -> ledger.at(occasion).stream())
                        .distinct()
                        .toList();
            })
            .withNamed("occasion", Attendance::occasion)
            .withNamedAside("series", Attendance::series)
            .withAside("ordinal", attendance -> attendance.ordinal() == 0 ? "" : attendance.ordinal())
            .with("when", Attendance::when)
            .withNamed("party", Attendance::party)
            .withNamed("person", Attendance::person)
            .withNamedAside("post", Attendance::post)
            .with("capacity", attendance -> attendance.capacities().stream().map(Stated::value).toList())
            .withAside("rank", attendance -> attendance.ranks().stream().map(Stated::value).toList())
            .withAside("roles", Attendance::roles)
            .withNamed("instead_of", Attendance::insteadOf)
            .withAside("as", Attendance::as)
            .withAside("representation", Attendance::representation)
            .withSources(Attendance::evidence);

    private AttendanceTable() {}
}
