package org.kurultai.domain.meeting;

import java.util.Set;
import org.kurultai.domain.meeting.OccasionCommand.RecordCeremony;
import org.kurultai.domain.meeting.OccasionEvent.CeremonyHeld;
import org.kurultai.domain.record.Decider;
import org.kurultai.domain.record.Decision;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Tag;

/** A ceremony is part of an occasion that took place. */
final class RecordCeremonyDecider implements Decider<RecordCeremony> {

    @Override
    public Class<RecordCeremony> command() {
        return RecordCeremony.class;
    }

    @Override
    public Set<Tag> scope(RecordCeremony c, Facts known) {
        return Set.of(OccasionEvent.ceremonyTag(c.occasion()), OccasionEvent.courseTag(c.occasion()));
    }

    @Override
    public Decision decide(RecordCeremony c, Facts known) {
        return Supposition.decide(
                new CeremonyHeld(c.occasion(), c.kind(), c.venue(), c.honouree(), c.on()),
                known,
                facts -> Happenings.contradictions(c.occasion().meeting(), facts));
    }
}
