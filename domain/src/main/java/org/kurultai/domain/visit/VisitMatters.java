package org.kurultai.domain.visit;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.meeting.OccasionEvent;
import org.kurultai.domain.meeting.Said;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Matters;
import org.kurultai.domain.record.Tag;
import org.kurultai.domain.visit.VisitEvent.EngagementRecorded;

/** Each visit is a matter of its own, with all its engagements, to whoever looks at all on which somebody acted. */
final class VisitMatters implements Matters {

    @Override
    public Optional<Set<Tag>> of(Event event, Function<Set<Tag>, Facts> known) {
        return switch (event) {
            case EngagementRecorded e -> Optional.of(matter(occasions(e), known));
            case VisitEvent v -> Optional.of(matter(Stream.of(VisitEvent.occasion(v.visit())), known));
            case OccasionEvent o when o.occasion().kind() != Occasion.Kind.MEETING ->
                    Optional.of(matter(Stream.of(o.occasion()), known));
            default -> Optional.empty();
        };
    }

    /** Sources may disagree on the visit of an engagement: then these visits are one matter. */
    private static Set<Tag> matter(Stream<Occasion> begun, Function<Set<Tag>, Facts> known) {
        var tags = tags(begun);
        for (var size = 0; size < tags.size();) {
            size = tags.size();
            tags.addAll(tags(Said.all(known.apply(Set.copyOf(tags)), EngagementRecorded.class, e -> true)
                    .flatMap(e -> occasions(e.event()))));
        }
        return tags;
    }

    private static Stream<Occasion> occasions(EngagementRecorded engagement) {
        return Stream.of(VisitEvent.occasion(engagement.engagement()), VisitEvent.occasion(engagement.visit()));
    }

    private static Set<Tag> tags(Stream<Occasion> occasions) {
        var tags = new HashSet<Tag>();
        occasions.forEach(occasion -> {
            tags.add(OccasionEvent.courseTag(occasion));
            tags.add(OccasionEvent.happeningTag(occasion));
        });
        return tags;
    }
}
