package org.kurultai.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JavaType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The constants that stored forms may hold, a file an enum. One that has been released is neither renamed nor removed; a
 * new one is added to the file.
 */
class StoredConstantsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/constants");

    static Stream<Class<? extends Enum<?>>> enums() {
        var found = new HashSet<JavaType>();
        Stream.of(Vocabulary.events(), Vocabulary.commands())
                .flatMap(vocabulary -> vocabulary.names().stream().<Class<?>>map(vocabulary::type))
                .forEach(type -> collect(type, found));
        return found.stream()
                .map(JavaType::getRawClass)
                .filter(Class::isEnum)
                .<Class<? extends Enum<?>>>map(StoredConstantsTest::enumeration);
    }

    @BeforeAll
    static void write_what_is_missing_if_asked_to() throws IOException {
        if ("write-missing".equals(System.getProperty("kurultai.golden"))) {
            Files.createDirectories(GOLDEN);
            for (var type : enums().toList()) {
                if (!Files.exists(file(type))) {
                    Files.write(file(type), Names.all(type));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("enums")
    void no_constant_that_may_be_stored_was_renamed_or_removed(Class<? extends Enum<?>> type) throws IOException {
        assertThat(Files.readAllLines(file(type))).containsExactlyInAnyOrderElementsOf(Names.all(type));
    }

    private static Path file(Class<?> type) {
        var name = Names.of(type);
        return GOLDEN.resolve(
                (type.isMemberClass() ? Names.of(type.getEnclosingClass()) + "-" + name : name) + ".txt");
    }

    private static void collect(Class<?> type, Set<JavaType> found) {
        for (var property : Property.of(type)) {
            var stored = property.type().isContainerType() ? property.type().getContentType() : property.type();
            if (found.add(stored) && stored.getRawClass().isRecord()) {
                collect(stored.getRawClass(), found);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends Enum<?>> enumeration(Class<?> type) {
        return (Class<? extends Enum<?>>) type;
    }
}
