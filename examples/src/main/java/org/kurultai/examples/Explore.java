package org.kurultai.examples;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.examples.explorer.ExplorerPage;
import org.kurultai.export.Dates;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the record as a page to look around in. */
@Command(
        name = "explore", description = "Writes one page of HTML to look around in the record: timeline, hosts, tenures, network, and every view. It needs no network and no server: open it in a browser.", mixinStandardHelpOptions = true, footerHeading = "%nExamples:%n", footer = {
                "  kurultai explore --to record.html", "  kurultai explore --valid-at 2025 --to 2025.html"})
final class Explore implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Looking looking = new Looking();

    @Option(names = "--to", paramLabel = "FILE", defaultValue = "kurultai.html", description = "Where to write it. Default: ${DEFAULT-VALUE}")
    private Path to = Path.of("kurultai.html");

    @Override
    public Integer call() {
        var today = Dates.of(PartialDate.of(LocalDate.now()));
        looking.at(views -> Output.write(to, writer -> ExplorerPage.write(views, looking.title(), today, writer)));
        spec.commandLine().getOut().printf("Open %s in a browser%n", to.toAbsolutePath());
        return 0;
    }
}
