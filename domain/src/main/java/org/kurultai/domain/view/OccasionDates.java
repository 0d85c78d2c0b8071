package org.kurultai.domain.view;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.kurultai.domain.meeting.Course;
import org.kurultai.domain.meeting.MeetingEvent.OfMeeting;
import org.kurultai.domain.meeting.MeetingId;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.domain.visit.VisitEvent;
import org.kurultai.domain.visit.VisitEvent.EngagementRecorded;
import org.kurultai.domain.visit.VisitEvent.VisitAnnounced;
import org.kurultai.domain.visit.VisitEvent.VisitConcluded;
import org.kurultai.domain.visit.VisitId;

/**
 * When occasions took place, as far as it is known: a meeting by its course, a visit by its announcement and its end, an
 * engagement by its own date, else by that of the meeting it was, else by that of the visit.
 */
final class OccasionDates {

    private final Function<Occasion, Facts> course;
    private final Map<Occasion, DateRange> known = new ConcurrentHashMap<>();

    OccasionDates(Function<Occasion, Facts> course) {
        this.course = course;
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

    DateRange when(Occasion occasion) {
        var date = known.get(occasion);
        if (date == null) {
            date = occasion.isNone() ? DateRange.UNKNOWN : read(occasion);
            known.put(occasion, date);
        }
        return date;
    }

    /** Whether a visit is known to have been made. */
    boolean isOver(Occasion visit) {
        return !course.apply(visit).standing(VisitConcluded.class).isEmpty();
    }

    private DateRange read(Occasion occasion) {
        var facts = course.apply(occasion);
        return switch (occasion.kind()) {
            case MEETING -> Course.of(occasion.meeting(), facts).when();
            case VISIT -> visit(facts);
            case ENGAGEMENT -> engagement(facts);
        };
    }

    private static DateRange visit(Facts facts) {
        var when = Statements.of(facts, VisitAnnounced.class)
                .joined(VisitAnnounced::when, DateRange.UNKNOWN, DateRange::refinedBy);
        var end = Statements.of(facts, VisitConcluded.class)
                .joined(VisitConcluded::on, PartialDate.UNKNOWN, PartialDate::refinedBy);
        return when.refinedBy(DateRange.between(PartialDate.UNKNOWN, end));
    }

    private DateRange engagement(Facts facts) {
        var engagement = Statements.of(facts, EngagementRecorded.class);
        var on = engagement.joined(EngagementRecorded::on, PartialDate.UNKNOWN, PartialDate::refinedBy);
        if (!on.isUnknown()) {
            return DateRange.on(on);
        }
        var meeting = when(Occasion.of(engagement.chosen(EngagementRecorded::meeting, MeetingId.NONE)));
        return meeting.isUnknown()
                ? when(VisitEvent.occasion(engagement.chosen(EngagementRecorded::visit, VisitId.NONE)))
                : meeting;
    }
}
