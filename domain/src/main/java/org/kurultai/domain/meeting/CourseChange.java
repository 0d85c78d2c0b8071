package org.kurultai.domain.meeting;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.kurultai.domain.meeting.MeetingEvent.NextHostAgreed;
import org.kurultai.domain.meeting.MeetingEvent.OfMeeting;
import org.kurultai.domain.office.Tenures;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.Decision;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Rejection;
import org.kurultai.domain.record.Tag;

/**
 * What may follow from anything that is said about the course of a meeting: its series, its ordinal, its days and its
 * host are what the rules about sequence, hosting, tenure and membership look at, and any of them may arrive last.
 */
final class CourseChange {

    private CourseChange() {}

    /**
     * The facts that it depends on, as far as is known which they are.
     *
     * @param series the series that is being stated; {@link SeriesId#NONE} if none is
     * @param host the host that is being stated; {@link PartyId#NONE} if none is
     */
    static Set<Tag> scope(MeetingId meeting, SeriesId series, PartyId host, Facts known) {
        var course = Course.of(meeting, known);
        var tags = new HashSet<Tag>(Course.scope(meeting));
        tags.add(OccasionEvent.happeningTag(Occasion.of(meeting)));
        Attendances.at(Occasion.of(meeting), known).map(a -> a.event().delegate()).forEach(delegate -> {
            tags.addAll(Tenures.scope(delegate.post(), delegate.person(), known));
        });
        Stream.concat(Stream.of(series), concerned(course, known))
                .distinct()
                .forEach(of -> tags.addAll(inSeries(of, course, host, known)));
        return tags;
    }

    private static Set<Tag> inSeries(SeriesId series, Course course, PartyId host, Facts known) {
        var tags = new HashSet<Tag>(Sequence.scope(series, known));
        Attendances.at(Occasion.of(course.meeting()), known)
                .forEach(a -> tags.addAll(Belonging.scope(series, a.event().delegate(), known)));
        tags.addAll(Hosting.scope(series, known));
        var hosting = Hosting.of(series, known);
        Stream.concat(Stream.of(host), course.hosts().stream()).forEach(party -> {
            tags.addAll(hosting.membershipScope(party));
            tags.addAll(Sides.scope(party, known));
        });
        return tags;
    }

    /** The series it belongs to, and those for which it agreed on a host. */
    private static Stream<SeriesId> concerned(Course course, Facts known) {
        return Stream.concat(
                Stream.of(course.series()),
                Said.all(known, NextHostAgreed.class, n -> n.at().equals(course.meeting()))
                        .map(n -> n.event().series()))
                .distinct();
    }

    static Decision decide(OfMeeting said, Facts known) {
        return Supposition.decide(said, known, facts -> contradictions(said.meeting(), facts));
    }

    private static Stream<Rejection> contradictions(MeetingId meeting, Facts known) {
        var course = Course.of(meeting, known);
        return Stream.of(
                Details.contradictions(meeting, known),
                Progress.contradictions(meeting, known),
                Happenings.contradictions(meeting, known),
                Sequence.contradictions(meeting, known),
                Hosting.of(course.series(), known).contradictions(course),
                concerned(course, known).flatMap(series -> Hosting.of(series, known).contradictions()),
                Presence.at(Occasion.of(meeting), course.plans(), known).flatMap(p -> p.contradictions(known)),
                Belonging.contradictions(meeting, known))
                .flatMap(found -> found);
    }
}
