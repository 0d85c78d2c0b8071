package org.kurultai.domain.view;

import java.util.List;
import org.kurultai.domain.record.Counted;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.record.FactId;
import org.kurultai.domain.record.Row;
import org.kurultai.domain.record.SourceId;

/** What the evidence ledger says of one fact. */
final class EvidenceRows {

    private static final int FEW = 5;
    private static final int FIRST = 3;

    private EvidenceRows() {}

    static List<Row> of(EvidenceLedger view, FactId fact) {
        var rows = new Rows();
        view.row(fact).ifPresent(f -> rows.add("" + fact, f, fact, status(f), number(f), named(f),
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

    /** Where sources are too many for a sentence. */
    private static String number(EvidencedFact fact) {
        return fact.sources() == 0 ? "the application's own word"
                : fact.sources() > FEW ? Counted.of(fact.sources(), "source") + ", such as"
                : "";
    }

    private static List<SourceId> named(EvidencedFact fact) {
        return fact.evidence().stream()
                .map(Evidence::source)
                .filter(source -> !source.isNone())
                .distinct()
                .limit(fact.sources() > FEW ? FIRST : FEW)
                .toList();
    }
}
