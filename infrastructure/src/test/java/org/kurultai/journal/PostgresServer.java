package org.kurultai.journal;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A PostgreSQL server as it is in earnest, with every commit on the drive. It ends with the JVM and leaves nothing. */
public final class PostgresServer {

    private static final Map<Path, String> DATABASES = new ConcurrentHashMap<>();
    private static final AtomicInteger NAMES = new AtomicInteger();

    private PostgresServer() {}

    /** The URL of a database that belongs to a directory: made when it is asked for first. */
    public static String database(Path directory) {
        return DATABASES.computeIfAbsent(directory, none -> newDatabase(""));
    }

    /** The URL of a new database. */
    static String newDatabase(String options) {
        var name = "record" + NAMES.incrementAndGet();
        execute(Shared.SERVER.getJdbcUrl("postgres", "postgres"), "CREATE DATABASE " + name + options);
        return Shared.SERVER.getJdbcUrl("postgres", name);
    }

    /** Of any database, not only of this server. */
    static void execute(String url, String sql) {
        try (var connection = DriverManager.getConnection(url); var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static EmbeddedPostgres.Builder inEarnest() {
        return EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("unix_socket_directories", "");
    }

    /** One for all tests, started for the first that asks. */
    private static final class Shared {

        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                var data = Path.of(System.getProperty("ot.epg.working-dir", "target/postgres"), "" + UUID.randomUUID());
                return inEarnest().setDataDirectory(data).start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
