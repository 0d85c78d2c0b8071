package org.kurultai.domain.visit;

import java.util.ArrayList;
import java.util.stream.Stream;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.meeting.OccasionEvent;
import org.kurultai.domain.meeting.Pairs;
import org.kurultai.domain.meeting.Said;
import org.kurultai.domain.meeting.Sides;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Rejection;
import org.kurultai.domain.visit.VisitEvent.VisitAnnounced;
import org.kurultai.domain.visit.VisitEvent.VisitCancelled;
import org.kurultai.domain.visit.VisitEvent.VisitConcluded;
import org.kurultai.domain.visit.VisitRejection.PartyVisitsItself;
import org.kurultai.domain.visit.VisitRejection.VisitIsAtAnotherLevel;
import org.kurultai.domain.visit.VisitRejection.VisitIsAtAnotherTime;
import org.kurultai.domain.visit.VisitRejection.VisitIsOfOtherParties;
import org.kurultai.domain.visit.VisitRejection.VisitLastsOtherwise;
import org.kurultai.domain.visit.VisitRejection.VisitWasCancelled;

/**
 * A visit is made once, by one party to another, and nothing happens on one that was called off. It may lead to several
 * places, be at the invitation of several, and be led by several institutions.
 */
final class VisitRules {

    private final VisitId visit;
    private final Facts known;
    private final Itinerary itinerary;

    private VisitRules(VisitId visit, Facts known) {
        this.visit = visit;
        this.known = known;
        this.itinerary = Itinerary.of(visit, known);
    }

    static Stream<Rejection> contradictions(VisitId visit, Facts known) {
        var rules = new VisitRules(visit, known);
        return Stream.of(
                rules.itself(),
                Pairs.of(rules.itinerary.said(VisitAnnounced.class).toList(), rules::clashes),
                Pairs.of(rules.itinerary.said(VisitConcluded.class).toList(), rules::otherDay),
                rules.tooLongOrShort(),
                rules.endedBeforeItBegan(),
                rules.calledOff())
                .flatMap(found -> found);
    }

    private Stream<Rejection> itself() {
        return itinerary
                .said(VisitAnnounced.class)
                .filter(s -> s.event().visitor().equals(s.event().host()))
                .map(s -> new PartyVisitsItself(visit, s.event().host(), Said.recorded(s)));
    }

    private Stream<Rejection> clashes(Said<VisitAnnounced> one, Said<VisitAnnounced> other) {
        var a = one.event();
        var b = other.event();
        var sides = Sides.of(known);
        var found = new ArrayList<Rejection>();
        if (sides.certainlyDiffer(a.visitor(), b.visitor()) || sides.certainlyDiffer(a.host(), b.host())) {
            found.add(new VisitIsOfOtherParties(visit, Said.recorded(one, other)));
        }
        if (!a.when().compatible(b.when())) {
            found.add(new VisitIsAtAnotherTime(visit, Said.recorded(one, other)));
        }
        if (a.days() > 0 && b.days() > 0 && a.days() != b.days()) {
            found.add(new VisitLastsOtherwise(visit, Said.recorded(one, other)));
        }
        if (!a.level().compatible(b.level())) {
            found.add(new VisitIsAtAnotherLevel(visit, Said.recorded(one, other)));
        }
        return found.stream();
    }

    private Stream<Rejection> otherDay(Said<VisitConcluded> one, Said<VisitConcluded> other) {
        return one.event().on().compatible(other.event().on())
                ? Stream.of()
                : Stream.of(new VisitIsAtAnotherTime(visit, Said.recorded(one, other)));
    }

    private Stream<Rejection> tooLongOrShort() {
        var announced = itinerary.said(VisitAnnounced.class).toList();
        return announced.stream()
                .filter(s -> VisitDays.certainlyNot(s.event().days(), itinerary.announced()))
                .map(s -> new VisitLastsOtherwise(visit, Said.recorded(announced.stream())));
    }

    private Stream<Rejection> endedBeforeItBegan() {
        return itinerary
                .said(VisitConcluded.class)
                .filter(s -> itinerary.stated().startsAfter(s.event().on()).isYes())
                .map(s -> new VisitIsAtAnotherTime(
                        visit, Said.recorded(Stream.concat(itinerary.said(VisitAnnounced.class), Stream.of(s)))));
    }

    private Stream<Rejection> calledOff() {
        return itinerary
                .said(VisitCancelled.class)
                .flatMap(cancelled -> happened().map(h -> new VisitWasCancelled(visit, Said.recorded(cancelled, h))));
    }

    private Stream<? extends Said<?>> happened() {
        return Stream.of(
                itinerary.said(VisitConcluded.class),
                itinerary.engagements(),
                Said.all(known, OccasionEvent.class, e -> e.tookPlace() && isOfVisit(e.occasion())))
                .flatMap(said -> said);
    }

    private boolean isOfVisit(Occasion occasion) {
        return Itinerary.visit(occasion, known).equals(visit);
    }
}
