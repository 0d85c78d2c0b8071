package org.kurultai.examples;

import java.util.List;
import java.util.concurrent.Callable;
import org.kurultai.examples.answer.Verified;
import org.kurultai.export.Views;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Compares a record with its checksums. */
@Command(
        name = "verify", description = "Compares everything recorded with its checksums, also in a record too damaged to be opened, and says what is damaged and where. Changes nothing.", mixinStandardHelpOptions = true, footerHeading = "%nExamples:%n", footer = {
                "  kurultai verify --record my.db",
                "  kurultai verify --record my.db --format json | jq .found.checksum"})
final class Verify implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private RecordOption record = new RecordOption();

    @Mixin
    private TellingOption telling = new TellingOption();

    @Override
    public Integer call() {
        var verification = WorkingLine.during(
                () -> record.existing().verify(), () -> "verifying " + record.name(), spec);
        telling.write(
                out -> out.println(verification), () -> Verified.answer(verification), Views.of(List.of()), spec);
        return verification.isSound() ? 0 : Main.BAD_RECORD;
    }
}
