package org.kurultai.domain.meeting;

import java.util.Set;
import org.kurultai.domain.meeting.MeetingCommand.PostponeMeeting;
import org.kurultai.domain.meeting.MeetingEvent.MeetingPostponed;
import org.kurultai.domain.record.Dated;
import org.kurultai.domain.record.Decider;
import org.kurultai.domain.record.Decision;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Tag;

/** A meeting that is neither called off nor over may be put off. */
final class PostponeMeetingDecider implements Decider<PostponeMeeting> {

    @Override
    public Class<PostponeMeeting> command() {
        return PostponeMeeting.class;
    }

    @Override
    public Set<Tag> scope(PostponeMeeting c) {
        return Course.scope(c.meeting());
    }

    @Override
    public Set<Tag> scope(PostponeMeeting c, Facts known) {
        return CourseChange.scope(said(c), known);
    }

    @Override
    public Set<Dated> dated(PostponeMeeting c, Facts known) {
        return CourseChange.dated(said(c), known);
    }

    @Override
    public Decision decide(PostponeMeeting c, Facts known) {
        return CourseChange.decide(said(c), known);
    }

    private static MeetingPostponed said(PostponeMeeting c) {
        return new MeetingPostponed(c.meeting(), c.until(), c.on());
    }
}
