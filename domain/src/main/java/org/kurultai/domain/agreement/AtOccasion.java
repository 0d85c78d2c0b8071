package org.kurultai.domain.agreement;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kurultai.domain.agreement.AgreementEvent.Concluded;
import org.kurultai.domain.agreement.AgreementEvent.InstrumentAdopted;
import org.kurultai.domain.agreement.AgreementEvent.InstrumentSigned;
import org.kurultai.domain.agreement.ConclusionRejection.ConcludedOnAnotherOccasion;
import org.kurultai.domain.agreement.ConclusionRejection.OccasionWasCancelled;
import org.kurultai.domain.meeting.MeetingEvent.MeetingCancelled;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.meeting.OccasionEvent;
import org.kurultai.domain.meeting.Pairs;
import org.kurultai.domain.meeting.Said;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Rejection;
import org.kurultai.domain.record.Tag;
import org.kurultai.domain.visit.VisitEvent;
import org.kurultai.domain.visit.VisitEvent.EngagementRecorded;
import org.kurultai.domain.visit.VisitEvent.VisitCancelled;

/**
 * An instrument is concluded on one occasion, and that occasion took place. Of a signing in the course of a visit one
 * source may state the visit, another the engagement, a third the meeting that was held there.
 */
final class AtOccasion implements InstrumentRule {

    private final InstrumentId instrument;
    private final Facts facts;
    private final List<Said<Concluded>> concluded;

    AtOccasion(InstrumentId instrument, Facts facts) {
        this.instrument = instrument;
        this.facts = facts;
        this.concluded = Said.all(facts, Concluded.class, c -> c.instrument().equals(instrument)
                && !c.occasion().isNone()).toList();
    }

    @Override
    public Set<Tag> scope() {
        var scope = new HashSet<Tag>();
        concluded.stream()
                .flatMap(c -> all(c.event().occasion(), facts))
                .map(OccasionEvent::courseTag)
                .forEach(scope::add);
        return scope;
    }

    @Override
    public Stream<Rejection> contradictions() {
        return Stream.of(
                concluded.stream().flatMap(this::calledOff),
                Pairs.of(of(InstrumentSigned.class), this::onAnotherOccasion),
                Pairs.of(of(InstrumentAdopted.class), this::onAnotherOccasion))
                .flatMap(found -> found);
    }

    private List<Said<Concluded>> of(Class<? extends Concluded> act) {
        return concluded.stream().filter(c -> act.isInstance(c.event())).toList();
    }

    private Stream<Rejection> calledOff(Said<Concluded> conclusion) {
        return all(conclusion.event().occasion(), facts)
                .distinct()
                .flatMap(occasion -> Said.all(facts, Event.class, e -> callsOff(e, occasion))
                        .map(c -> new OccasionWasCancelled(instrument, occasion, Said.recorded(c, conclusion))));
    }

    private static boolean callsOff(Event event, Occasion occasion) {
        return switch (event) {
            case MeetingCancelled c -> Occasion.of(c.meeting()).equals(occasion);
            case VisitCancelled c -> VisitEvent.occasion(c.visit()).equals(occasion);
            default -> false;
        };
    }

    private Stream<Rejection> onAnotherOccasion(Said<Concluded> one, Said<Concluded> other) {
        var occasion = other.event().occasion();
        return certainlyDiffer(occasion, one.event().occasion())
                ? Stream.of(new ConcludedOnAnotherOccasion(instrument, occasion, Said.recorded(one, other)))
                : Stream.of();
    }

    private boolean certainlyDiffer(Occasion one, Occasion other) {
        return one.kind() == other.kind() ? !one.equals(other) : excludes(one, other) || excludes(other, one);
    }

    private boolean excludes(Occasion engagement, Occasion other) {
        return Said.all(facts, EngagementRecorded.class, e -> is(e, engagement))
                .map(Said::event)
                .anyMatch(e -> switch (other.kind()) {
                    case VISIT -> !VisitEvent.occasion(e.visit()).equals(other);
                    case MEETING -> !e.meeting().isNone() && !Occasion.of(e.meeting()).equals(other);
                    case ENGAGEMENT -> false;
                });
    }

    /** The facts that show whether something was concluded on the occasion, be it at an engagement that is part of it. */
    static Set<Tag> scopeOf(Occasion occasion, Facts known) {
        var scope = new HashSet<Tag>();
        scope.add(OccasionEvent.happeningTag(occasion));
        Said.all(known, EngagementRecorded.class, e -> around(e).anyMatch(occasion::equals))
                .map(e -> OccasionEvent.happeningTag(VisitEvent.occasion(e.event().engagement())))
                .forEach(scope::add);
        concludedAt(occasion, known).map(c -> AgreementEvent.tag(c.event().instrument())).forEach(scope::add);
        return scope;
    }

    /** What was concluded on the occasion, so that it cannot have been called off. */
    static Optional<Rejection> objection(Occasion occasion, Facts known) {
        return concludedAt(occasion, known)
                .<Rejection>map(c -> new OccasionWasCancelled(c.event().instrument(), occasion, Said.recorded(c)))
                .findFirst();
    }

    private static Stream<Said<Concluded>> concludedAt(Occasion occasion, Facts known) {
        return Said.all(known, Concluded.class, c -> all(c.occasion(), known).anyMatch(occasion::equals));
    }

    /** The occasion and, where it is an engagement, the visit that it is part of and the meeting that it is. */
    private static Stream<Occasion> all(Occasion occasion, Facts facts) {
        return Stream.concat(
                Stream.of(occasion),
                Said.all(facts, EngagementRecorded.class, e -> is(e, occasion)).flatMap(e -> around(e.event())));
    }

    private static Stream<Occasion> around(EngagementRecorded engagement) {
        return Stream.of(VisitEvent.occasion(engagement.visit()), Occasion.of(engagement.meeting()))
                .filter(occasion -> !occasion.isNone());
    }

    private static boolean is(EngagementRecorded engagement, Occasion occasion) {
        return VisitEvent.occasion(engagement.engagement()).equals(occasion);
    }
}
