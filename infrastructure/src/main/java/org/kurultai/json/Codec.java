package org.kurultai.json;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.kurultai.domain.record.Command;
import org.kurultai.domain.record.Event;

/**
 * Writes commands and events as JSON and reads them back. The same statement always gives the same bytes: properties in
 * the order of the record's components, UTF-8, no white space, nothing that is unstated.
 *
 * <p>What was once written stays readable: each type has a version, and the form of an earlier version is brought forward
 * as it is read. A version newer than this library knows is refused, never guessed. Safe for use by many threads.
 */
public final class Codec {

    private final Family<Event> events;
    private final Family<Command> commands;
    private final Map<String, Function<Event, Command>> sayings = new ConcurrentHashMap<>();

    /** A codec for everything in the catalogue. */
    public Codec() {
        this(Upcasters.RELEASED);
    }

    Codec(Upcasters upcasters) {
        var mapper = JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .build();
        var vocabulary = Vocabulary.events();
        var written = new WrittenForms(vocabulary, upcasters);
        events = new Family<>(vocabulary, upcasters, mapper, written);
        commands = new Family<>(Vocabulary.commands(), upcasters, mapper, written);
        mapper.registerModule(new DomainModule(events));
    }

    /** The stable name of the event's type, such as {@code meeting-scheduled}. */
    public String typeName(Event event) {
        return events.name(event);
    }

    /** The stable name of the command's type, such as {@code schedule-meeting}. */
    public String typeName(Command command) {
        return commands.name(command);
    }

    /** The version of the form in which the event is written, from 1. */
    public int version(Event event) {
        return events.version(event);
    }

    /** The version of the form in which the command is written, from 1. */
    public int version(Command command) {
        return commands.version(command);
    }

    /** The event as JSON, without its type and version: those are kept beside it. */
    public byte[] write(Event event) {
        return events.write(event);
    }

    /** The command as JSON, without its type and version: those are kept beside it. */
    public byte[] write(Command command) {
        return commands.write(command);
    }

    /**
     * Reads an event.
     *
     * @param type the name of its type, also one that has since been given up
     * @param version the version in which it was written
     * @param json what was written
     * @throws CodecException if the type or the version is not known, or the JSON does not fit it
     */
    public Event readEvent(String type, int version, byte[] json) {
        return readEvent(type, version, ByteBuffer.wrap(json));
    }

    /** As {@link #readEvent(String, int, byte[])}, of what is left in a buffer that has an array. */
    public Event readEvent(String type, int version, ByteBuffer json) {
        return events.read(type, version, json);
    }

    /**
     * Reads a command.
     *
     * @param type the name of its type, also one that has since been given up
     * @param version the version in which it was written
     * @param json what was written
     * @throws CodecException if the type or the version is not known, or the JSON does not fit it
     */
    public Command readCommand(String type, int version, byte[] json) {
        return commands.read(type, version, ByteBuffer.wrap(json));
    }

    /** The command's properties as a tree, for formats other than JSON. */
    public ObjectNode toTree(Command command) {
        return commands.toTree(command);
    }

    /**
     * Reads a command from its properties, in the form that is written now.
     *
     * @throws CodecException if the type is not known, or the properties do not fit it
     */
    public Command fromTree(String type, JsonNode properties) {
        return commands.fromTree(type, properties);
    }

    /** Reads a command of some type from an event that says the same, in the same properties. */
    Function<Event, Command> saidBy(String type) {
        var known = sayings.get(type);
        return known == null ? sayings.computeIfAbsent(type, this::saying) : known;
    }

    private Function<Event, Command> saying(String type) {
        return event -> commands.read(type, commands.version(type), ByteBuffer.wrap(write(event)));
    }

    Family<Event> events() {
        return events;
    }

    Family<Command> commands() {
        return commands;
    }
}
