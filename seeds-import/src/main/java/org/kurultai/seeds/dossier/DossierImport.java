package org.kurultai.seeds.dossier;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kurultai.Kurultai;
import org.kurultai.domain.record.CommandId;
import org.kurultai.domain.record.Envelope;
import org.kurultai.domain.record.Outcome;
import org.kurultai.domain.record.SourceId;

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
        var facts = dossier.facts().stream().collect(Collectors.toMap(DossierFact::commandId, Function.identity()));
        var tally = new Tally(facts);
        record.recordAll(dossier.envelopes(clock.instant()).stream(), tally::count);
        return tally.report(dossier.source().source());
    }

    private static final class Tally {

        private final Map<CommandId, DossierFact> facts;
        private final List<ImportReport.Refusal> refused = new ArrayList<>();
        private int recorded;
        private int corroborated;
        private int known;

        private Tally(Map<CommandId, DossierFact> facts) {
            this.facts = facts;
        }

        private void count(Envelope stated, Outcome outcome) {
            switch (outcome) {
                case Outcome.Accepted a -> recorded++;
                case Outcome.AlreadyRecorded a when a.corroborated() -> corroborated++;
                case Outcome.AlreadyRecorded a -> known++;
                case Outcome.Rejected(var reason) -> refused.add(
                        new ImportReport.Refusal(stated.id(), line(stated.id()), reason));
            }
        }

        /** The source itself stands at the top of the file. */
        private int line(CommandId command) {
            return facts.containsKey(command) ? facts.get(command).line() : 1;
        }

        private ImportReport report(SourceId source) {
            return new ImportReport(source, recorded, corroborated, known, refused);
        }
    }
}
