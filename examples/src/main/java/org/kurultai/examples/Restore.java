package org.kurultai.examples;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a record from a backup. */
@Command(
        name = "restore", description = "Makes the record from a backup, be it of a file or of PostgreSQL. There must be no record there yet. If the backup is damaged nothing is restored.", mixinStandardHelpOptions = true, footerHeading = "%nExamples:%n", footer = {
                "  kurultai restore --record my.db my-backup.db",
                "  kurultai restore --record 'jdbc:postgresql://host/database?user=me' my-backup.db"})
final class Restore implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private RecordOption record = new RecordOption();

    @Parameters(paramLabel = "BACKUP", description = "The file that backup made.")
    private Path backup = Path.of("");

    @Override
    public Integer call() {
        WorkingLine.during(this::restore, () -> "restoring " + record.name(), spec);
        spec.commandLine().getOut().printf("%s is restored from %s%n", record.name(), backup);
        return 0;
    }

    private Path restore() {
        record.builder().restore(backup);
        return backup;
    }
}
