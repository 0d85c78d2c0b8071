package org.kurultai.domain.visit;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kurultai.domain.meeting.Delegate;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.meeting.OccasionEvent;
import org.kurultai.domain.meeting.Presence;
import org.kurultai.domain.meeting.Supposition;
import org.kurultai.domain.record.Dated;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Rejection;
import org.kurultai.domain.record.Tag;
import org.kurultai.domain.time.DateRange;

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
        tags.addAll(Presence.scope(delegate.post(), delegate.person(), when(occasion, known), known));
        return tags;
    }

    /** The tenures of that post that may lie then. */
    static Set<Dated> dated(Occasion occasion, Delegate delegate, Facts known) {
        return occasion.kind() == Occasion.Kind.MEETING
                ? Set.of()
                : Presence.dated(delegate.post(), delegate.person(), when(occasion, known), known);
    }

    private static List<DateRange> when(Occasion occasion, Facts known) {
        return List.of(Itinerary.of(Itinerary.visit(occasion, known), known).when(occasion));
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
