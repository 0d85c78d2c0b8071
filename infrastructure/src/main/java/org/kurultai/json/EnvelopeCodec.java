package org.kurultai.json;

import com.fasterxml.jackson.core.JsonPointer;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.kurultai.domain.record.CommandId;
import org.kurultai.domain.record.DateBasis;
import org.kurultai.domain.record.Envelope;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.record.SourceId;
import org.kurultai.domain.record.Span;

/**
 * Writes an envelope as the metadata that travels with each event, and reads it back. The keys are {@code command-id},
 * {@code recorded-at}, {@code source}, {@code place}, {@code confidence}, {@code date-basis} and {@code command}; what is
 * not stated has none.
 */
public final class EnvelopeCodec {

    private static final String COMMAND_ID = "command-id";
    private static final String RECORDED_AT = "recorded-at";
    private static final String SOURCE = "source";
    private static final String PLACE = "place";
    private static final String CONFIDENCE = "confidence";
    private static final String DATE_BASIS = "date-basis";
    private static final String COMMAND = "command";

    private final Codec codec;
    private final Recent<Instant> instants = new Recent<>(Instant::parse);
    private final Recent<SourceId> sources = new Recent<>(SourceId::new);
    private final Recent<DateBasis> bases = new Recent<>(name -> Names.constant(DateBasis.class, name));

    /** A codec for envelopes whose commands the given codec knows. */
    public EnvelopeCodec(Codec codec) {
        this.codec = codec;
    }

    /** The envelope as metadata, in a fixed order of keys. */
    public Map<String, String> write(Envelope envelope) {
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
        metadata.put(COMMAND, codec.commands().toTypedText(envelope.command()));
        return Collections.unmodifiableMap(metadata);
    }

    /**
     * Reads an envelope. Keys that others have put into the metadata are passed over.
     *
     * @throws CodecException if something is missing or cannot be read
     */
    public Envelope read(Map<String, String> metadata) {
        return new Envelope(
                required(metadata, COMMAND_ID, CommandId::new),
                required(metadata, RECORDED_AT, instants),
                new Evidence(
                        optional(metadata, SOURCE, sources, SourceId.NONE),
                        optional(metadata, PLACE, Span::parse, Span.NONE),
                        optional(metadata, CONFIDENCE, EnvelopeCodec::confidence, Evidence.NONE.confidence()),
                        optional(
                                metadata, DATE_BASIS, bases, DateBasis.NONE)),
                required(metadata, COMMAND, json -> codec.commands()
                        .fromTyped(json, "the command in the envelope")));
    }

    private static double confidence(String text) {
        return new Evidence(SourceId.NONE, Span.NONE, Double.parseDouble(text), DateBasis.NONE).confidence();
    }

    private static <T> T required(Map<String, String> metadata, String key, Function<String, T> read) {
        var text = metadata.getOrDefault(key, "");
        if (text.isEmpty()) {
            throw unreadable(key, "it is missing", "it must be kept beside every event");
        }
        return value(key, text, read);
    }

    private static <T> T optional(Map<String, String> metadata, String key, Function<String, T> read, T unstated) {
        return metadata.containsKey(key) ? value(key, metadata.get(key), read) : unstated;
    }

    private static <T> T value(String key, String text, Function<String, T> read) {
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
