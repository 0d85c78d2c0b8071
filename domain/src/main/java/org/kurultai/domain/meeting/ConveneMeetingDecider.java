package org.kurultai.domain.meeting;

import java.util.Set;
import org.kurultai.domain.meeting.MeetingCommand.ConveneMeeting;
import org.kurultai.domain.meeting.MeetingEvent.MeetingConvened;
import org.kurultai.domain.record.Dated;
import org.kurultai.domain.record.Decider;
import org.kurultai.domain.record.Decision;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Tag;

/** A meeting begins once, on a day for which it was planned or to which it was moved, unless it was called off. */
final class ConveneMeetingDecider implements Decider<ConveneMeeting> {

    @Override
    public Class<ConveneMeeting> command() {
        return ConveneMeeting.class;
    }

    @Override
    public Set<Tag> scope(ConveneMeeting c) {
        return Course.scope(c.meeting());
    }

    @Override
    public Set<Tag> scope(ConveneMeeting c, Facts known) {
        return CourseChange.scope(said(c), known);
    }

    @Override
    public Set<Dated> dated(ConveneMeeting c, Facts known) {
        return CourseChange.dated(said(c), known);
    }

    @Override
    public Decision decide(ConveneMeeting c, Facts known) {
        return CourseChange.decide(said(c), known);
    }

    private static MeetingConvened said(ConveneMeeting c) {
        return new MeetingConvened(c.meeting(), c.on());
    }
}
