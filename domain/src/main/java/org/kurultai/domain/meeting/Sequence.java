package org.kurultai.domain.meeting;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.kurultai.domain.meeting.MeetingEvent.MeetingScheduled;
import org.kurultai.domain.meeting.SeriesRejection.OrdinalIsTaken;
import org.kurultai.domain.meeting.SeriesRejection.OutOfSequence;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Rejection;
import org.kurultai.domain.record.Tag;
import org.kurultai.domain.time.DateRange;

/**
 * The meetings of a series in the order of their ordinals: each ordinal is taken once, and no meeting takes place
 * before one of a lower ordinal. A meeting that was called off has no place in it.
 */
final class Sequence {

    private final SeriesId series;
    private final Collection<Course> courses;

    private Sequence(SeriesId series, Facts known) {
        this.series = series;
        this.courses = Course.all(known).stream().filter(c -> c.series().equals(series)).toList();
    }

    static Sequence of(SeriesId series, Facts known) {
        return new Sequence(series, known);
    }

    /** The facts that tell whether a meeting has its place in the sequence, as far as is known which they are. */
    static Set<Tag> scope(Course course, Facts known) {
        return hasPlace(course) ? scope(course.series(), known) : Set.of();
    }

    /** The facts that tell it, as far as is known which they are. */
    static Set<Tag> scope(SeriesId series, Facts known) {
        if (series.isNone()) {
            return Set.of();
        }
        var tags = new HashSet<Tag>();
        tags.add(MeetingEvent.sequenceTag(series));
        of(series, known).courses.forEach(course -> tags.addAll(Course.scope(course.meeting())));
        return tags;
    }

    /** Every meeting of the series. */
    Collection<Course> courses() {
        return courses;
    }

    /** What stands against the place of a meeting in its series. */
    static Stream<Rejection> contradictions(MeetingId meeting, Facts known) {
        var course = Course.of(meeting, known);
        return hasPlace(course)
                ? of(course.series(), known).contradictions(course)
                : Stream.of();
    }

    private Stream<Rejection> contradictions(Course course) {
        return courses.stream()
                .filter(other -> !other.meeting().equals(course.meeting()) && hasPlace(other))
                .flatMap(other -> clash(course, other));
    }

    private static boolean hasPlace(Course course) {
        return course.ordinal() > 0 && !course.series().isNone() && course.cancelled().isEmpty();
    }

    private Stream<Rejection> clash(Course course, Course other) {
        if (course.ordinal() == other.ordinal()) {
            return Stream.of(new OrdinalIsTaken(
                    series, course.ordinal(), course.meeting(), other.meeting(), Said.recorded(numbering(other))));
        }
        var lower = course.ordinal() < other.ordinal() ? course : other;
        var higher = lower == course ? other : course;
        return certainlyBefore(higher, lower)
                ? Stream.of(new OutOfSequence(
                        series,
                        lower.meeting(),
                        higher.meeting(),
                        Said.recorded(Stream.concat(numbering(other), other.dating()))))
                : Stream.of();
    }

    private static Stream<Said<MeetingScheduled>> numbering(Course course) {
        return course.said(MeetingScheduled.class).filter(s -> s.event().ordinal() > 0);
    }

    private static boolean certainlyBefore(Course one, Course other) {
        return one.plans().stream()
                .allMatch(a -> other.plans().stream().allMatch(b -> certainlyBefore(a, b)));
    }

    private static boolean certainlyBefore(DateRange one, DateRange other) {
        return one.start().before(other.start()).isYes()
                || one.endsBefore(other.start()).isYes();
    }
}
