package org.kurultai.examples.jmh;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        var file = Path.of(System.getProperty(FOLDER), events + ".db");
        try (var kurultai = Kurultai.open(file)) {
            if (kurultai.history().head() == 0) {
                kurultai.recordAll(GeneratedHistory.commands(GeneratedHistory.SEED).limit(events),
                        (command, outcome) -> {});
            }
            return kurultai.history();
        }
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
