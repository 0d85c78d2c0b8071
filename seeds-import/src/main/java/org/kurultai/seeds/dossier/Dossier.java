package org.kurultai.seeds.dossier;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.kurultai.domain.record.CommandId;
import org.kurultai.domain.record.Envelope;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.record.SourceId;
import org.kurultai.domain.source.SourceCommand.RegisterSource;

/**
 * A source and everything it states.
 *
 * @param source the source
 * @param facts what it states, in the order in which it is to be recorded
 */
public record Dossier(RegisterSource source, List<DossierFact> facts) {

    /**
     * @throws IllegalArgumentException if a fact rests on another source
     */
    public Dossier {
        facts = List.copyOf(facts);
        for (var fact : facts) {
            if (!fact.evidence().source().equals(source.source())) {
                throw new IllegalArgumentException("a fact in the dossier of %s cannot rest on %s"
                        .formatted(source.source(), fact.evidence().source()));
            }
        }
    }

    /**
     * The commands to record, first that of the source itself. Their identifiers depend on nothing but what the dossier
     * states, so that to record them twice adds nothing.
     *
     * @param recordedAt when they are recorded
     */
    public List<Envelope> envelopes(Instant recordedAt) {
        var itself = new Envelope(
                commandId(source.source()), recordedAt, Evidence.of(source.source()), source);
        return Stream.concat(
                Stream.of(itself),
                facts.stream()
                        .map(fact -> new Envelope(
                                fact.commandId(), recordedAt, fact.evidence(), fact.command())))
                .toList();
    }

    /** The identifier of the command by which a source is registered. */
    static CommandId commandId(SourceId source) {
        return new CommandId(source + "#source");
    }
}
