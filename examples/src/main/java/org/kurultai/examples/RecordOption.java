package org.kurultai.examples;

import java.nio.file.Files;
import java.nio.file.Path;
import org.kurultai.Kurultai;
import org.kurultai.KurultaiBuilder;
import picocli.CommandLine.Option;

/** Which record a command works on. */
final class RecordOption {

    private static final String JDBC = "jdbc:";

    @Option(
            names = "--record", paramLabel = "FILE-OR-JDBC-URL", defaultValue = "${env:KURULTAI_RECORD:-kurultai-demo.db}", description = "The file of the record, or the JDBC URL of the PostgreSQL database it is kept in. Default: what the environment variable KURULTAI_RECORD says, else kurultai-demo.db")
    private String where = "kurultai-demo.db";

    /** Opens the record; its file is made if it does not exist. */
    Kurultai open() {
        return builder().open();
    }

    /** Opens a record that somebody made before, to read in it. */
    Kurultai openExisting() {
        return existing().open();
    }

    /** A record that somebody made before. */
    KurultaiBuilder existing() {
        if (!where.startsWith(JDBC) && !Files.exists(Path.of(where))) {
            throw new NoSuchRecord("there is no record at %s; name one with --record, or make one: kurultai demo"
                    .formatted(name()));
        }
        return builder();
    }

    KurultaiBuilder builder() {
        return where.startsWith(JDBC)
                ? Kurultai.builder().jdbcUrl(where)
                : Kurultai.builder().file(Path.of(where));
    }

    /** The record as messages name it; what follows a question mark in a URL may be a password. */
    String name() {
        return where.startsWith(JDBC)
                ? where.replaceFirst("\\?.*", "")
                : Path.of(where).toAbsolutePath().normalize().toString();
    }
}
