package org.kurultai.examples;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Copies a record while others go on recording. */
@Command(
        name = "backup", description = "Copies the record, be it a file or in PostgreSQL, into a new file while others go on recording, and verifies it on the way. The copy is itself a record.", mixinStandardHelpOptions = true, footerHeading = "%nExamples:%n", footer = {
                "  kurultai backup --record my.db my-backup.db", "  kurultai show tenure --record my-backup.db"})
final class Backup implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private RecordOption record = new RecordOption();

    @Parameters(paramLabel = "FILE", description = "Where to put the copy. There must be no such file yet.")
    private Path file = Path.of("");

    @Override
    public Integer call() {
        WorkingLine.during(this::copy, () -> "copying " + record.name(), spec);
        spec.commandLine().getOut().printf("%s is backed up to %s%n", record.name(), file);
        return 0;
    }

    private Path copy() {
        try (var kurultai = record.existing().toRead().open()) {
            kurultai.backUp(file);
        }
        return file;
    }
}
