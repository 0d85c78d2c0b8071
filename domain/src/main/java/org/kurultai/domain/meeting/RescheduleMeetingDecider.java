package org.kurultai.domain.meeting;

import java.util.Set;
import org.kurultai.domain.meeting.MeetingCommand.RescheduleMeeting;
import org.kurultai.domain.meeting.MeetingEvent.MeetingRescheduled;
import org.kurultai.domain.record.Dated;
import org.kurultai.domain.record.Decider;
import org.kurultai.domain.record.Decision;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Tag;

/** A meeting that is neither called off nor over may be moved to days on which nothing stands against it. */
final class RescheduleMeetingDecider implements Decider<RescheduleMeeting> {

    @Override
    public Class<RescheduleMeeting> command() {
        return RescheduleMeeting.class;
    }

    @Override
    public Set<Tag> scope(RescheduleMeeting c) {
        return Course.scope(c.meeting());
    }

    @Override
    public Set<Tag> scope(RescheduleMeeting c, Facts known) {
        return CourseChange.scope(said(c), known);
    }

    @Override
    public Set<Dated> dated(RescheduleMeeting c, Facts known) {
        return CourseChange.dated(said(c), known);
    }

    @Override
    public Decision decide(RescheduleMeeting c, Facts known) {
        return CourseChange.decide(said(c), known);
    }

    private static MeetingRescheduled said(RescheduleMeeting c) {
        return new MeetingRescheduled(c.meeting(), c.when(), c.on());
    }
}
