package org.kurultai.examples.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.kurultai.seeds.extract.Extraction;

/**
 * How many reports are read in a second, in one thread, from their files to what they tell.
 *
 * <p>Arguments: folders of reports, as {@code ../shared/devset ../shared/seeds}. Start it with {@code -Xmx512m}, pinned to one
 * core; it reads them over and over for half a minute before it measures, so that the compiler has had its say.
 */
final class Extracting {

    private static final long WARM_UP = 30_000_000_000L;
    private static final long MEASURED = 10_000_000_000L;
    private static final double SECOND = 1e9;

    private Extracting() {}

    public static void main(String[] folders) throws IOException {
        var reports = new ArrayList<Path>();
        for (var folder : folders) {
            try (var files = Files.list(Path.of(folder))) {
                files.filter(file -> file.toString().endsWith(".txt")).forEach(reports::add);
            }
        }
        if (reports.isEmpty()) {
            throw new IllegalArgumentException("name a folder with reports in files that end in .txt");
        }
        perSecond(reports, WARM_UP);
        new Figures("extracting").with("reports a second", perSecond(reports, MEASURED)).print();
    }

    private static double perSecond(List<Path> reports, long duration) {
        var extraction = new Extraction();
        var start = System.nanoTime();
        var read = 0;
        while (System.nanoTime() - start < duration) {
            for (var report : reports) {
                extraction.read(report);
                read++;
            }
        }
        return read * SECOND / (System.nanoTime() - start);
    }
}
