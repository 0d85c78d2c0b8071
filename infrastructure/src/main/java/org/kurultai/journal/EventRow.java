package org.kurultai.journal;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.core.GenericMessage;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventhandling.conversion.EventConverter;
import org.jspecify.annotations.Nullable;

/** An event as it is stored, with its tags. */
record EventRow(String id, String type, String version, String timestamp, byte @Nullable [] payload, String metadata,
        List<String> tags) {

    /**
     * @throws org.axonframework.conversion.ConversionException if the payload cannot be converted to bytes
     * @throws JournalException if another part of the event cannot be stored
     */
    static EventRow of(TaggedEventMessage<?> tagged, EventConverter converter) {
        var event = tagged.event();
        return new EventRow(
                event.identifier(),
                event.type().name(),
                event.type().version(),
                Timestamps.text(event.timestamp()),
                event.payloadAs(byte[].class, converter),
                MetadataText.of(event.metadata()),
                tagged.tags().stream().map(Tags::text).sorted().toList());
    }

    /**
     * The key of the tag whose value is the event's own identifier, if it carries one. It is found by its identifier then, so
     * that tag is not filed a second time.
     */
    @Nullable
    String idKey() {
        var tag = idTag();
        return tag == null ? null : Tags.key(tag);
    }

    /** All its tags but that one. */
    List<String> tagsBesideId() {
        var idTag = idTag();
        return tags.stream().filter(tag -> !tag.equals(idTag)).toList();
    }

    private @Nullable String idTag() {
        return tags.stream().filter(tag -> tag.endsWith(id) && Tags.value(tag).equals(id)).findFirst().orElse(null);
    }

    /**
     * @param instant reads the timestamp when it is asked for
     * @throws IOException if the metadata is not as it was written
     */
    EventMessage message(Supplier<Instant> instant) throws IOException {
        var message = new GenericMessage(id, new MessageType(type, version), payload, MetadataText.read(metadata));
        return new GenericEventMessage(message, instant);
    }

    /** As it stands in the columns of {@link EventRows}, without its tags, most of which stand elsewhere. */
    static EventRow read(ResultSet row) throws SQLException {
        return new EventRow(Columns.text(row, 2), Columns.text(row, 3), Columns.text(row, 4), Columns.text(row, 5),
                row.getBytes(6),
                Columns.text(row, 7), List.of());
    }

    EventRow withTags(List<String> others) {
        return new EventRow(id, type, version, timestamp, payload, metadata, others);
    }
}
