package org.kurultai.domain.meeting;

import java.util.Set;
import org.kurultai.domain.meeting.MeetingCommand.ConcludeMeeting;
import org.kurultai.domain.meeting.MeetingEvent.MeetingConcluded;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.Decider;
import org.kurultai.domain.record.Decision;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Tag;

/** A meeting ends once, after it has begun, unless it was called off. */
final class ConcludeMeetingDecider implements Decider<ConcludeMeeting> {

    @Override
    public Class<ConcludeMeeting> command() {
        return ConcludeMeeting.class;
    }

    @Override
    public Set<Tag> scope(ConcludeMeeting c) {
        return scope(c, Facts.none());
    }

    @Override
    public Set<Tag> scope(ConcludeMeeting c, Facts known) {
        return CourseChange.scope(c.meeting(), SeriesId.NONE, PartyId.NONE, known);
    }

    @Override
    public Decision decide(ConcludeMeeting c, Facts known) {
        return CourseChange.decide(new MeetingConcluded(c.meeting(), c.on()), known);
    }
}
