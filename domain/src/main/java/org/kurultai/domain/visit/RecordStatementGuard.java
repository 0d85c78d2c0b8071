package org.kurultai.domain.visit;

import java.util.Optional;
import java.util.Set;
import org.kurultai.domain.meeting.OccasionCommand.RecordStatement;
import org.kurultai.domain.meeting.OccasionEvent.StatementMade;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Guard;
import org.kurultai.domain.record.Rejection;
import org.kurultai.domain.record.Tag;

/** Nobody speaks on a visit that was called off. */
final class RecordStatementGuard implements Guard<RecordStatement> {

    @Override
    public Class<RecordStatement> command() {
        return RecordStatement.class;
    }

    @Override
    public Set<Tag> scope(RecordStatement c, Facts known) {
        return OnVisit.scope(c.occasion(), known);
    }

    @Override
    public Optional<Rejection> objection(RecordStatement c, Facts known) {
        return OnVisit.objection(new StatementMade(c.occasion(), c.speaker(), c.party(), c.gist()), known);
    }
}
