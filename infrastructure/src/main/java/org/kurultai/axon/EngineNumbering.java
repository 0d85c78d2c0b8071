package org.kurultai.axon;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Consumer;
import org.axonframework.common.FutureUtils;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.messaging.core.MessageStream.Entry;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.TerminalEventMessage;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.kurultai.domain.record.Recorded;

/**
 * Counts the events of any engine as they are read. The engine is only ever given markers that came from it, and whether it
 * reads on from such a marker with the event before it or after it makes no difference.
 */
final class EngineNumbering implements Numbering {

    private static final int MARKERS = 256;

    private final EventStorageEngine engine;
    private final EventMessages messages;
    private final NavigableMap<Long, ConsistencyMarker> markers = new ConcurrentSkipListMap<>();
    private long head;
    private String last = "";

    EngineNumbering(EventStorageEngine engine, EventMessages messages) {
        this.engine = engine;
        this.messages = messages;
        markers.put(0L, ConsistencyMarker.ORIGIN);
    }

    @Override
    public OptionalLong head() {
        return OptionalLong.empty();
    }

    @Override
    public synchronized void from(long position, Consumer<Recorded> next) {
        var start = markers.lastEntry().getValue().position();
        var gathering = new Gathering(next);
        var rest = engine.source(SourcingCondition.conditionFor(start, EventCriteria.havingAnyTag()), null);
        FutureUtils.joinAndUnwrap(rest.reduce(gathering, (events, entry) -> {
            if (entry.message() instanceof TerminalEventMessage) {
                remember(entry);
            } else if (!entry.message().identifier().equals(last)) {
                last = entry.message().identifier();
                if (head++ >= position) {
                    events.add(new Numbered(head - 1, entry.message()));
                }
            }
            return events;
        }));
        gathering.finish();
    }

    private void remember(Entry<EventMessage> terminal) {
        markers.put(head, terminal.getResource(ConsistencyMarker.RESOURCE_KEY));
        if (markers.size() > MARKERS) {
            markers.remove(markers.higherKey(0L));
        }
    }

    @Override
    public ConsistencyMarker marker(long position) {
        if (markers.lastKey() < position) {
            from(position, known -> {});
        }
        return markers.floorEntry(position).getValue();
    }

    @Override
    public OptionalLong end(ConsistencyMarker appended) {
        return OptionalLong.empty();
    }

    /** A message at its place in the record. */
    private record Numbered(long position, EventMessage message) {}

    /** Gathers messages as they come, to be decoded some at a time. */
    private final class Gathering {

        private static final int SOME = 256;

        private final Decoding decoding;
        private List<Numbered> some = new ArrayList<>(SOME);

        Gathering(Consumer<Recorded> next) {
            decoding = new Decoding(next);
        }

        void add(Numbered event) {
            some.add(event);
            if (some.size() == SOME) {
                decode();
            }
        }

        private void decode() {
            var gathered = some;
            some = new ArrayList<>(SOME);
            decoding.with(() -> gathered.stream()
                    .map(event -> messages.recorded(event.message(), event.position()))
                    .toList());
        }

        void finish() {
            decode();
            decoding.finish();
        }
    }
}
