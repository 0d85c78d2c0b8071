package org.kurultai.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.function.Function;
import org.axonframework.messaging.eventhandling.EventMessage;

/** What is read of a journal without messages, and how it compares with what they carry. */
final class InParts {

    private InParts() {}

    static <T> List<T> read(Journal journal, Function<StoredForm, T> reading) {
        return journal.partsFrom(0, reading).flatMap(part -> part.get().stream()).toList();
    }

    static String told(StoredForm stored) {
        return String.join(" ", stored.id(), stored.type(), stored.version(), UTF_8.decode(stored.payload()).toString(),
                UTF_8.decode(stored.metadata()).toString());
    }

    static String told(EventMessage message) {
        var payload = message.payload() instanceof byte[] bytes ? bytes : new byte[0];
        return String.join(" ", message.identifier(), message.type().name(), message.type().version(),
                new String(payload, UTF_8), MetadataText.of(message.metadata()));
    }
}
