package org.kurultai.domain.meeting;

import java.util.Set;
import org.kurultai.domain.meeting.MeetingCommand.ScheduleMeeting;
import org.kurultai.domain.meeting.MeetingEvent.MeetingScheduled;
import org.kurultai.domain.record.Dated;
import org.kurultai.domain.record.Decider;
import org.kurultai.domain.record.Decision;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Tag;

/** A meeting is one meeting in whatever detail it is stated, and has its place in its series. */
final class ScheduleMeetingDecider implements Decider<ScheduleMeeting> {

    @Override
    public Class<ScheduleMeeting> command() {
        return ScheduleMeeting.class;
    }

    @Override
    public Set<Tag> scope(ScheduleMeeting c) {
        return Course.scope(c.meeting());
    }

    @Override
    public Set<Tag> scope(ScheduleMeeting c, Facts known) {
        return CourseChange.scope(said(c), known);
    }

    @Override
    public Set<Dated> dated(ScheduleMeeting c, Facts known) {
        return CourseChange.dated(said(c), known);
    }

    @Override
    public Decision decide(ScheduleMeeting c, Facts known) {
        return CourseChange.decide(said(c), known);
    }

    private static MeetingScheduled said(ScheduleMeeting c) {
        return new MeetingScheduled(c.meeting(), c.series(), c.ordinal(), c.when(), c.host(), c.place());
    }
}
