package org.kurultai.examples.bench.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.kurultai.Kurultai;
import org.kurultai.seeds.run.FileReport.Verdict;
import org.kurultai.seeds.run.Formats;
import org.kurultai.seeds.run.ImportRun;
import org.kurultai.seeds.run.Progress;
import org.kurultai.seeds.run.RunReport;

/**
 * Measures the import of structured sources into a record in a file: of the files and folders that are given, else of sources
 * made up for the purpose. The first round also warms the JVM up. Run it with
 *
 * <pre>
 * mvn -q -Pdemo -DskipTests -Dmain.class=org.kurultai.examples.bench.imports.ImportBench -Dargs="FOLDER"
 * </pre>
 */
public final class ImportBench {

    private static final int ROUNDS = 3;
    private static final int PERSONS = 20_000;

    private ImportBench() {}

    /** Measures and prints a line for each import. */
    public static void main(String[] args) throws IOException {
        var work = Files.createTempDirectory("import-bench");
        var inputs = Arrays.stream(args).map(Path::of).toList();
        if (inputs.isEmpty()) {
            var sources = Files.createDirectory(work.resolve("sources"));
            MadeUpSources.write(sources, PERSONS);
            inputs = List.of(sources);
        }
        for (int round = 1; round <= ROUNDS; round++) {
            var file = work.resolve("record-" + round + ".db");
            measure("round " + round + ", new", file, inputs);
            measure("round " + round + ", again", file, inputs);
        }
    }

    private static void measure(String what, Path file, List<Path> inputs) throws IOException {
        try (var record = Kurultai.open(file)) {
            var start = System.nanoTime();
            var report = ImportRun.load(record, InstantSource.system(), Formats.structured(), inputs, Progress.NONE);
            var seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf(
                    Locale.ROOT,
                    "%-16s %6d files %8d statements %7.2f s %9.0f statements/s  (%d recorded, %d refused)%n",
                    what, report.files(Verdict.READ), statements(report), seconds, statements(report) / seconds,
                    report.recorded(), report.refused());
        }
    }

    private static int statements(RunReport report) {
        return report.recorded() + report.corroborated() + report.known() + report.refused();
    }
}
