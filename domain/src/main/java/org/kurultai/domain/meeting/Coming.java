package org.kurultai.domain.meeting;

import java.util.Set;
import java.util.stream.Stream;
import org.kurultai.domain.record.Dated;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Rejection;
import org.kurultai.domain.record.Tag;

/** Everything that may stand against somebody's coming to an occasion. */
final class Coming {

    private Coming() {}

    /** The facts that it depends on, as far as is known which they are. */
    static Set<Tag> scope(Occasion occasion, Delegate delegate, Facts known) {
        var meeting = occasion.meeting();
        var course = Course.of(meeting, known);
        var tags = Attendances.scope(occasion, delegate, known);
        tags.addAll(Presence.scope(delegate.post(), delegate.person(), course.plans(), known));
        tags.addAll(Course.scope(meeting));
        tags.addAll(Belonging.scope(course.series(), delegate, known));
        return tags;
    }

    /** Who was in the post of somebody who comes, as far as that may have been while the meeting took place. */
    static Set<Dated> dated(Occasion occasion, Delegate delegate, Facts known) {
        var plans = Course.of(occasion.meeting(), known).plans();
        return Presence.dated(delegate.post(), delegate.person(), plans, known);
    }

    static Stream<Rejection> contradictions(Occasion occasion, Facts known) {
        var meeting = occasion.meeting();
        var course = Course.of(meeting, known);
        return Stream.of(
                Attendances.contradictions(occasion, known),
                Happenings.contradictions(meeting, known),
                Presence.at(occasion, course.plans(), known).flatMap(p -> p.contradictions(known)),
                Belonging.contradictions(meeting, known))
                .flatMap(found -> found);
    }
}
