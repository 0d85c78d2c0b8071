package org.kurultai.axon;

import java.util.OptionalLong;
import java.util.function.Consumer;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.kurultai.domain.record.Recorded;

/**
 * How the record's positions, which count from 0 without gaps, stand to those of the storage engine: Axon's engines each
 * count in a way of their own.
 */
interface Numbering {

    /** The position that the next event will have; empty if that is not known without reading. */
    OptionalLong head();

    /** Hands over every event from the position to the end as it is now, in order. */
    void from(long position, Consumer<Recorded> next);

    /**
     * The marker of an append that knows everything before the position. Perhaps an earlier one: then the append may be
     * rejected because of what it knows, and succeeds once it is tried again.
     */
    ConsistencyMarker marker(long position);

    /** The position after an append, from the marker that came of it; empty if that tells nothing certain. */
    OptionalLong end(ConsistencyMarker appended);
}
