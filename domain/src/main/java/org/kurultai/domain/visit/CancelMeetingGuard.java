package org.kurultai.domain.visit;

import java.util.Optional;
import java.util.Set;
import org.kurultai.domain.meeting.MeetingCommand.CancelMeeting;
import org.kurultai.domain.meeting.MeetingEvent.MeetingCancelled;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.meeting.OccasionEvent;
import org.kurultai.domain.meeting.Said;
import org.kurultai.domain.meeting.Supposition;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Guard;
import org.kurultai.domain.record.Rejection;
import org.kurultai.domain.record.Tag;
import org.kurultai.domain.visit.VisitEvent.EngagementRecorded;

/** A meeting that took place in the course of a visit was not called off. */
final class CancelMeetingGuard implements Guard<CancelMeeting> {

    @Override
    public Class<CancelMeeting> command() {
        return CancelMeeting.class;
    }

    @Override
    public Set<Tag> scope(CancelMeeting c, Facts known) {
        return Set.of(OccasionEvent.happeningTag(Occasion.of(c.meeting())));
    }

    @Override
    public Optional<Rejection> objection(CancelMeeting c, Facts known) {
        return Supposition.objection(new MeetingCancelled(c.meeting(), c.ground(), c.on()), known,
                facts -> Said.all(facts, EngagementRecorded.class, e -> e.meeting().equals(c.meeting()))
                        .flatMap(e -> ProgrammeRules.contradictions(e.event().engagement(), facts)));
    }
}
