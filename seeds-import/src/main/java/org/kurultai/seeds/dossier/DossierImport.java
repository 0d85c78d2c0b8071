package org.kurultai.seeds.dossier;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kurultai.Kurultai;
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
        var facts = dossier.facts().stream().collect(Collectors.toMap(DossierFact::commandId, Function.identity()));
        var recorded = 0;
        var corroborated = 0;
        var known = 0;
        var refused = new ArrayList<ImportReport.Refusal>();
        for (var envelope : dossier.envelopes(clock.instant())) {
            switch (record.record(envelope)) {
                case Outcome.Accepted a -> recorded++;
                case Outcome.AlreadyRecorded a when a.corroborated() -> corroborated++;
                case Outcome.AlreadyRecorded a -> known++;
                case Outcome.Rejected(var reason) -> {
                    var line = facts.containsKey(envelope.id()) ? facts.get(envelope.id()).line() : 1;
                    refused.add(new ImportReport.Refusal(envelope.id(), line, reason));
                }
            }
        }
        return new ImportReport(dossier.source().source(), recorded, corroborated, known, refused);
    }
}
