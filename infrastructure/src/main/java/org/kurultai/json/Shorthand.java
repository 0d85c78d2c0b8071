package org.kurultai.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.kurultai.domain.record.FactCorroborated;

/**
 * An envelope's metadata as they are stored beside an event. Nearly every event says what was ordered, in the same
 * properties, and so does what a corroboration states. The command is not written a second time then: in place of
 * {@code command} stands the form in which it would be, as {@code command-type}: {@code schedule-meeting/1}. Nor is its
 * identifier where that is the event's, too.
 */
public final class Shorthand {

    static final String COMMAND_TYPE = "command-type";

    private static final String CORROBORATION = Names.of(FactCorroborated.class);
    private static final Pattern STATED = Pattern.compile(
            "\\{\"fact\":\"[^\"]*\",\"stated\":\\{\"type\":\"[^\"]*\",\"version\":[0-9]+,?(.*)}}", Pattern.DOTALL);

    private final Codec codec;

    /** For events and commands that the given codec knows. */
    public Shorthand(Codec codec) {
        this.codec = codec;
    }

    /**
     * The form in which a command would be written.
     *
     * @param type the name of its type
     * @param version of that type
     */
    record Form(String type, int version) {

        private static final String SEPARATOR = "/";

        /** @throws IllegalArgumentException if the text is none */
        static Form parse(String text) {
            var parts = text.split(SEPARATOR, -1);
            if (parts.length != 2) {
                throw new IllegalArgumentException("a type and its version are written as schedule-meeting/1");
            }
            return new Form(parts[0], Integer.parseInt(parts[1]));
        }

        @Override
        public String toString() {
            return type + SEPARATOR + version;
        }
    }

    /**
     * The metadata without the command, if it is written now as the event is, and without its identifier, if it is the
     * event's.
     *
     * @param id the event's
     * @param event the name of the event's type
     * @param payload the event as it is stored
     */
    public Map<String, String> shortened(Map<String, String> metadata, String id, String event, byte[] payload) {
        var shortened = new LinkedHashMap<>(metadata);
        shortened.remove(EnvelopeCodec.COMMAND_ID, id);
        var commands = codec.commands();
        var command = metadata.getOrDefault(EnvelopeCodec.COMMAND, "");
        var type = commands.typeWrittenNow(command);
        if (!type.isEmpty() && commands.properties(command, type).equals(said(event, new String(payload, UTF_8)))) {
            shortened.remove(EnvelopeCodec.COMMAND);
            shortened.put(COMMAND_TYPE, new Form(type, commands.version(type)).toString());
        }
        return Collections.unmodifiableMap(shortened);
    }

    /**
     * The metadata with the command and its identifier, whether they were left out or not.
     *
     * @param id the event's
     * @param event the name of the event's type
     * @param payload the event as it is stored
     * @throws CodecException if the form of the command cannot be read
     */
    public Map<String, String> whole(Map<String, String> metadata, String id, String event, byte[] payload) {
        var whole = new LinkedHashMap<>(metadata);
        whole.putIfAbsent(EnvelopeCodec.COMMAND_ID, id);
        var form = whole.remove(COMMAND_TYPE);
        if (form != null) {
            whole.put(EnvelopeCodec.COMMAND,
                    text(EnvelopeCodec.value(COMMAND_TYPE, form, Form::parse), event, new String(payload, UTF_8)));
        }
        return Collections.unmodifiableMap(whole);
    }

    /** The command in full. */
    String text(Form form, String event, String payload) {
        return Family.typed(form.type(), form.version(), said(event, payload));
    }

    /** The properties of what an event says; of a corroboration, of what it corroborates. */
    private static String said(String event, String payload) {
        if (!event.equals(CORROBORATION)) {
            return payload;
        }
        var stated = STATED.matcher(payload);
        return stated.matches() ? "{" + stated.group(1) + "}" : payload;
    }
}
