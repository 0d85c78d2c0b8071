package org.kurultai.examples;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Compares a record with its checksums. */
@Command(
        name = "verify", description = "Compares everything recorded with its checksums, also in a record too damaged to be opened, and says what is damaged and where. Changes nothing.", mixinStandardHelpOptions = true, footerHeading = "%nExamples:%n", footer = "  kurultai verify --record my.db")
final class Verify implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private RecordOption record = new RecordOption();

    @Override
    public Integer call() {
        var verification = WorkingLine.during(
                () -> record.existing().verify(), () -> "verifying " + record.name(), spec);
        spec.commandLine().getOut().println(verification);
        return verification.isSound() ? 0 : Main.BAD_RECORD;
    }
}
