package org.kurultai.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kurultai.domain.Samples;
import org.kurultai.domain.record.Command;
import org.kurultai.domain.record.Event;

/**
 * Stored forms live forever. For every command and every event, each version of its stored form stands in a file under
 * {@code golden}. A form that has been released never changes: add a version, an upcaster and a file.
 *
 * <p>Run with {@code -Dkurultai.golden=write-missing} to write the files that are missing; none is ever overwritten.
 */
class StoredFormsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final Codec CODEC = new Codec();

    /** A type of either family, so that the same tests read both. */
    private record Type<T>(String folder, String name, Class<? extends T> type, Form<T> form) {

        T sample() {
            return Samples.of(type);
        }

        int version() {
            return form.version(sample());
        }

        Path file(int version) {
            return GOLDEN.resolve(folder).resolve("%s.v%d.json".formatted(name, version));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private interface Form<T> {
        int version(T stated);

        byte[] write(T stated);

        T read(String type, int version, byte[] json);
    }

    private static final Form<Event> EVENTS = new Form<>() {
        @Override
        public int version(Event stated) {
            return CODEC.version(stated);
        }

        @Override
        public byte[] write(Event stated) {
            return CODEC.write(stated);
        }

        @Override
        public Event read(String type, int version, byte[] json) {
            return CODEC.readEvent(type, version, json);
        }
    };

    private static final Form<Command> COMMANDS = new Form<>() {
        @Override
        public int version(Command stated) {
            return CODEC.version(stated);
        }

        @Override
        public byte[] write(Command stated) {
            return CODEC.write(stated);
        }

        @Override
        public Command read(String type, int version, byte[] json) {
            return CODEC.readCommand(type, version, json);
        }
    };

    static Stream<Type<?>> types() {
        return Stream.concat(
                types("events", Vocabulary.events(), EVENTS), types("commands", Vocabulary.commands(), COMMANDS));
    }

    static Stream<Path> files() throws IOException {
        return Files.walk(GOLDEN).filter(file -> file.toString().endsWith(".json"));
    }

    private static <T> Stream<Type<?>> types(String folder, Vocabulary<T> vocabulary, Form<T> form) {
        return vocabulary.names().stream().map(name -> new Type<>(folder, name, vocabulary.type(name), form));
    }

    @BeforeAll
    static void write_what_is_missing_if_asked_to() {
        if ("write-missing".equals(System.getProperty("kurultai.golden"))) {
            types().filter(type -> !Files.exists(type.file(type.version()))).forEach(StoredFormsTest::writeGolden);
        }
    }

    private static <T> void writeGolden(Type<T> type) {
        try {
            var file = type.file(type.version());
            Files.createDirectories(file.getParent());
            Files.write(file, List.of(new String(type.form.write(type.sample()), UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    <T> void a_file_shows_each_version_of_the_stored_form(Type<T> type) {
        for (var version = 1; version <= type.version(); version++) {
            assertThat(type.file(version)).exists();
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    <T> void the_stored_form_has_not_changed_without_a_new_version(Type<T> type) throws IOException {
        assertThat(new String(type.form.write(type.sample()), UTF_8)).isEqualTo(golden(type.file(type.version())));
    }

    @ParameterizedTest
    @MethodSource("types")
    <T> void what_is_stored_reads_back_equal(Type<T> type) throws IOException {
        var read = type.form.read(type.name, type.version(), golden(type.file(type.version())).getBytes(UTF_8));

        assertThat(read).isEqualTo(type.sample());
    }

    @ParameterizedTest
    @MethodSource("types")
    <T> void the_example_states_everything(Type<T> type) throws IOException {
        assertThat(names(tree(type.form.write(type.sample()))))
                .containsExactlyElementsOf(Property.of(type.type).stream().map(Property::name).toList());
    }

    @ParameterizedTest
    @MethodSource("types")
    <T> void what_states_the_least_reads_back_equal_and_writes_no_more(Type<T> type) throws IOException {
        var least = least(type);

        var read = type.form.read(type.name, type.version(), least.toString().getBytes(UTF_8));

        assertThat(new String(type.form.write(read), UTF_8)).isEqualTo(least.toString());
        for (var property : Property.of(type.type)) {
            assertThat(property.isUnstated(property.get(read)))
                    .as(property.name())
                    .isEqualTo(!least.has(property.name()));
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_form_ever_written_can_be_read(Path file) throws IOException {
        var parts = file.getFileName().toString().split("\\.");
        var form = file.getParent().endsWith("events") ? EVENTS : COMMANDS;
        var version = Integer.parseInt(parts[1].substring(1));

        assertThat(form.read(parts[0], version, golden(file).getBytes(UTF_8))).isNotNull();
    }

    /** Of the example, only what must be stated. */
    private static <T> ObjectNode least(Type<T> type) throws IOException {
        var least = tree(type.form.write(type.sample()));
        var names = names(least);
        Collections.reverse(names);
        for (var name : names) {
            var without = least.deepCopy();
            without.remove(name);
            try {
                type.form.read(type.name, type.version(), without.toString().getBytes(UTF_8));
                least = without;
            } catch (CodecException e) {
                assertThat(e.problem()).isNotEmpty();
            }
        }
        return least;
    }

    private static ObjectNode tree(byte[] json) throws IOException {
        return new JsonMapper().readValue(json, ObjectNode.class);
    }

    private static List<String> names(ObjectNode node) {
        var names = new ArrayList<String>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static String golden(Path file) throws IOException {
        return Files.readString(file).stripTrailing();
    }
}
