package org.kurultai.domain.meeting;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.kurultai.domain.meeting.MeetingEvent.MeetingScheduled;
import org.kurultai.domain.meeting.MeetingEvent.NextHostAgreed;
import org.kurultai.domain.meeting.MeetingEvent.OfMeeting;
import org.kurultai.domain.office.Identity;
import org.kurultai.domain.record.Dated;
import org.kurultai.domain.record.Decision;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Rejection;
import org.kurultai.domain.record.Tag;

/**
 * What may follow from anything that is said about the course of a meeting: its series, its ordinal, its days and its
 * host are what the rules about sequence, hosting, tenure and membership look at, and any of them may arrive last.
 *
 * <p>Most of what is said of a meeting bears on none of these: that it began as planned, or what another source told
 * before. Then nothing but the meeting itself is looked at, however long its series is.
 */
final class CourseChange {

    private CourseChange() {}

    /** The facts that what is said depends on, as far as is known which they are. */
    static Set<Tag> scope(OfMeeting said, Facts known) {
        var meeting = said.meeting();
        var course = supposed(said, known);
        var tags = new HashSet<Tag>(Course.scope(meeting));
        tags.addAll(ofItself(course, known));
        if (bears(course, known)) {
            tags.addAll(ofOthers(course, known));
        }
        return tags;
    }

    /**
     * The meetings on which it depends only as far as they may lie before or after, and the tenures of those who came as far
     * as they may lie then, once some facts are known.
     */
    static Set<Dated> dated(OfMeeting said, Facts known) {
        var course = supposed(said, known);
        if (!bears(course, known)) {
            return Set.of();
        }
        var dated = new HashSet<>(Sequence.dated(course));
        delegates(course, known)
                .forEach(d -> dated.addAll(Presence.dated(d.post(), d.person(), course.plans(), known)));
        return dated;
    }

    private static Stream<Delegate> delegates(Course course, Facts known) {
        return Attendances.at(Occasion.of(course.meeting()), known).map(a -> a.event().delegate());
    }

    private static Course supposed(OfMeeting said, Facts known) {
        return Course.of(said.meeting(), Supposition.supposing(said, known));
    }

    /** Whether anything beyond the meeting can follow from what is said. */
    private static boolean bears(Course supposed, Facts known) {
        return !supposed.bearing().equals(Course.of(supposed.meeting(), Identity.unified(known)).bearing());
    }

    private static Set<Tag> ofItself(Course course, Facts known) {
        var tags = new HashSet<Tag>();
        if (course.cancelled().isPresent()) {
            tags.add(OccasionEvent.happeningTag(Occasion.of(course.meeting())));
        }
        tags.addAll(Sides.scope(course.said(MeetingScheduled.class).map(s -> s.event().host()), known));
        tags.addAll(Hosting.declineScope(course, known));
        return tags;
    }

    private static Set<Tag> ofOthers(Course course, Facts known) {
        var occasion = Occasion.of(course.meeting());
        var tags = new HashSet<Tag>();
        tags.add(OccasionEvent.happeningTag(occasion));
        tags.addAll(Sequence.scope(course, known));
        tags.addAll(Hosting.hostScope(course, known));
        delegates(course, known).forEach(delegate -> {
            tags.addAll(Presence.scope(delegate.post(), delegate.person(), course.plans(), known));
            tags.addAll(Belonging.scope(course.series(), delegate, known));
        });
        agreedAt(course.meeting(), known).forEach(series -> tags.addAll(Hosting.scope(series, known)));
        return tags;
    }

    /** The series for which a meeting agreed on a host. */
    private static Stream<SeriesId> agreedAt(MeetingId meeting, Facts known) {
        return Said.all(known, NextHostAgreed.class, n -> n.at().equals(meeting))
                .map(n -> n.event().series())
                .distinct();
    }

    static Decision decide(OfMeeting said, Facts known) {
        return Supposition.decide(said, known, bears(supposed(said, known), known)
                ? facts -> Stream.concat(ofItself(said.meeting(), facts), ofOthers(said.meeting(), facts))
                : facts -> ofItself(said.meeting(), facts));
    }

    private static Stream<Rejection> ofItself(MeetingId meeting, Facts known) {
        var course = Course.of(meeting, known);
        return Stream.of(
                Details.contradictions(meeting, known),
                Progress.contradictions(meeting, known),
                Happenings.contradictions(meeting, known),
                Hosting.of(course.series(), known).declined(course))
                .flatMap(found -> found);
    }

    private static Stream<Rejection> ofOthers(MeetingId meeting, Facts known) {
        var course = Course.of(meeting, known);
        return Stream.of(
                Sequence.contradictions(meeting, known),
                Hosting.of(course.series(), known).withdrawn(course),
                agreedAt(meeting, known).flatMap(series -> Hosting.of(series, known).contradictions()),
                Presence.at(Occasion.of(meeting), course.plans(), known).flatMap(p -> p.contradictions(known)),
                Belonging.contradictions(meeting, known))
                .flatMap(found -> found);
    }
}
