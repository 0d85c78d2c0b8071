package org.kurultai.examples.jmh;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.kurultai.Kurultai;
import org.kurultai.domain.record.History;
import org.kurultai.examples.bench.history.GeneratedHistory;

/** A folder of generated records, each made when it is first asked for: every fork of the benchmark opens it. */
final class Records {

    private static final String FOLDER = "kurultai.records";

    private Records() {}

    /** What forks are told, so that they find the folder. */
    static String told(Path folder) {
        return "-D" + FOLDER + "=" + folder;
    }

    /** The history of at least so many events, or of a few more. */
    static History of(int events) {
        try (var kurultai = Kurultai.open(file(events))) {
            if (kurultai.history().head() == 0) {
                kurultai.recordAll(GeneratedHistory.commands(GeneratedHistory.SEED).limit(events),
                        (command, outcome) -> {});
            }
            return kurultai.history();
        }
    }

    /** A copy of the same record, to be written to. */
    static Path copyOf(int events) throws IOException {
        of(events);
        return Files.copy(
                file(events),
                Path.of(System.getProperty(FOLDER), "copy.db"),
                StandardCopyOption.REPLACE_EXISTING);
    }

    private static Path file(int events) {
        return Path.of(System.getProperty(FOLDER), events + ".db");
    }

    static void delete(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
