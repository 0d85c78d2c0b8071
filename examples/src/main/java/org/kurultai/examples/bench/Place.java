package org.kurultai.examples.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.kurultai.Kurultai;

/**
 * Where a benchmark keeps its record: in a new file, or in the empty database that {@code -Dkurultai.url} names by its JDBC
 * URL. Reached by plain JDBC as well, for what is measured beside the record.
 */
final class Place implements AutoCloseable {

    private final String url;
    private final Path folder;

    Place() throws IOException {
        this(System.getProperty("kurultai.url", ""));
    }

    /** @param url of an empty database; empty for a new file */
    Place(String url) throws IOException {
        this.url = url;
        folder = Files.createTempDirectory("kurultai-bench");
    }

    boolean isFile() {
        return url.isEmpty();
    }

    /** Of the database; empty for a file. */
    String url() {
        return url;
    }

    Kurultai open() {
        return isFile() ? Kurultai.open(record()) : Kurultai.builder().jdbcUrl(url).open();
    }

    Path record() {
        return folder.resolve("record.db");
    }

    /** As durable as the record's own: beside it in the same folder, or in the same database. */
    Connection plainly() throws SQLException {
        if (!isFile()) {
            return DriverManager.getConnection(url);
        }
        var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("plain.db"));
        try (var statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("PRAGMA synchronous = FULL");
        }
        return connection;
    }

    @Override
    public void close() throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
