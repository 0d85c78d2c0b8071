package org.kurultai.examples;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.kurultai.export.Views;
import org.kurultai.export.calendar.Calendar;
import org.kurultai.export.jsonld.SchemaOrg;
import org.kurultai.export.network.GraphMl;
import org.kurultai.export.network.Mermaid;
import org.kurultai.export.network.Network;
import org.kurultai.export.popolo.Popolo;
import org.kurultai.export.table.Csv;
import org.kurultai.export.table.Tables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the record in a format that other tools read. */
@Command(
        name = "export", description = "Writes the record in a format that other tools read.", mixinStandardHelpOptions = true, footerHeading = "%nExamples:%n", footer = {
                "  kurultai export popolo > people.json", "  kurultai export csv --to tables"})
final class Export implements Callable<Integer> {

    /** The formats. */
    enum Format {
        popolo,
        icalendar,
        jsonld,
        mermaid,
        graphml,
        csv
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Looking looking = new Looking();

    @Parameters(
            paramLabel = "FORMAT", description = {
                    "popolo    persons, organizations, posts, memberships and events, as Popolo JSON",
                    "icalendar meetings, visits and engagements, as iCalendar",
                    "jsonld    persons, parties, meetings, visits and sources, in the words of schema.org",
                    "mermaid   who has to do with whom, as a Mermaid flowchart",
                    "graphml   who has to do with whom, as GraphML",
                    "csv       every view as a table, each a file of its own"})
    private Format format = Format.popolo;

    @Option(
            names = "--to", paramLabel = "FILE", description = "Where to write it; a folder for csv. Default: standard output")
    private Optional<Path> to = Optional.empty();

    @Override
    public Integer call() {
        looking.at(views -> WorkingLine.during(() -> {
            export(views);
            return format;
        }, () -> "writing " + format, spec));
        return 0;
    }

    private void export(Views views) {
        switch (format) {
            case csv -> tables(views);
            case icalendar -> file(writer -> new Calendar(views, Instant.now()).write(writer));
            case mermaid -> file(writer -> Mermaid.write(Network.of(views), writer));
            case graphml -> file(writer -> GraphMl.write(Network.of(views), writer));
            case jsonld -> file(writer -> new SchemaOrg(views).write(writer));
            case popolo -> file(writer -> new Popolo(views).write(writer));
        }
    }

    private void file(Output.Writing writing) {
        if (to.isPresent()) {
            Output.write(to.get(), writing);
        } else {
            Output.write(spec.commandLine().getOut(), writing);
        }
    }

    private void tables(Views views) {
        var folder = to.orElseThrow(() -> new ParameterException(
                spec.commandLine(), "csv makes a file of each view; name a folder for them with --to"));
        for (var table : Tables.all()) {
            Output.write(folder.resolve(table.name() + ".csv"), writer -> Csv.write(table, views, writer));
        }
    }
}
