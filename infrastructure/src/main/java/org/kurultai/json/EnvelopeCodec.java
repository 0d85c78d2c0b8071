package org.kurultai.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kurultai.domain.record.CommandId;
import org.kurultai.domain.record.DateBasis;
import org.kurultai.domain.record.Envelope;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.record.FactCorroborated;
import org.kurultai.domain.record.SourceId;
import org.kurultai.domain.record.Span;

/**
 * Writes an envelope as the metadata that travels with each event, and reads it back. The keys are {@code command-id},
 * {@code recorded-at}, {@code source}, {@code place}, {@code confidence}, {@code date-basis} and {@code command}; what is
 * not stated has none.
 */
public final class EnvelopeCodec {

    static final String COMMAND_ID = "command-id";
    private static final String RECORDED_AT = "recorded-at";
    private static final String SOURCE = "source";
    private static final String PLACE = "place";
    private static final String CONFIDENCE = "confidence";
    private static final String DATE_BASIS = "date-basis";
    static final String COMMAND = "command";

    private static final JsonFactory JSON = new JsonFactory();

    private final Codec codec;
    private final Shorthand shorthand;
    private final Recent<Instant> instants = new Recent<>(Instant::parse);
    private final Recent<SourceId> sources = new Recent<>(SourceId::new);
    private final Recent<Double> confidences = new Recent<>(EnvelopeCodec::confidence);
    private final Recent<DateBasis> bases = new Recent<>(name -> Names.constant(DateBasis.class, name));
    private final Recent<Shorthand.Form> forms = new Recent<>(Shorthand.Form::parse);
    private final Recent<String> keys = new Recent<>(key -> key);

    /** A codec for envelopes whose commands the given codec knows. */
    public EnvelopeCodec(Codec codec) {
        this.codec = codec;
        this.shorthand = new Shorthand(codec);
    }

    /** The envelope as metadata, in a fixed order of keys. */
    public Map<String, String> write(Envelope envelope) {
        var metadata = evidence(envelope);
        metadata.put(COMMAND, codec.commands().toTypedText(envelope.command()));
        return Collections.unmodifiableMap(metadata);
    }

    /**
     * The envelope as it is stored beside an event, {@link Shorthand shortened} where the event says the same.
     *
     * @param fact the event's identifier
     * @param payload what is written of the event
     */
    public Map<String, String> write(Envelope envelope, String fact, Event event, byte[] payload) {
        var command = envelope.command();
        if (!Alike.are(command, event instanceof FactCorroborated other ? other.stated() : event)) {
            return shorthand.shortened(write(envelope), fact, codec.typeName(event), payload);
        }
        var metadata = evidence(envelope);
        metadata.remove(COMMAND_ID, fact);
        metadata.put(Shorthand.COMMAND_TYPE,
                new Shorthand.Form(codec.typeName(command), codec.version(command)).toString());
        return Collections.unmodifiableMap(metadata);
    }

    private static Map<String, String> evidence(Envelope envelope) {
        var metadata = new LinkedHashMap<String, String>();
        metadata.put(COMMAND_ID, envelope.id().value());
        metadata.put(RECORDED_AT, envelope.recordedAt().toString());
        var evidence = envelope.evidence();
        if (!evidence.source().isNone()) {
            metadata.put(SOURCE, evidence.source().value());
        }
        if (!evidence.place().isNone()) {
            metadata.put(PLACE, evidence.place().toString());
        }
        if (evidence.confidence() != Evidence.NONE.confidence()) {
            metadata.put(CONFIDENCE, Double.toString(evidence.confidence()));
        }
        if (evidence.dateBasis() != DateBasis.NONE) {
            metadata.put(DATE_BASIS, Names.of(evidence.dateBasis()));
        }
        return metadata;
    }

    /**
     * Reads an envelope. Keys that others have put into the metadata are passed over. The command is read when it is first
     * asked for, and what is wrong with it told then.
     *
     * @throws CodecException if something is missing or cannot be read
     */
    public Envelope read(Map<String, String> metadata) {
        var parts = new Parts();
        metadata.forEach(parts::put);
        return parts.envelope(id -> StoredCommand.of(codec, id, parts.command()));
    }

