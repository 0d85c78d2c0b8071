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
            names = "--record", paramLabel = "FILE-OR-JDBC-URL", defaultValue = "${env:KURULTAI_RECORD:-}", description = "The file of the record, or the JDBC URL of the PostgreSQL database it is kept in. Default: what KURULTAI_RECORD says in the environment, else kurultai-demo.db; where that is not there, what only reads is about the five press reports of the demo, in memory. import and review --load want it named.")
    private String named = "";

    /** Opens a record to be written to, which must be named; its file is made if it does not exist. */
    Kurultai openToWrite() {
        if (named.isEmpty()) {
            throw new NotUnderstood(
                    "name the record to write to: --record FILE-OR-JDBC-URL; a file is made if it is not there");
        }
        return builder().open();
    }

    /**
     * Opens a record that somebody made before, which need not be open to writing; the five press reports, in memory, where
     * there is none and none is named.
     */
    Kurultai openToRead(CommandSpec command) {
        return isOfTheFiveReports() ? fiveReports(command) : existing().toRead().open();
    }

    /** As {@link #openToRead}, but an empty record where that is not there which is named. */
    Kurultai openToCompare(CommandSpec command) {
        return isMissing() && !isOfTheFiveReports() ? Kurultai.inMemory() : openToRead(command);
    }

    private boolean isOfTheFiveReports() {
        return named.isEmpty() && isMissing();
    }

    /** What is opened to read, as a page names it that others see: without where it lies. */
    String title() {
        if (isOfTheFiveReports()) {
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

    /** A record that somebody made before. */
    KurultaiBuilder existing() {
        if (isMissing()) {
            throw new NoSuchRecord("there is no record at %s; name one with --record, or make one: kurultai demo"
                    .formatted(name()));
        }
        return builder();
    }

    private boolean isMissing() {
        return !where().startsWith(JDBC) && !Files.exists(Path.of(where()));
    }

    /** The record, be it there or not; that of the demo, unless another is named. */
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
