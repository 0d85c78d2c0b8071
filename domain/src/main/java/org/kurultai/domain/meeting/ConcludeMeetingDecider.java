package org.kurultai.domain.meeting;

import java.util.Set;
import org.kurultai.domain.meeting.MeetingCommand.ConcludeMeeting;
import org.kurultai.domain.meeting.MeetingEvent.MeetingConcluded;
import org.kurultai.domain.record.Dated;
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
        return Course.scope(c.meeting());
    }

    @Override
    public Set<Tag> scope(ConcludeMeeting c, Facts known) {
        return CourseChange.scope(said(c), known);
    }

    @Override
    public Set<Dated> dated(ConcludeMeeting c, Facts known) {
        return CourseChange.dated(said(c), known);
    }

    @Override
    public Decision decide(ConcludeMeeting c, Facts known) {
        return CourseChange.decide(said(c), known);
    }

    private static MeetingConcluded said(ConcludeMeeting c) {
        return new MeetingConcluded(c.meeting(), c.on());
    }
}
