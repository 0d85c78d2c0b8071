package org.kurultai.seeds.dossier;

import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
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

    /** Records everything a dossier states, in its order. */
    public ImportReport load(Dossier dossier) {
        return load(List.of(dossier)).getFirst();
    }

    /**
     * Records everything that several dossiers state, in their order and as fast as one: for many small ones.
     *
     * @return what became of each, in the same order
     */
    public List<ImportReport> load(List<Dossier> dossiers) {
        var now = clock.instant();
        var tallies = new ArrayDeque<>(dossiers.stream().map(Tally::new).toList());
        var all = List.copyOf(tallies);
        record.recordAll(
                dossiers.stream().flatMap(dossier -> dossier.envelopes(now).stream()),
                (stated, outcome) -> {
                    tallies.getFirst().count(stated, outcome);
                    if (tallies.getFirst().isComplete()) {
                        tallies.removeFirst();
                    }
                });
        return all.stream().map(Tally::report).toList();
    }

    private static final class Tally {

        private final Dossier dossier;
        private final List<ImportReport.Refusal> refused = new ArrayList<>();
        private int recorded;
        private int corroborated;
        private int known;
        private int told;

        private Tally(Dossier dossier) {
            this.dossier = dossier;
        }

        /** Commands are told of in their order: that of the source itself, then those of its facts. */
        private boolean isComplete() {
            return told > dossier.facts().size();
        }

        private void count(Envelope stated, Outcome outcome) {
            switch (outcome) {
                case Outcome.Accepted a -> recorded++;
                case Outcome.AlreadyRecorded a when a.corroborated() -> corroborated++;
                case Outcome.AlreadyRecorded a -> known++;
                case Outcome.Rejected(var reason) -> refused.add(
                        new ImportReport.Refusal(stated.id(), line(), reason));
            }
            told++;
        }

        /** The source itself stands at the top of the file. */
        private int line() {
            return told == 0 ? 1 : dossier.facts().get(told - 1).line();
        }

        private ImportReport report() {
            return new ImportReport(dossier.source().source(), recorded, corroborated, known, refused);
        }
    }
}
