package org.kurultai.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.function.Supplier;
import org.kurultai.domain.record.Command;
import org.kurultai.domain.record.CommandId;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.FactCorroborated;

/**
 * A command that is read when it is first asked for. Until then it is kept as text; or as the event, if that says the same
 * in the same properties, as nearly every event does of what was ordered. Threads that ask at once may each read it, and read
 * the same.
 */
final class StoredCommand implements Supplier<Command> {

    private final Codec codec;
    private final CommandId id;
    private final String type;
    private Object stored;

    private StoredCommand(Codec codec, CommandId id, String type, Object stored) {
        this.codec = codec;
        this.id = id;
        this.type = type;
        this.stored = stored;
    }

    static StoredCommand of(Codec codec, CommandId id, String text) {
        return new StoredCommand(codec, id, "", text);
    }

    /**
     * Of a command that brought about an event.
     *
     * @param payload the event as it would be written now
     */
    static StoredCommand of(Codec codec, CommandId id, String text, Event event, byte[] payload) {
        var type = codec.commands().typeWrittenNow(text);
        if (!type.isEmpty()) {
            var properties = codec.commands().properties(text, type);
            var written = new String(payload, UTF_8);
            if (written.equals(properties)) {
                return new StoredCommand(codec, id, type, event);
            }
            if (event instanceof FactCorroborated other
                    && written.endsWith(":" + codec.events().typed(codec.typeName(other.stated()), properties) + "}")) {
                return new StoredCommand(codec, id, type, other.stated());
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
    static StoredCommand saying(
            Event event, int version, byte[] payload, Codec codec, CommandId id, Shorthand.Form form) {
        var said = event instanceof FactCorroborated other ? other.stated() : event;
        var isFirst = said == event || codec.version(said) == 1;
        return isFirst && version == codec.version(event) && codec.commands().isWrittenNow(form.type(), form.version())
                ? new StoredCommand(codec, id, form.type(), said)
                : of(codec, id, new Shorthand(codec).text(form, codec.typeName(event), payload));
    }

    /** @throws CodecException if it cannot be read */
    @Override
    public Command get() {
        var known = stored;
        if (known instanceof Command command) {
            return command;
        }
        var commands = codec.commands();
        var read = known instanceof Event event
                ? commands.read(type, commands.version(type), codec.write(event))
                : commands.fromTyped((String) known, "the command in the envelope " + id);
        stored = read;
        return read;
    }
}
