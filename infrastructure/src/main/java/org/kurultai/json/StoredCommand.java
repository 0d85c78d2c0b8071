package org.kurultai.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.function.Function;
import org.kurultai.domain.record.Command;
import org.kurultai.domain.record.CommandId;
import org.kurultai.domain.record.Envelope;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.record.FactCorroborated;

/**
 * A command that is read when it is first asked for. Until then it is kept as text; or as the event, if that says the same
 * in the same properties, as nearly every event does of what was ordered.
 *
 * @param kept what it is read from
 * @param reading reads it, and throws a {@link CodecException} if it cannot be read
 */
record StoredCommand<S>(S kept, Function<S, Command> reading) {

    static StoredCommand<?> of(Codec codec, CommandId id, String text) {
        return new StoredCommand<>(text,
                typed -> codec.commands().fromTyped(typed, "the command in the envelope " + id));
    }

    /**
     * Of a command that brought about an event.
     *
     * @param payload the event as it would be written now
     */
    static StoredCommand<?> of(Codec codec, CommandId id, String text, Event event, ByteBuffer payload) {
        var type = codec.commands().typeWrittenNow(text);
        if (!type.isEmpty()) {
            var properties = codec.commands().properties(text, type);
            var written = text(payload);
            if (written.equals(properties)) {
                return said(codec, type, event);
            }
            if (event instanceof FactCorroborated other
                    && written.endsWith(":" + codec.events().typed(codec.typeName(other.stated()), properties) + "}")) {
                return said(codec, type, other.stated());
            }
        }
        return of(codec, id, text);
    }

    /**
     * Of a command that says what an event does, and was left out.
     *
     * @param version in which the event was written
     * @param payload what was written of it
     * @param form in which the command would have been
     */
    static StoredCommand<?> saying(
            Event event, int version, ByteBuffer payload, Codec codec, CommandId id, Shorthand.Form form) {
        var said = event instanceof FactCorroborated other ? other.stated() : event;
        var isFirst = said == event || codec.version(said) == 1;
        return isFirst && version == codec.version(event) && codec.commands().isWrittenNow(form.type(), form.version())
                ? said(codec, form.type(), said)
                : of(codec, id, new Shorthand(codec).text(form, codec.typeName(event), text(payload)));
    }

    private static String text(ByteBuffer payload) {
        return UTF_8.decode(payload.duplicate()).toString();
    }

    private static StoredCommand<Event> said(Codec codec, String type, Event event) {
        return new StoredCommand<>(event, codec.saidBy(type));
    }

    /** Which keeps it. */
    Envelope envelope(CommandId id, Instant recordedAt, Evidence evidence) {
        return Envelope.unopened(id, recordedAt, evidence, kept, reading);
    }
}
