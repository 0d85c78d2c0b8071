package org.kurultai.domain.view;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.kurultai.domain.meeting.Course;
import org.kurultai.domain.meeting.MeetingEvent.OfMeeting;
import org.kurultai.domain.meeting.MeetingId;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.meeting.OccasionEvent;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Tag;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.domain.visit.Itinerary;
import org.kurultai.domain.visit.VisitEvent;
import org.kurultai.domain.visit.VisitEvent.EngagementRecorded;
import org.kurultai.domain.visit.VisitEvent.VisitConcluded;
import org.kurultai.domain.visit.VisitId;

/**
 * When occasions took place, as far as it is known: a meeting by its course, a visit by its itinerary, an engagement by
 * its own date, else by that of the meeting it was, else by that of the visit.
 */
final class OccasionDates {

    private final Function<Occasion, Facts> course;
    private final Function<Occasion, DateRange> dates;

    /** When an occasion took place. */
    private record When(Occasion occasion) {}

    /**
     * The dates that what is read gives.
     *
     * @param key what the course of an occasion is filed under
     */
    <K> OccasionDates(Reading<K> reading, Function<Occasion, ? extends K> key) {
        this.course = occasion -> reading.facts(key.apply(occasion));
        this.dates = occasion -> reading.once(
                new When(occasion), within -> new OccasionDates(within, key).read(occasion));
    }

    /** The occasion whose course an event is part of. */
    static Optional<Occasion> occasion(Event event) {
        return switch (event) {
            case OfMeeting m -> Optional.of(Occasion.of(m.meeting()));
            case EngagementRecorded e -> Optional.of(VisitEvent.occasion(e.engagement()));
            case VisitEvent v -> Optional.of(VisitEvent.occasion(v.visit()));
            default -> Optional.empty();
        };
    }

    /** The key under which an event is filed that is part of the course of an occasion. */
    static <K> Set<K> filed(Event event, Function<Occasion, ? extends K> key) {
        return occasion(event).<Set<K>>map(occasion -> Set.of(key.apply(occasion))).orElse(Set.of());
    }

    /** The tags of what took place, or was announced, on the occasion whose course an event is part of. */
    static Set<Tag> reaches(Event event) {
        return occasion(event)
                .map(occasion -> Set.of(OccasionEvent.happeningTag(occasion), OccasionEvent.courseTag(occasion)))
                .orElse(Set.of());
    }

    DateRange when(Occasion occasion) {
        return occasion.isNone() ? DateRange.UNKNOWN : dates.apply(occasion);
    }

    /** Whether a visit is known to have been made. */
    boolean isOver(Occasion visit) {
        return !course.apply(visit).standing(VisitConcluded.class).isEmpty();
    }

    private DateRange read(Occasion occasion) {
        var facts = course.apply(occasion);
        return switch (occasion.kind()) {
            case MEETING -> Course.of(occasion.meeting(), facts).when();
            case VISIT -> Itinerary.of(new VisitId(occasion.id()), facts).when();
            case ENGAGEMENT -> engagement(occasion, facts);
        };
    }

    private DateRange engagement(Occasion occasion, Facts facts) {
        var engagement = Statements.of(facts, EngagementRecorded.class);
        var meeting = when(Occasion.of(engagement.chosen(EngagementRecorded::meeting, MeetingId.NONE)));
        return meeting.isUnknown()
                || !engagement.chosen(EngagementRecorded::on, PartialDate.UNKNOWN).isUnknown()
                        ? onVisit(occasion, facts)
                        : meeting;
    }

    private DateRange onVisit(Occasion engagement, Facts facts) {
        var visit = Itinerary.visit(engagement, facts);
        return Itinerary.of(visit, course.apply(VisitEvent.occasion(visit)))
                .when(Itinerary.of(visit, facts).on(engagement));
    }
}
