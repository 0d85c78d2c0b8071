package org.kurultai.domain.visit;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.kurultai.domain.meeting.Course;
import org.kurultai.domain.meeting.OccasionEvent;
import org.kurultai.domain.meeting.Said;
import org.kurultai.domain.meeting.Sides;
import org.kurultai.domain.meeting.Supposition;
import org.kurultai.domain.record.Decision;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Rejection;
import org.kurultai.domain.record.Tag;
import org.kurultai.domain.visit.VisitEvent.EngagementRecorded;
import org.kurultai.domain.visit.VisitEvent.VisitAnnounced;

/** What may follow from anything that is said about a visit or an engagement of it. */
final class VisitChange {

    private VisitChange() {}

    /** The facts that depend on what is said, as far as is known which they are. */
    static Set<Tag> scope(VisitEvent said, Facts known) {
        return said instanceof EngagementRecorded engagement ? ofEngagement(engagement, known) : ofVisit(said, known);
    }

    private static Set<Tag> ofVisit(VisitEvent said, Facts known) {
        var visit = said.visit();
        var tags = new HashSet<>(VisitPresence.scope(said, known));
        tags.add(OccasionEvent.courseTag(VisitEvent.occasion(visit)));
        tags.add(OccasionEvent.happeningTag(VisitEvent.occasion(visit)));
        var itinerary = Itinerary.of(visit, known);
        itinerary.engagements().map(e -> VisitEvent.occasion(e.event().engagement())).forEach(engagement -> {
            tags.add(OccasionEvent.courseTag(engagement));
            tags.add(OccasionEvent.happeningTag(engagement));
        });
        var announced = Stream.concat(
                itinerary.said(VisitAnnounced.class).map(Said::event),
                said instanceof VisitAnnounced now ? Stream.of(now) : Stream.of())
                .toList();
        tags.addAll(Sides.scope(announced.stream().map(VisitAnnounced::visitor), known));
        tags.addAll(Sides.scope(announced.stream().map(VisitAnnounced::host), known));
        return tags;
    }

    private static Set<Tag> ofEngagement(EngagementRecorded said, Facts known) {
        var engagement = VisitEvent.occasion(said.engagement());
        var tags = new HashSet<>(VisitPresence.scope(said, known));
        tags.add(OccasionEvent.courseTag(VisitEvent.occasion(said.visit())));
        tags.add(OccasionEvent.courseTag(engagement));
        tags.add(OccasionEvent.happeningTag(engagement));
        tags.add(VisitEvent.programmeTag(said.visit()));
        tags.addAll(Course.scope(said.meeting()));
        return tags;
    }

    static Decision decide(VisitEvent said, Facts known) {
        return Supposition.decide(said, known, facts -> contradictions(said, facts));
    }

    private static Stream<Rejection> contradictions(VisitEvent said, Facts known) {
        return Stream.of(
                said instanceof EngagementRecorded e
                        ? ProgrammeRules.contradictions(e.engagement(), known)
                        : Stream.<Rejection>of(),
                VisitRules.contradictions(said.visit(), known),
                ProgrammeRules.contradictions(said.visit(), known),
                VisitPresence.contradictions(known))
                .flatMap(found -> found);
    }
}
