package org.kurultai.examples.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.kurultai.Kurultai;
import org.kurultai.domain.record.FactId;
import org.kurultai.examples.bench.history.GeneratedHistory;

/**
 * How long the history in a file takes to open, beside reading the same rows and parsing the same JSON with nothing else
 * done; how much of both processors' time each takes, since the history is read by several threads; and how much heap an
 * event of it takes.
 */
public final class Opening {

    private static final int TIMES = 3;
    private static final JsonFactory JSON = new JsonFactory();

    private Opening() {}

    /** @param args of how many commands the histories are made */
    public static void main(String[] args) throws IOException {
        for (var size : args) {
            var folder = Files.createTempDirectory("kurultai-bench");
            var file = folder.resolve("record.db");
            measure(file, record(file, Long.parseLong(size)));
            Files.delete(file);
            Files.delete(folder);
        }
    }

    private static long record(Path file, long commands) {
        try (var kurultai = Kurultai.open(file)) {
            kurultai.recordAll(GeneratedHistory.commands(GeneratedHistory.SEED).limit(commands),
                    (command, outcome) -> {});
            return kurultai.history().head();
        }
    }

    private static void measure(Path file, long events) {
        var plain = Stopwatch.best(TIMES, () -> readAndParse(file));
        var opened = Stopwatch.best(TIMES, () -> open(file));
        var plainly = Stopwatch.processor(() -> readAndParse(file));
        var opening = Stopwatch.processor(() -> open(file));
        var heap = Stopwatch.heap(() -> open(file));
        new Figures("opening a file")
                .with("events", events)
                .with("rows and JSON, s", plain)
                .with("history, s", opened)
                .with("ratio", opened / plain)
                .with("rows and JSON, processor s", plainly)
                .with("history, processor s", opening)
                .with("heap, bytes an event", (double) heap / events)
                .print();
    }

    /** With everything filed by tag, statement and day, which is done when something is first looked for. */
    private static Object open(Path file) {
        try (var kurultai = Kurultai.open(file)) {
            var history = kurultai.history();
            history.statement(FactId.NONE);
            return history;
        }
    }

    private static void readAndParse(Path file) {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "SELECT position, id, type, version, timestamp, payload, metadata FROM events ORDER BY position")) {
            while (rows.next()) {
                rows.getLong(1);
                rows.getString(2);
                rows.getString(3);
                rows.getString(4);
                rows.getString(5);
                parse(rows.getString(6));
                parse(rows.getString(7));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Also what stands as text in it, as the command does. */
    private static void parse(String json) {
        try (var parser = JSON.createParser(json)) {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    var text = parser.getText();
                    if (text.startsWith("{")) {
                        parse(text);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
