package org.kurultai.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JavaType;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.kurultai.domain.record.Event;

/**
 * Reads statements from JSON that stands exactly as it would be written here, byte by byte: as nearly all that is stored does.
 * Whatever stands otherwise is left to the parser, which takes what is allowed and explains what is not.
 */
final class WrittenForms {

    private static final byte[] TYPE = "{\"type\":".getBytes(UTF_8);
    private static final byte[] VERSION = ",\"version\":".getBytes(UTF_8);

    private final Vocabulary<Event> events;
    private final Upcasters upcasters;
    private final Recent<String> names = new Recent<>(name -> name);
    private final Map<Class<?>, WrittenForm> texts = new ConcurrentHashMap<>();
    private final Map<Class<?>, WrittenRecord> records = new ConcurrentHashMap<>();

    /** @param events that may stand within others */
    WrittenForms(Vocabulary<Event> events, Upcasters upcasters) {
        this.events = events;
        this.upcasters = upcasters;
    }

    /**
     * What is stated.
     *
     * @throws IllegalArgumentException if it does not stand as it would be written, or says what cannot be
     */
    <T> T read(Class<T> type, ByteBuffer json) {
        var in = new WrittenText(json);
        var read = record(type).read(in);
        in.requireEnd();
        return type.cast(read);
    }

    private WrittenRecord record(Class<?> type) {
        var known = records.get(type);
        return known == null ? made(type) : known;
    }

    private WrittenRecord made(Class<?> type) {
        var properties = Property.of(type);
        var made = new WrittenRecord(type, properties,
                properties.stream().map(Property::type).map(this::form).toList());
        var other = records.putIfAbsent(type, made);
        return other == null ? made : other;
    }

    private WrittenForm form(JavaType type) {
        var raw = type.getRawClass();
        if (raw == List.class) {
            return WrittenForm.list(form(type.getContentType()));
        }
        if (raw == Set.class) {
            return WrittenForm.set(form(type.getContentType()));
        }
        if (raw == int.class) {
            return WrittenForm.WHOLE_NUMBER;
        }
        if (raw == boolean.class) {
            return WrittenForm.YES;
        }
        if (raw == Event.class) {
            return this::within;
        }
        var parse = parse(raw);
        if (parse.isPresent()) {
            return texts.computeIfAbsent(raw, one -> WrittenForm.text(parse.get()));
        }
        return raw.isRecord() ? record(raw) : WrittenForm.NONE;
    }

    @SuppressWarnings("unchecked") // it is of an enum
    private static <E extends Enum<E>> Optional<? extends Function<String, ?>> parse(Class<?> type) {
        if (type == String.class) {
            return Optional.of(text -> text);
        }
        return type.isEnum()
                ? Optional.of(name -> Names.constant((Class<E>) type, name))
                : TextForm.of(type);
    }

    /** An event inside another says what it is. */
    private Object within(WrittenText in) {
        in.pass(TYPE);
        var name = in.text(names);
        in.pass(VERSION);
        WrittenText.require(events.knows(name) && in.number() == upcasters.version(name));
        return record(events.type(name)).properties(in, false);
    }
}
