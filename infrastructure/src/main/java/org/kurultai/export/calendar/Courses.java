package org.kurultai.export.calendar;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kurultai.domain.meeting.MeetingEvent;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.view.EvidenceLedger;
import org.kurultai.domain.view.EvidencedFact;
import org.kurultai.domain.view.EvidencedFact.Status;
import org.kurultai.domain.view.Stated;
import org.kurultai.domain.visit.VisitEvent;
import org.kurultai.domain.visit.VisitEvent.EngagementRecorded;

/** What is recorded of occasions beyond what stands on the timeline: how they were moved, and what they are part of. */
record Courses(Map<Occasion, List<EvidencedFact>> facts) {

    static Courses of(EvidenceLedger ledger) {
        return new Courses(ledger.all().stream()
                .filter(fact -> fact.status() == Status.STANDS && !occasion(fact.event()).isNone())
                .collect(Collectors.groupingBy(fact -> occasion(fact.event()))));
    }

    private static Occasion occasion(Event event) {
        return switch (event) {
            case MeetingEvent.OfMeeting meeting -> Occasion.of(meeting.meeting());
            case EngagementRecorded engagement -> VisitEvent.occasion(engagement.engagement());
            case VisitEvent visit -> VisitEvent.occasion(visit.visit());
            default -> Occasion.NONE;
        };
    }

    /** Each fact of a kind, as its sources state it, in the wording to be named first in front. */
    <E extends Event> Stream<List<E>> each(Occasion occasion, Class<E> kind) {
        return facts.getOrDefault(occasion, List.of()).stream()
                .filter(fact -> kind.isInstance(fact.event()))
                .map(fact -> fact.wordings().stream().map(Stated::value).map(kind::cast).toList());
    }

    /** What sources that state one fact tell together of a detail of it. */
    static <E, T> T joined(List<E> said, Function<E, T> detail, T unstated, BinaryOperator<T> refinedBy) {
        return said.stream().map(detail).distinct().sorted(Comparator.comparing(Object::toString))
                .reduce(unstated, refinedBy);
    }

    /** The first of the details that any source states. */
    <E extends Event, T> T stated(Occasion occasion, Class<E> kind, Function<E, T> detail, T unstated) {
        return wordings(occasion, kind)
                .map(detail)
                .filter(stated -> !stated.equals(unstated))
                .findFirst()
                .orElse(unstated);
    }

    /** Everything that any source lists. */
    <E extends Event, T extends Comparable<? super T>> Collection<T> union(
            Occasion occasion, Class<E> kind, Function<E, ? extends Collection<T>> detail) {
        return wordings(occasion, kind).flatMap(e -> detail.apply(e).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private <E extends Event> Stream<E> wordings(Occasion occasion, Class<E> kind) {
        return each(occasion, kind).flatMap(List::stream);
    }
}
