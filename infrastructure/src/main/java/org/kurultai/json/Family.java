package org.kurultai.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** All commands, or all events: their names, their versions, and their way into JSON and back. */
final class Family<T> {

    static final String TYPE = "type";
    static final String VERSION = "version";

    private static final String TYPED = "{\"type\":\"";
    private static final String NO_PROPERTIES = "{}";

    private final Vocabulary<T> vocabulary;
    private final Upcasters upcasters;
    private final ObjectMapper mapper;
    private final WrittenForms written;
    private final Map<String, ObjectReader> readers = new ConcurrentHashMap<>();

    /** @param written reads what is as it would be written now */
    Family(Vocabulary<T> vocabulary, Upcasters upcasters, ObjectMapper mapper, WrittenForms written) {
        this.vocabulary = vocabulary;
        this.upcasters = upcasters;
        this.mapper = mapper;
        this.written = written;
    }

    String name(T stated) {
        return vocabulary.name(stated);
    }

    int version(T stated) {
        return version(name(stated));
    }

    int version(String type) {
        return upcasters.version(type);
    }

    boolean isWrittenNow(String type, int version) {
        return vocabulary.knows(type) && version == version(type);
    }

    byte[] write(T stated) {
        name(stated);
        try {
            return mapper.writeValueAsBytes(stated);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(stated + " cannot be written", e);
        }
    }

    ObjectNode toTree(T stated) {
        name(stated);
        return mapper.valueToTree(stated);
    }

    /** The properties after the name and the version of the type: a form that tells by itself what it is. */
    ObjectNode toTyped(T stated) {
        var typed = JsonNodeFactory.instance.objectNode().put(TYPE, name(stated)).put(VERSION, version(stated));
        return typed.setAll(toTree(stated));
    }

    /** The same as text, without a tree. */
    String toTypedText(T stated) {
        try {
            return typed(name(stated), mapper.writeValueAsString(stated));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(stated + " cannot be written", e);
        }
    }

    /** The properties as text, after the name and the version of the type. */
    String typed(String type, String properties) {
        return typed(type, version(type), properties);
    }

    static String typed(String type, int version, String properties) {
        return beginning(type, version) + (properties.equals(NO_PROPERTIES) ? "}" : "," + properties.substring(1));
    }

    /** The properties in a text that is typed so. */
    String properties(String typed, String type) {
        var beginning = beginning(type, version(type)).length();
        return typed.charAt(beginning) == ',' ? "{" + typed.substring(beginning + 1) : NO_PROPERTIES;
    }

    /** The type of a text that begins as it would be written now; empty if it does not. */
    String typeWrittenNow(String typed) {
        var end = typed.indexOf('"', TYPED.length());
        var type = typed.startsWith(TYPED) && end > 0 ? vocabulary.kept(typed.substring(TYPED.length(), end)) : "";
        return !type.isEmpty() && typed.startsWith(beginning(type, version(type))) ? type : "";
    }

    private static String beginning(String type, int version) {
        return TYPED + type + "\",\"version\":" + version;
    }

