package org.kurultai.examples.bench.history;

import org.kurultai.domain.record.SourceId;
import org.kurultai.domain.source.Finding;
import org.kurultai.domain.source.SourceCommand.AttestFact;
import org.kurultai.domain.source.SourceCommand.DisputeFact;
import org.kurultai.domain.source.SourceCommand.ResolveDispute;
import org.kurultai.domain.source.SourceCommand.RetractSource;

/** Facts are attested once more or doubted, and now and then a source is retracted. */
final class Doubts {

    private final Chronicle chronicle;
    private final Chance chance;

    Doubts(Chronicle chronicle) {
        this.chronicle = chronicle;
        this.chance = chronicle.chance;
    }

    void tell() {
        if (chronicle.remembered().isEmpty() || chance.in(0.4)) {
            return;
        }
        var fact = chance.of(chronicle.remembered());
        var report = chronicle.report();
        if (chance.in(0.7)) {
            report.states(new AttestFact(fact));
            return;
        }
        report.states(new DisputeFact(fact, "nobody there remembers it"));
        report.finds(new ResolveDispute(fact, chance.in(0.8) ? Finding.STANDS : Finding.FALLS, SourceId.NONE,
                "the minutes"));
        if (chance.in(0.15)) {
            report.finds(new RetractSource(report.source(), "the agency corrected itself"));
        }
    }
}
