package org.kurultai.domain.visit;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kurultai.domain.meeting.Delegate;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.meeting.OccasionEvent;
import org.kurultai.domain.meeting.Supposition;
import org.kurultai.domain.office.TenureScope;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Rejection;
import org.kurultai.domain.record.Tag;

/** What stands against something's happening on a visit or an engagement of it. Nothing stands against a meeting here. */
final class OnVisit {

    private OnVisit() {}

    /** The facts that tell whether and when it takes place, as far as is known which they are. */
    static Set<Tag> scope(Occasion occasion, Facts known) {
        return occasion.kind() == Occasion.Kind.MEETING ? Set.of() : Itinerary.scope(occasion, known);
    }

    /** The same, and who held the post in which a delegate comes. */
    static Set<Tag> scope(Occasion occasion, Delegate delegate, Facts known) {
        if (occasion.kind() == Occasion.Kind.MEETING) {
            return Set.of();
        }
        var tags = new HashSet<>(scope(occasion, known));
        tags.addAll(TenureScope.ofService(delegate.post(), delegate.person(), known));
        return tags;
    }

    static Optional<Rejection> objection(OccasionEvent happened, Facts known) {
        return happened.occasion().kind() == Occasion.Kind.MEETING
                ? Optional.empty()
                : Supposition.objection(happened, known, facts -> contradictions(happened.occasion(), facts));
    }

    private static Stream<Rejection> contradictions(Occasion occasion, Facts known) {
        return Stream.concat(
                VisitRules.contradictions(Itinerary.visit(occasion, known), known),
                VisitPresence.contradictions(known));
    }
}