    T read(String type, int version, ByteBuffer json) {
        var known = known(type, version);
        try {
            return upcasters.version(known) == version
                    ? readWrittenNow(known, json)
                    : brought(known, version,
                            mapper.readTree(json.array(), json.arrayOffset() + json.position(), json.remaining()));
        } catch (JsonProcessingException e) {
            throw Misfit.explained(subject(type, version), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private T readWrittenNow(String type, ByteBuffer json) throws IOException {
        try {
            return written.read(vocabulary.type(type), json);
        } catch (IllegalArgumentException otherwise) {
            return reader(type).readValue(json.array(), json.arrayOffset() + json.position(), json.remaining());
        }
    }

    /** Reads the form of the version that is written now. */
    T fromTree(String type, JsonNode properties) {
        var version = upcasters.version(upcasters.current(type));
        try {
            return brought(known(type, version), version, properties);
        } catch (JsonProcessingException e) {
            throw Misfit.explained(type, e);
        }
    }

    T fromTyped(String json, String subject) {
        try (var in = mapper.createParser(json)) {
            var type = typeWrittenNow(in);
            return type.isEmpty() ? byTree(json) : reader(type).readValue(in);
        } catch (JsonProcessingException e) {
            throw Misfit.explained(subject, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads on to the first property after the type and the version, where they stand first as they are written, so that
     * what follows needs no tree.
     *
     * @return the type; empty if it is not one that is written now in that version
     */
    private String typeWrittenNow(JsonParser in) throws IOException {
        if (in.nextToken() != JsonToken.START_OBJECT || !TYPE.equals(in.nextFieldName())) {
            return "";
        }
        var type = in.nextTextValue();
        if (type == null || !VERSION.equals(in.nextFieldName())) {
            return "";
        }
        var version = in.nextIntValue(0);
        in.nextToken();
        return isWrittenNow(type, version) ? type : "";
    }

    private T byTree(String json) throws IOException {
        try (var in = mapper.createParser(json)) {
            return fromTyped(in, mapper.readTree(in));
        }
    }

    /** What stands in the group that the parser is about to enter: without a tree, where it is as it would be written now. */
    T nested(JsonParser in, DeserializationContext context) throws IOException {
        if (!in.isExpectedStartObjectToken() || !TYPE.equals(in.nextFieldName())) {
            return fromTyped(in, context.readTree(in));
        }
        var type = in.nextTextValue();
        if (type == null) {
            throw untyped(in);
        }
        if (!VERSION.equals(in.nextFieldName())) {
            return fromTyped(in, ((ObjectNode) context.readTree(in)).put(TYPE, type));
        }
        var version = in.nextIntValue(0);
        in.nextToken();
        return isWrittenNow(type, version)
                ? writtenNow(in, type, context)
                : brought(in, type, version, context.readTree(in));
    }

    @SuppressWarnings("unchecked") // the type is one of this family
    private T writtenNow(JsonParser in, String type, DeserializationContext context) throws IOException {
        var known = context.constructType(vocabulary.type(type));
        return (T) context.findContextualValueDeserializer(known, null).deserialize(in, context);
    }

    T fromTyped(JsonParser in, JsonNode typed) throws JsonProcessingException {
        if (!(typed instanceof ObjectNode properties)
                || !properties.path(TYPE).isTextual()
                || !properties.path(VERSION).isInt()) {
            throw untyped(in);
        }
        var version = properties.remove(VERSION).intValue();
        return brought(in, properties.remove(TYPE).textValue(), version, properties);
    }

    private static Misfit untyped(JsonParser in) {
        return new Misfit(in, "type and version are missing", "write {\"type\": \"...\", \"version\": 1, ...}");
    }

    private T brought(JsonParser in, String type, int version, JsonNode stored) throws JsonProcessingException {
        try {
            return brought(known(type, version), version, stored);
        } catch (CodecException e) {
            throw new Misfit(in, e.problem(), e.remedy());
        }
    }

    private T brought(String type, int version, JsonNode stored) throws JsonProcessingException {
        if (stored instanceof ObjectNode properties) {
            upcasters.apply(type, version, properties);
        }
        return mapper.treeToValue(stored, vocabulary.type(type));
    }

    private ObjectReader reader(String type) {
        return readers.computeIfAbsent(type, known -> mapper.readerFor(vocabulary.type(known)));
    }

    private String known(String type, int version) {
        var current = upcasters.current(type);
        vocabulary.type(current);
        var newest = upcasters.version(current);
        if (version < 1 || version > newest) {
            throw new CodecException(
                    subject(type, version),
                    JsonPointer.empty(),
                    "there is no such version here; the newest known is " + newest,
                    version < 1 ? "versions count from 1" : "read it with a newer version of the library");
        }
        return current;
    }

    private static String subject(String type, int version) {
        return "%s, version %d".formatted(type, version);
    }
}
