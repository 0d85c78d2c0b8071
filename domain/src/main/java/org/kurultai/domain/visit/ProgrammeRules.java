package org.kurultai.domain.visit;

import java.util.ArrayList;
import java.util.stream.Stream;
import org.kurultai.domain.meeting.Course;
import org.kurultai.domain.meeting.Pairs;
import org.kurultai.domain.meeting.Said;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Rejection;
import org.kurultai.domain.visit.VisitEvent.EngagementRecorded;
import org.kurultai.domain.visit.VisitEvent.VisitAnnounced;
import org.kurultai.domain.visit.VisitEvent.VisitConcluded;
import org.kurultai.domain.visit.VisitRejection.EngagementIsElsewhere;
import org.kurultai.domain.visit.VisitRejection.EngagementIsOfAnotherVisit;
import org.kurultai.domain.visit.VisitRejection.EngagementIsOutsideVisit;
import org.kurultai.domain.visit.VisitRejection.EngagementIsSomethingElse;
import org.kurultai.domain.visit.VisitRejection.MeetingOfVisitWasCancelled;
import org.kurultai.domain.visit.VisitRejection.VisitLastsOtherwise;

/** The programme of a visit: each engagement is one thing, at one time in one place, on a day of the visit. */
final class ProgrammeRules {

    private final Facts known;

    private ProgrammeRules(Facts known) {
        this.known = known;
    }

    /** What stands against what is stated of one engagement. */
    static Stream<Rejection> contradictions(EngagementId engagement, Facts known) {
        var rules = new ProgrammeRules(known);
        var stated = Said.all(known, EngagementRecorded.class, e -> e.engagement().equals(engagement)).toList();
        return Stream.concat(
                Pairs.of(stated, rules::clashes), stated.stream().flatMap(rules::meetingCalledOff));
    }

    /** What stands against the days of a visit and of its engagements. */
    static Stream<Rejection> contradictions(VisitId visit, Facts known) {
        var itinerary = Itinerary.of(visit, known);
        return Stream.concat(
                itinerary.engagements().flatMap(e -> outside(visit, e, itinerary)), tooFarApart(visit, itinerary));
    }

    private Stream<Rejection> clashes(Said<EngagementRecorded> one, Said<EngagementRecorded> other) {
        var both = Said.recorded(one, other);
        var a = one.event();
        var b = other.event();
        var found = new ArrayList<Rejection>();
        if (!a.visit().equals(b.visit())) {
            found.add(new EngagementIsOfAnotherVisit(a.engagement(), both));
        }
        if (a.kind() != b.kind()
                || !a.meeting().isNone()
                        && !b.meeting().isNone()
                        && !a.meeting().equals(b.meeting())) {
            found.add(new EngagementIsSomethingElse(a.engagement(), both));
        }
        if (!a.on().compatible(b.on()) || !a.place().compatible(b.place())) {
            found.add(new EngagementIsElsewhere(a.engagement(), both));
        }
        return found.stream();
    }

    private Stream<Rejection> meetingCalledOff(Said<EngagementRecorded> said) {
        var meeting = said.event().meeting();
        return Course.of(meeting, known).cancelled().stream()
                .map(cancelled -> new MeetingOfVisitWasCancelled(
                        meeting,
                        said.event().engagement(),
                        Said.recorded(Stream.concat(Said.of(cancelled), Stream.of(said)))));
    }

    private static Stream<Rejection> outside(VisitId visit, Said<EngagementRecorded> said, Itinerary itinerary) {
        var on = said.event().on();
        var dating = Stream.concat(
                VisitDays.certainlyOutside(on, itinerary.stated())
                        ? itinerary.said(VisitAnnounced.class)
                        : Stream.<Said<VisitEvent>>of(),
                itinerary.said(VisitConcluded.class).filter(c -> on.after(c.event().on()).isYes()))
                .toList();
        return dating.isEmpty()
                ? Stream.of()
                : Stream.of(new EngagementIsOutsideVisit(
                        said.event().engagement(),
                        visit,
                        on,
                        Said.recorded(Stream.concat(dating.stream(), Stream.of(said)))));
    }

    private static Stream<Rejection> tooFarApart(VisitId visit, Itinerary itinerary) {
        var announced = itinerary.said(VisitAnnounced.class).filter(s -> s.event().days() > 0).toList();
        return Pairs.of(itinerary.engagements().toList(), (one, other) -> announced.stream()
                .filter(s -> s.event().days() < VisitDays.spanned(one.event().on(), other.event().on()))
                .map(s -> new VisitLastsOtherwise(visit, Said.recorded(s, one, other))));
    }
}
