package org.kurultai.export.table;

import java.util.List;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.view.Certainty;
import org.kurultai.domain.view.Projections;
import org.kurultai.domain.view.Tenure;
import org.kurultai.domain.view.Tenure.Attestation;

/** Minister tenure: a row a tenure. */
final class TenureTable {

    static final Table<Tenure> TABLE = Table.of(
            "tenure",
            "who is known to have been in which office, and when",
            Tenure.class,
            views -> views.view(Projections.MINISTER_TENURE).all().stream()
                    .flatMap(post -> post.tenures().stream())
                    .toList())
            .withNamed("post", Tenure::post)
            .withNamed("person", Tenure::person)
            .withAside("acting", Tenure::acting)
            .with("certainty", TenureTable::certainty)
            .with("start", tenure -> tenure.start().on())
            .withAside("earliest_start", tenure -> tenure.earliestStart().on())
            .with("attested", TenureTable::attested)
            .withAside("first_attested", Tenure::firstAttested)
            .withAside("last_attested", Tenure::lastAttested)
            .withAside("latest_end", tenure -> tenure.latestEnd().on())
            .with("end", tenure -> tenure.end().on())
            .withAside("end_reason", tenure -> tenure.end().reason())
            .with("undated", tenure -> undated(tenure))
            .withSources(Tenure::evidence);

    private TenureTable() {}

    /** Nothing, where no date is asked about. */
    private static Object certainty(Tenure tenure) {
        return tenure.certainty() == Certainty.UNKNOWN ? "" : tenure.certainty();
    }

    private static DateRange attested(Tenure tenure) {
        return DateRange.between(tenure.firstAttested().start(), tenure.lastAttested().end());
    }

    private static List<DateRange> undated(Tenure tenure) {
        return tenure.undated().stream()
                .map(Attestation::when)
                .filter(when -> !when.isUnknown())
                .distinct()
                .toList();
    }
}
