package org.kurultai.domain.view;

import java.util.List;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.record.FactId;
import org.kurultai.domain.record.Row;

/** What the evidence ledger says of one fact. */
final class EvidenceRows {

    private EvidenceRows() {}

    static List<Row> of(EvidenceLedger view, FactId fact) {
        var rows = new Rows();
        view.row(fact).ifPresent(f -> rows.add("" + fact, f, fact, status(f), sources(f),
                f.isDisputed() ? "and is disputed" : ""));
        return rows.all();
    }

    private static String status(EvidencedFact fact) {
        return switch (fact.status()) {
            case STANDS -> "stands on";
            case WITHDRAWN -> "is withdrawn, though stated by";
            case UNSUPPORTED -> "has lost every source:";
        };
    }

    private static Object sources(EvidencedFact fact) {
        return fact.sources() == 0
                ? "the application's own word"
                : fact.evidence().stream().map(Evidence::source).distinct().toList();
    }
}
