package org.kurultai.examples;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.kurultai.Kurultai;
import org.kurultai.KurultaiBuilder;
import org.kurultai.seeds.SeedDossiers;
import org.kurultai.seeds.dossier.DossierImport;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Which record a command works on. */
final class RecordOption {

    private static final String JDBC = "jdbc:";
    private static final String OF_THE_DEMO = "kurultai-demo.db";

    @Option(
            names = "--record", paramLabel = "FILE-OR-JDBC-URL", defaultValue = "${env:KURULTAI_RECORD:-}", description = "The file of the record, or the JDBC URL of the PostgreSQL database it is kept in. Default: what the environment variable KURULTAI_RECORD says, else kurultai-demo.db, but for import and what review loads, which want it named; where that is not there, commands that only read are about the five press reports of the demo, in memory.")
    private String named = "";

    /** Opens the record of the demo, unless another is named; its file is made if it does not exist. */
    Kurultai openForTheDemo() {
        return builder().open();
    }

    /** Opens a record to be written to, which must be named; its file is made if it does not exist. */
    Kurultai openToWrite() {
        if (named.isEmpty()) {
            throw new NotUnderstood(
                    "name the record to write to: --record FILE-OR-JDBC-URL; a file is made if it is not there");
        }
        return builder().open();
    }

    /** Opens the record that is named, whose file is made if it does not exist; the five press reports, in memory, where none is. */
    Kurultai openToCompare(CommandSpec command) {
        return named.isEmpty() ? openToRead(command) : openToWrite();
    }

    /** Opens a record that somebody made before; the five press reports, in memory, where there is none and none is named. */
    Kurultai openToRead(CommandSpec command) {
        return isThere() ? openExisting() : fiveReports(command);
    }

    private boolean isThere() {
        return !named.isEmpty() || Files.exists(Path.of(OF_THE_DEMO));
    }

    /** What is opened to read, as a page names it that others see: without where it lies. */
    String title() {
        if (!isThere()) {
            return "the five press reports of the demo";
        }
        return where().startsWith(JDBC) ? name() : String.valueOf(Path.of(where()).getFileName());
    }

    private static Kurultai fiveReports(CommandSpec command) {
        command.commandLine().getErr().printf(
                "No record is named, and there is no %s here: this is about the five press reports of the demo, read into memory.%n%n",
                OF_THE_DEMO);
        var kurultai = Kurultai.inMemory();
        var into = new DossierImport(kurultai, InstantSource.system());
        SeedDossiers.all().forEach(into::load);
        return kurultai;
    }

    /** Opens a record that somebody made before. */
    Kurultai openExisting() {
        return existing().open();
    }

    /** A record that somebody made before. */
    KurultaiBuilder existing() {
        if (!where().startsWith(JDBC) && !Files.exists(Path.of(where()))) {
            throw new NoSuchRecord("there is no record at %s; name one with --record, or make one: kurultai demo"
                    .formatted(name()));
        }
        return builder();
    }

    KurultaiBuilder builder() {
        return where().startsWith(JDBC)
                ? Kurultai.builder().jdbcUrl(where())
                : Kurultai.builder().file(Path.of(where()));
    }

    /** The record as messages name it; what follows a question mark in a URL may be a password. */
    String name() {
        return where().startsWith(JDBC)
                ? where().replaceFirst("\\?.*", "")
                : Path.of(where()).toAbsolutePath().normalize().toString();
    }

    private String where() {
        return named.isEmpty() ? OF_THE_DEMO : named;
    }
}
