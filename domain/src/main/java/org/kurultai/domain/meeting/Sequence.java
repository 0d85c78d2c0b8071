package org.kurultai.domain.meeting;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.kurultai.domain.meeting.MeetingEvent.MeetingScheduled;
import org.kurultai.domain.meeting.SeriesRejection.OrdinalIsTaken;
import org.kurultai.domain.meeting.SeriesRejection.OutOfSequence;
import org.kurultai.domain.record.Bounds;
import org.kurultai.domain.record.Dated;
import org.kurultai.domain.record.Extent;
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

    /**
     * Which other meetings can stand against the place of one: those that have its ordinal, and those that may be held
     * before it though their ordinal is higher, or after it though it is lower.
     */
    static Set<Dated> dated(Course course) {
        if (!hasPlace(course)) {
            return Set.of();
        }
        var begun = course.plans().stream().map(plan -> plan.start().earliest()).max(Comparator.naturalOrder());
        var over = course.plans().stream()
                .flatMap(plan -> Stream.of(plan.start().latest(), plan.end().latest()))
                .min(Comparator.naturalOrder());
        var tag = MeetingEvent.sequenceTag(course.series());
        var ordinal = course.ordinal();
        return Set.of(
                new Dated(tag, new Bounds(Extent.ANY, Extent.of(ordinal))),
                new Dated(tag, new Bounds(Extent.before(begun.orElseThrow()), Extent.above(ordinal))),
                new Dated(tag, new Bounds(Extent.after(over.orElseThrow()), Extent.below(ordinal))));
    }

    /** The facts that tell when those meetings take place of which is known that they are of the same series. */
    static Set<Tag> scope(Course course, Facts known) {
        return hasPlace(course) ? courses(course.series(), known) : Set.of();
    }

    /** The facts that tell of every meeting of a series, as far as is known which they are. */
    static Set<Tag> scope(SeriesId series, Facts known) {
        if (series.isNone()) {
            return Set.of();
        }
        var tags = courses(series, known);
        tags.add(MeetingEvent.sequenceTag(series));
        return tags;
    }

    private static Set<Tag> courses(SeriesId series, Facts known) {
        var tags = new HashSet<Tag>();
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