    /**
     * As {@link #read(Map)}, of metadata as they are stored: a JSON object of texts, {@link Shorthand shortened} or not.
     *
     * @param fact the identifier of the event that they stand beside
     * @param event that event
     * @param version in which it was written
     * @param payload what was written of it; both are left in buffers that have an array
     */
    public Envelope read(ByteBuffer metadata, String fact, Event event, int version, ByteBuffer payload) {
        var parts = parts(metadata);
        parts.id = parts.id.isEmpty() ? fact : parts.id;
        return parts.envelope(id -> beside(event, version, payload, id, parts));
    }

    private Parts parts(ByteBuffer metadata) {
        try {
            return written(new WrittenText(metadata));
        } catch (IllegalArgumentException | DateTimeException otherwise) {
            return parsed(metadata);
        }
    }

    private Parts written(WrittenText in) {
        var parts = new Parts();
        in.pass('{');
        do {
            var key = in.text(keys);
            in.pass(':');
            parts.put(key, in);
        } while (in.passes(','));
        in.pass('}');
        in.requireEnd();
        return parts;
    }

    private Parts parsed(ByteBuffer metadata) {
        try (var in = JSON.createParser(
                metadata.array(), metadata.arrayOffset() + metadata.position(), metadata.remaining())) {
            var parts = new Parts();
            if (in.nextToken() != JsonToken.START_OBJECT) {
                throw Misfit.unexpected(in, "a group of texts");
            }
            for (var key = in.nextFieldName(); key != null; key = in.nextFieldName()) {
                parts.put(key, Objects.requireNonNullElse(in.nextTextValue(), ""));
            }
            return parts;
        } catch (JsonProcessingException e) {
            throw Misfit.explained("metadata", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private StoredCommand<?> beside(Event event, int version, ByteBuffer payload, CommandId id, Parts parts) {
        if (parts.form != null) {
            return StoredCommand.saying(event, version, payload, codec, id, parts.form);
        }
        return version == codec.version(event)
                ? StoredCommand.of(codec, id, parts.command(), event, payload)
                : StoredCommand.of(codec, id, parts.command());
    }

    /** A text that is read where it stands, or one that was read. */
    interface Text {

        String text();

        <T> T text(Recent<T> values);

        Span place();
    }

    private record Parsed(String text) implements Text {
        @Override
        public <T> T text(Recent<T> values) {
            return values.of(text);
        }

        @Override
        public Span place() {
            return Span.parse(text);
        }
    }

    /** What the metadata say, key by key. */
    private final class Parts {

        private String id = "";
        private String command = "";
        private SourceId source = SourceId.NONE;
        private Span place = Span.NONE;
        private double confidence = Evidence.NONE.confidence();
        private DateBasis basis = DateBasis.NONE;
        private @Nullable Instant recordedAt;
        private Shorthand.@Nullable Form form;

        void put(String key, String text) {
            value(key, text, stated -> {
                put(key, new Parsed(stated));
                return stated;
            });
        }

        void put(String key, Text text) {
            switch (key) {
                case COMMAND_ID -> id = text.text();
                case RECORDED_AT -> recordedAt = text.text(instants);
                case COMMAND -> command = text.text();
                case Shorthand.COMMAND_TYPE -> form = text.text(forms);
                case SOURCE -> source = text.text(sources);
                case PLACE -> place = text.place();
                case CONFIDENCE -> confidence = text.text(confidences);
                case DATE_BASIS -> basis = text.text(bases);
                default -> text.text();
            }
        }

        String command() {
            return required(COMMAND, command);
        }

        /** @param keeping how the command is kept until it is asked for */
        Envelope envelope(Function<CommandId, StoredCommand<?>> keeping) {
            var stated = value(COMMAND_ID, required(COMMAND_ID, id), CommandId::new);
            return keeping.apply(stated).envelope(
                    stated, required(RECORDED_AT, recordedAt), new Evidence(source, place, confidence, basis));
        }
    }

    private static double confidence(String text) {
        return new Evidence(SourceId.NONE, Span.NONE, Double.parseDouble(text), DateBasis.NONE).confidence();
    }

    private static <T> T required(String key, @Nullable T stated) {
        if (stated == null || stated.equals("")) {
            throw unreadable(key, "it is missing", "it must be kept beside every event");
        }
        return stated;
    }

    static <T> T value(String key, String text, Function<String, T> read) {
        try {
            return read.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw unreadable(key, String.valueOf(e.getMessage()), "");
        }
    }

    private static CodecException unreadable(String key, String problem, String remedy) {
        return new CodecException("metadata", JsonPointer.empty().appendProperty(key), problem, remedy);
    }
}
