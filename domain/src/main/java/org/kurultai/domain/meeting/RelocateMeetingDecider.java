package org.kurultai.domain.meeting;

import java.util.Set;
import org.kurultai.domain.meeting.MeetingCommand.RelocateMeeting;
import org.kurultai.domain.meeting.MeetingEvent.MeetingRelocated;
import org.kurultai.domain.record.Dated;
import org.kurultai.domain.record.Decider;
import org.kurultai.domain.record.Decision;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Tag;

/** A meeting that is neither called off nor over may be moved to a host that can host it. */
final class RelocateMeetingDecider implements Decider<RelocateMeeting> {

    @Override
    public Class<RelocateMeeting> command() {
        return RelocateMeeting.class;
    }

    @Override
    public Set<Tag> scope(RelocateMeeting c) {
        return Course.scope(c.meeting());
    }

    @Override
    public Set<Tag> scope(RelocateMeeting c, Facts known) {
        return CourseChange.scope(said(c), known);
    }

    @Override
    public Set<Dated> dated(RelocateMeeting c, Facts known) {
        return CourseChange.dated(said(c), known);
    }

    @Override
    public Decision decide(RelocateMeeting c, Facts known) {
        return CourseChange.decide(said(c), known);
    }

    private static MeetingRelocated said(RelocateMeeting c) {
        return new MeetingRelocated(c.meeting(), c.host(), c.place(), c.on());
    }
}
