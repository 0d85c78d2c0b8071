package org.kurultai.journal;

import java.util.HashSet;
import java.util.List;
import java.util.function.Supplier;
import org.axonframework.conversion.CachingSupplier;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.eventhandling.conversion.EventConverter;

/**
 * Events to be recorded together.
 *
 * @param condition tells what must not have been recorded, which is seldom asked
 * @param marker the position from which on it must not have been
 * @param events at least one, no two with one identifier
 */
record Batch(Supplier<Selection> condition, long marker, List<EventRow> events) {

    Batch {
        var ids = new HashSet<String>();
        for (var event : events) {
            if (!ids.add(event.id())) {
                throw new JournalException(
                        "The event %s stands twice in one batch; give every event an identifier of its own."
                                .formatted(event.id()));
            }
        }
    }

    /** What must not have been recorded. */
    Selection conflicts() {
        return condition.get();
    }

    /** Why the batch is refused, when this position is among what must not have been recorded. */
    AppendEventsTransactionRejectedException conflictWith(long position) {
        return new AppendEventsTransactionRejectedException(
                "The event at position %d meets the append criteria, which allow none from position %d on"
                        .formatted(position, marker));
    }

    static Batch of(AppendCondition condition, List<TaggedEventMessage<?>> events, EventConverter converter) {
        var marker = condition.consistencyMarker();
        return new Batch(
                CachingSupplier.of(() -> marker == ConsistencyMarker.INFINITY
                        ? Selection.NOTHING
                        : Selection.of(condition.criteria())),
                Math.max(0, GlobalIndexConsistencyMarker.position(marker)),
                events.stream().map(event -> EventRow.of(event, converter)).toList());
    }
}
