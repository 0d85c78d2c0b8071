package org.kurultai.domain.meeting;

import java.util.ArrayList;
import java.util.stream.Stream;
import org.kurultai.domain.meeting.CourseRejection.MeetingBelongsToAnotherSeries;
import org.kurultai.domain.meeting.CourseRejection.MeetingHasAnotherHost;
import org.kurultai.domain.meeting.CourseRejection.MeetingHasAnotherOrdinal;
import org.kurultai.domain.meeting.CourseRejection.MeetingIsAtAnotherTime;
import org.kurultai.domain.meeting.CourseRejection.MeetingIsElsewhere;
import org.kurultai.domain.meeting.MeetingEvent.MeetingRelocated;
import org.kurultai.domain.meeting.MeetingEvent.MeetingScheduled;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.party.Place;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Rejection;
import org.kurultai.domain.time.DateRange;

/**
 * What several sources state of one meeting agrees, or a move explains that it does not: one source may tell the first
 * plan, another what became of it.
 */
final class Details {

    private final MeetingId meeting;
    private final Course course;
    private final Sides sides;

    private Details(MeetingId meeting, Facts known) {
        this.meeting = meeting;
        this.course = Course.of(meeting, known);
        this.sides = Sides.of(known);
    }

    static Stream<Rejection> contradictions(MeetingId meeting, Facts known) {
        return new Details(meeting, known).contradictions();
    }

    private Stream<Rejection> contradictions() {
        return Pairs.of(course.said(MeetingScheduled.class).toList(), this::clashes);
    }

    private Stream<Rejection> clashes(Said<MeetingScheduled> one, Said<MeetingScheduled> other) {
        var found = new ArrayList<Rejection>();
        var a = one.event();
        var b = other.event();
        if (a.ordinal() > 0 && b.ordinal() > 0 && a.ordinal() != b.ordinal()) {
            found.add(new MeetingHasAnotherOrdinal(meeting, Said.recorded(one, other)));
        }
        if (!a.series().isNone() && !b.series().isNone() && !a.series().equals(b.series())) {
            found.add(new MeetingBelongsToAnotherSeries(meeting, Said.recorded(one, other)));
        }
        if (!a.when().compatible(b.when()) && !moved(a.when()) && !moved(b.when())) {
            found.add(new MeetingIsAtAnotherTime(meeting, Said.recorded(one, other)));
        }
        if (sides.certainlyDiffer(a.host(), b.host()) && !moved(a.host()) && !moved(b.host())) {
            found.add(new MeetingHasAnotherHost(meeting, Said.recorded(one, other)));
        }
        if (!a.place().compatible(b.place()) && !moved(a.place()) && !moved(b.place())) {
            found.add(new MeetingIsElsewhere(meeting, Said.recorded(one, other)));
        }
        return found.stream();
    }

    private boolean moved(DateRange to) {
        return course.moves().anyMatch(move -> move.compatible(to));
    }

    private boolean moved(PartyId to) {
        return course.said(MeetingRelocated.class).anyMatch(s -> s.event().host().equals(to));
    }

    private boolean moved(Place to) {
        return course.said(MeetingRelocated.class).anyMatch(s -> s.event().place().compatible(to));
    }
}
