package org.kurultai.domain.meeting;

import java.util.HashSet;
import java.util.Set;
import org.kurultai.domain.meeting.OccasionCommand.RecordStatement;
import org.kurultai.domain.meeting.OccasionEvent.StatementMade;
import org.kurultai.domain.office.Identity;
import org.kurultai.domain.record.Decider;
import org.kurultai.domain.record.Decision;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Tag;

/** Somebody speaks on an occasion that took place. */
final class RecordStatementDecider implements Decider<RecordStatement> {

    @Override
    public Class<RecordStatement> command() {
        return RecordStatement.class;
    }

    @Override
    public Set<Tag> scope(RecordStatement c, Facts known) {
        var tags = new HashSet<>(Identity.of(known).scope(c.speaker()));
        tags.add(OccasionEvent.statementTag(c.occasion()));
        tags.add(OccasionEvent.courseTag(c.occasion()));
        return tags;
    }

    @Override
    public Decision decide(RecordStatement c, Facts known) {
        return Supposition.decide(
                new StatementMade(c.occasion(), c.speaker(), c.party(), c.gist()),
                known,
                facts -> Happenings.contradictions(c.occasion().meeting(), facts));
    }
}
