package org.kurultai.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.kurultai.journal.Appending.append;
import static org.kurultai.journal.Appending.event;
import static org.kurultai.journal.Appending.everything;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a journal promises when the drive on which its server keeps the tables is full: here a small one, in memory. */
@Timeout(120)
class PostgresFullDriveTest {

    private static final String SIZE = "size=48m";
    private static final int ROOM = 8 << 20;
    private static final int BYTES = 100_000;

    /** Payloads that take room however they are compressed. */
    private final Random random = new Random(1);

    @TempDir
    private Path directory;

    private Path drive;
    private Path ballast;
    private EmbeddedPostgres server;

    @BeforeEach
    void fillMostOfTheDrive() throws Exception {
        drive = Files.createDirectory(directory.resolve("drive"));
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", SIZE, "tmpfs", drive.toString()) == 0,
                "skipped: this user may not mount a drive, as root may");
        ballast = Files.write(drive.resolve("ballast"), new byte[ROOM]);
        server = PostgresServer.inEarnest().setDataDirectory(directory.resolve("data")).start();
    }

    @AfterEach
    void stop() throws Exception {
        if (server != null) {
            server.close();
        }
        run("umount", drive.toString());
    }

    @Test
    void a_full_drive_is_reported_and_once_there_is_room_the_journal_goes_on() throws Exception {
        try (var journal = Journal.open(urlOfTheDrive(), Appending.CONVERTER)) {
            var acknowledged = new ArrayList<String>();

            assertThatThrownBy(() -> appendWithoutEnd(journal, acknowledged)).isInstanceOf(JournalException.class)
                    .hasMessageContaining("the drive of the server is full; make room on it");
            assertThat(everything(journal).payloads()).isNotEmpty().isEqualTo(acknowledged);
            assertThat(journal.verify().damages()).isEmpty();

            Files.delete(ballast);
            append(journal, event("there is room again"));
            assertThat(everything(journal).payloads()).hasSize(acknowledged.size() + 1).last()
                    .isEqualTo("there is room again");
            assertThat(journal.verify().damages()).isEmpty();
        }
    }

    private void appendWithoutEnd(Journal journal, List<String> acknowledged) {
        while (true) {
            var bytes = new byte[BYTES];
            random.nextBytes(bytes);
            var payload = HexFormat.of().formatHex(bytes);
            append(journal, event(payload));
            acknowledged.add(payload);
        }
    }

    private String urlOfTheDrive() throws IOException {
        var tables = Files.createDirectory(drive.resolve("tables"));
        var url = server.getJdbcUrl("postgres", "postgres");
        PostgresServer.execute(url, "CREATE TABLESPACE small LOCATION '%s'".formatted(tables));
        PostgresServer.execute(url, "CREATE DATABASE record TABLESPACE small");
        return server.getJdbcUrl("postgres", "record");
    }

    private static int run(String... command) throws Exception {
        return new ProcessBuilder(command)
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
    }
}
