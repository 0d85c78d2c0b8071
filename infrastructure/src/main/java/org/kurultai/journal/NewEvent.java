package org.kurultai.journal;

import java.util.List;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.eventhandling.conversion.EventConverter;
import org.jspecify.annotations.Nullable;

/** An event as it will be stored. */
record NewEvent(String id, String type, String version, String timestamp, byte @Nullable [] payload, String metadata,
        List<String> tags) {

    /**
     * @throws org.axonframework.conversion.ConversionException if the payload cannot be converted to bytes
     * @throws JournalException if another part of the event cannot be stored
     */
    static NewEvent of(TaggedEventMessage<?> tagged, EventConverter converter) {
        var event = tagged.event();
        return new NewEvent(
                event.identifier(),
                event.type().name(),
                event.type().version(),
                Timestamps.text(event.timestamp()),
                event.payloadAs(byte[].class, converter),
                MetadataText.of(event.metadata()),
                tagged.tags().stream().map(Tags::text).sorted().toList());
    }
}
