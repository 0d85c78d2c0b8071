package org.kurultai.examples.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.kurultai.Kurultai;
import org.kurultai.domain.record.Envelope;
import org.kurultai.examples.bench.history.GeneratedHistory;

/**
 * How many commands a second are recorded durably, in bulk and one by one, in an empty record and in large ones. In a file
 * of its own, or in a database if {@code -Dkurultai.url} names one by its JDBC URL.
 */
public final class Recording {

    private static final int ONE_BY_ONE = 5_000;

    private Recording() {}

    /** @param args at which sizes of the record, in events, it is measured; ascending */
    public static void main(String[] args) throws IOException {
        var url = System.getProperty("kurultai.url", "");
        var folder = Files.createTempDirectory("kurultai-bench");
        var file = folder.resolve("record.db");
        try (var kurultai = url.isEmpty() ? Kurultai.open(file) : Kurultai.builder().jdbcUrl(url).open()) {
            var commands = GeneratedHistory.commands(GeneratedHistory.SEED).iterator();
            for (var size : args) {
                measure(kurultai, commands, Long.parseLong(size));
            }
        } finally {
            delete(folder);
        }
    }

    private static void measure(Kurultai kurultai, Iterator<Envelope> commands, long size) {
        var head = kurultai.history().head();
        var bulk = (int) Math.max(0, size - head);
        var seconds = Stopwatch.once(() -> kurultai.recordAll(next(commands, bulk), (command, outcome) -> {}));
        var last = next(commands, ONE_BY_ONE).toList();
        var oneByOne = Stopwatch.once(() -> last.forEach(kurultai::record));
        new Figures("recording, commands a second")
                .with("events", kurultai.history().head())
                .with("in bulk", bulk / seconds)
                .with("one by one", ONE_BY_ONE / oneByOne)
                .print();
    }

    private static Stream<Envelope> next(Iterator<Envelope> commands, int many) {
        Iterable<Envelope> iterable = () -> commands;
        return StreamSupport.stream(iterable.spliterator(), false).limit(many);
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
