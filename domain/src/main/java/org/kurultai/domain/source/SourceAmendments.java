package org.kurultai.domain.source;

import java.util.List;
import org.kurultai.domain.record.Amendments;
import org.kurultai.domain.record.Command;
import org.kurultai.domain.record.FactId;
import org.kurultai.domain.record.SourceId;
import org.kurultai.domain.source.SourceCommand.DisputeFact;
import org.kurultai.domain.source.SourceCommand.ResolveDispute;
import org.kurultai.domain.source.SourceCommand.RetractSource;

/** A fact is taken back by a dispute about it that it loses, and a source by its retraction. */
public final class SourceAmendments implements Amendments {

    @Override
    public List<Command> withdraw(FactId fact, String ground) {
        return List.of(
                new DisputeFact(fact, ground), new ResolveDispute(fact, Finding.FALLS, SourceId.NONE, ground));
    }

    @Override
    public Command retract(SourceId source, String ground) {
        return new RetractSource(source, ground);
    }
}
