package org.kurultai.domain.meeting;

import java.util.Set;
import java.util.stream.Stream;
import org.kurultai.domain.meeting.MeetingCommand.CancelMeeting;
import org.kurultai.domain.meeting.MeetingEvent.MeetingCancelled;
import org.kurultai.domain.record.Decider;
import org.kurultai.domain.record.Decision;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Tag;

/** A meeting at which something happened was not called off. */
final class CancelMeetingDecider implements Decider<CancelMeeting> {

    @Override
    public Class<CancelMeeting> command() {
        return CancelMeeting.class;
    }

    @Override
    public Set<Tag> scope(CancelMeeting c, Facts known) {
        var occasion = Occasion.of(c.meeting());
        return Set.of(OccasionEvent.courseTag(occasion), OccasionEvent.happeningTag(occasion));
    }

    @Override
    public Decision decide(CancelMeeting c, Facts known) {
        return Supposition.decide(
                new MeetingCancelled(c.meeting(), c.ground(), c.on()),
                known,
                facts -> Stream.concat(
                        Progress.contradictions(c.meeting(), facts),
                        Happenings.contradictions(c.meeting(), facts)));
    }
}
