package org.kurultai.domain.visit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.meeting.OccasionEvent;
import org.kurultai.domain.meeting.Said;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Inference;
import org.kurultai.domain.record.Tag;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.domain.time.Qualifier;
import org.kurultai.domain.visit.VisitEvent.EngagementRecorded;
import org.kurultai.domain.visit.VisitEvent.VisitAnnounced;
import org.kurultai.domain.visit.VisitEvent.VisitCancelled;
import org.kurultai.domain.visit.VisitEvent.VisitConcluded;

/**
 * Whether and when a visit and the engagements of its programme take place, as far as the record tells: what every
 * source states taken together, whatever the order in which it was recorded.
 */
public final class Itinerary {

    private static final Inference<Map<VisitId, Itinerary>> BY_VISIT = new Inference<>(Itinerary::byVisit,
            List.of(VisitEvent.class));

    private static final Inference<Map<Occasion, VisitId>> BY_ENGAGEMENT = new Inference<>(Itinerary::byEngagement,
            List.of(EngagementRecorded.class));

    private final List<Said<VisitEvent>> said;
    private @Nullable DateRange stated;
    private @Nullable DateRange when;

    private Itinerary(List<Said<VisitEvent>> said) {
        this.said = said;
    }

    /** What the facts tell of a visit. */
    public static Itinerary of(VisitId visit, Facts known) {
        var itinerary = known.reading(BY_VISIT).get(visit);
        return itinerary == null ? new Itinerary(List.of()) : itinerary;
    }

    private static Map<VisitId, Itinerary> byVisit(Facts known) {
        var all = new HashMap<VisitId, Itinerary>();
        for (var said : Said.of(known.standing(VisitEvent.class))) {
            all.computeIfAbsent(said.event().visit(), visit -> new Itinerary(new ArrayList<>())).said.add(said);
        }
        return all;
    }

    private static Map<Occasion, VisitId> byEngagement(Facts known) {
        return Said.all(known, EngagementRecorded.class, e -> true)
                .map(Said::event)
                .collect(Collectors.toMap(
                        e -> VisitEvent.occasion(e.engagement()),
                        EngagementRecorded::visit,
                        BinaryOperator.minBy(Comparator.naturalOrder())));
    }

    /** The visit that an occasion is or is part of; {@link VisitId#NONE} if it is none, or that is not known. */
    public static VisitId visit(Occasion occasion, Facts known) {
        return switch (occasion.kind()) {
            case MEETING -> VisitId.NONE;
            case VISIT -> new VisitId(occasion.id());
            case ENGAGEMENT -> known.reading(BY_ENGAGEMENT).getOrDefault(occasion, VisitId.NONE);
        };
    }

    /** The facts that tell whether and when an occasion takes place, as far as is known which they are. */
    public static Set<Tag> scope(Occasion occasion, Facts known) {
        var visit = visit(occasion, known);
        var tags = new HashSet<Tag>();
        tags.add(OccasionEvent.courseTag(occasion));
        if (!visit.isNone()) {
            tags.add(OccasionEvent.courseTag(VisitEvent.occasion(visit)));
        }
        return tags;
    }

    /** The days on which it takes place, as far as they are known. */
    public DateRange when() {
        var known = when;
        if (known == null) {
            known = asMade(stated());
            when = known;
        }
        return known;
    }

    private DateRange asMade(DateRange stated) {
        var ended = one(said(VisitConcluded.class).map(s -> s.event().on()));
        var end = ended.isUnknown() ? stated.end() : ended.refinedBy(stated.end());
        return end.before(stated.start()).isYes() || ended.isUnknown()
                ? stated
                : DateRange.between(stated.start(), end);
    }

    /** The days on which an occasion takes place that is this visit or part of it. */
    public DateRange when(Occasion occasion) {
        return when(on(occasion));
    }

    /** The days on which a part of it takes place that is dated so, or not at all. */
    public DateRange when(PartialDate on) {
        return on.isUnknown() ? when() : DateRange.on(inYearOfVisit(on));
    }

    /** The date that is stated of a part of it; unknown if none is. */
    public PartialDate on(Occasion occasion) {
        return one(engagements()
                .filter(s -> isOf(s.event(), occasion))
                .map(s -> s.event().on()));
    }

    /** The fact that it was called off, as one source states it. */
    public Optional<Said<VisitCancelled>> cancelled() {
        return said(VisitCancelled.class).findFirst();
    }

    /** What is recorded of its programme. */
    public Stream<Said<EngagementRecorded>> engagements() {
        return said(EngagementRecorded.class);
    }

    /** The days as announced. */
    DateRange announced() {
        return said(VisitAnnounced.class)
                .map(s -> s.event().when())
                .distinct()
                .sorted(Comparator.comparing(DateRange::toString))
                .reduce(DateRange.UNKNOWN, DateRange::refinedBy);
    }

    /** The days as announced, where one bound follows from the other and the number of days. */
    DateRange stated() {
        var known = stated;
        if (known == null) {
            known = lasting(announced());
            stated = known;
        }
        return known;
    }

    private DateRange lasting(DateRange when) {
        var days = said(VisitAnnounced.class)
                .mapToInt(s -> s.event().days())
                .max()
                .orElse(0);
        if (days == 0 || when.open()) {
            return when;
        }
        if (when.end().isUnknown() && isExactDay(when.start())) {
            return DateRange.between(when.start(), plus(when.start(), days - 1));
        }
        return when.start().isUnknown() && isExactDay(when.end())
                ? DateRange.between(plus(when.end(), 1 - days), when.end())
                : when;
    }

    <E extends VisitEvent> Stream<Said<E>> said(Class<E> type) {
        var all = new ArrayList<Said<E>>();
        for (var one : said) {
            if (type.isInstance(one.event())) {
                all.add(new Said<>(type.cast(one.event()), one.fact()));
            }
        }
        return all.stream();
    }

    private PartialDate inYearOfVisit(PartialDate on) {
        var when = when();
        return when.start().year() == when.end().year()
                ? on.refinedBy(new PartialDate(when.start().year(), 0, 0, Qualifier.EXACT))
                : on;
    }

    private static boolean isOf(EngagementRecorded engagement, Occasion occasion) {
        return VisitEvent.occasion(engagement.engagement()).equals(occasion);
    }

    private static boolean isExactDay(PartialDate date) {
        return date.isDay() && date.qualifier() == Qualifier.EXACT;
    }

    private static PartialDate plus(PartialDate day, int days) {
        return PartialDate.of(day.earliest().plusDays(days));
    }

    private static PartialDate one(Stream<PartialDate> dates) {
        var all = dates.distinct().toList();
        return all.size() == 1 ? all.getFirst() : all.stream()
                .sorted(Comparator.comparing(PartialDate::toString))
                .reduce(PartialDate.UNKNOWN, PartialDate::refinedBy);
    }
}
