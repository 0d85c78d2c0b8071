package org.kurultai.seeds.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kurultai.Kurultai;
import org.kurultai.seeds.source.DossierFormat;
import org.kurultai.seeds.source.SourceFormat;

/** A folder of dossiers made up for the purpose, and a program that imports it until it is killed. */
final class Folder {

    static final int FACTS = 100;
    static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-02-01T00:00:00Z"));
    static final List<SourceFormat> FORMATS = List.of(new DossierFormat());

    private Folder() {}

    static RunReport load(Kurultai record, Path folder, Progress progress) throws IOException {
        return ImportRun.load(record, CLOCK, FORMATS, List.of(folder), progress);
    }

    static void dossiers(Path folder, int count) throws IOException {
        for (int i = 0; i < count; i++) {
            var report = "report-%04d".formatted(i);
            var facts = IntStream.range(0, FACTS)
                    .mapToObj(n -> "  - register-person: {person: %s-%d, name: {text: Person %d, language: en}}%n"
                            .formatted(report, n, n))
                    .collect(Collectors.joining());
            Files.writeString(folder.resolve(report + ".yaml"), dossier(report, facts));
        }
    }

    static String dossier(String source, String facts) {
        return "source:\n  id: %s\n  kind: press-report\nfacts:\n%s".formatted(source, facts);
    }

    /** Imports a folder into a file, and stays after the first report until it is killed. */
    public static void main(String[] args) throws IOException {
        try (var record = Kurultai.open(Path.of(args[1]))) {
            load(record, Path.of(args[0]), (file, done, total) -> {
                System.out.println("done " + done);
                while (done == 1) {
                    LockSupport.park();
                }
            });
        }
    }
}
