package org.kurultai.seeds.dossier;

import java.time.InstantSource;
import java.util.ArrayList;
import org.kurultai.Kurultai;
import org.kurultai.domain.record.Envelope;
import org.kurultai.domain.record.Outcome;

/**
 * Brings dossiers into a record. To bring one in a second time adds nothing; a fact that was refused is decided again, and
 * comes in if what stood against it no longer does.
 */
public final class DossierImport {

    private final Kurultai record;
    private final InstantSource clock;

    /** Into this record, at the times the clock tells. */
    public DossierImport(Kurultai record, InstantSource clock) {
        this.record = record;
        this.clock = clock;
    }

    /** Records everything a dossier states, one fact after the other. */
    public ImportReport load(Dossier dossier) {
        var now = clock.instant();
        var tally = new Tally();
        tally.count(record.record(dossier.registration(now)));
        for (var fact : dossier.facts()) {
            var outcome = record.record(new Envelope(fact.commandId(), now, fact.evidence(), fact.command()));
            if (outcome instanceof Outcome.Rejected(var reason)) {
                tally.refused.add(new ImportReport.Refusal(fact, reason));
            } else {
                tally.count(outcome);
            }
        }
        return new ImportReport(
                dossier.source().source(), tally.recorded, tally.corroborated, tally.known, tally.refused);
    }

    private static final class Tally {
        private int recorded;
        private int corroborated;
        private int known;
        private final ArrayList<ImportReport.Refusal> refused = new ArrayList<>();

        private void count(Outcome outcome) {
            switch (outcome) {
                case Outcome.Accepted a -> recorded++;
                case Outcome.AlreadyRecorded(var fact, var adds) when adds -> corroborated++;
                case Outcome.AlreadyRecorded a -> known++;
                case Outcome.Rejected r -> {}
            }
        }
    }
}
