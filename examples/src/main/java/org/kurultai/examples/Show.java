package org.kurultai.examples;

import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.kurultai.export.table.Table;
import org.kurultai.export.table.Tables;
import org.kurultai.json.Names;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows a view of a record. */
@Command(
        name = "show", description = "Shows a view of the record.", mixinStandardHelpOptions = true, footerHeading = "%nExamples:%n", footer = {
                "  kurultai show tenure",
                "  kurultai show tenure --valid-at 2025-05-23 --without-source trend-2025-05-23",
                "  kurultai show tenure --about \"interior\"",
                "  kurultai show rotation --scenario kazakhstan-withdrew",
                "  kurultai show rotation --format csv > rotation.csv",
                "  kurultai show agreements --format json | jq .rows[0]"})
final class Show implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Looking looking = new Looking();

    @Mixin
    private FormatOption format = new FormatOption();

    @Option(
            names = "--about", paramLabel = "WORDS", description = "Only the rows in which these words stand, be it in a name or an identifier, however they are capitalized.")
    private String about = "";

    @Parameters(
            paramLabel = "VIEW", arity = "0..1", completionCandidates = ViewNames.class, description = "What to show: ${COMPLETION-CANDIDATES}. Left out, it is told what each of them is.")
    private String view = "";

    @Override
    public Integer call() {
        var table = table();
        looking.at(views -> format.write(table.about(about), views, spec));
        return 0;
    }

    private Table<?> table() {
        if (view.isEmpty()) {
            throw new NotUnderstood("name what to show:" + Tables.all().stream()
                    .map(table -> "%n  %-12s %s".formatted(table.name(), table.description()))
                    .collect(Collectors.joining()));
        }
        return Tables.named(view)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "there is no view \"%s\"; %s".formatted(view, Names.suggestion(view, Tables.names()))));
    }

    /** The views that can be shown, for help and completion. */
    static final class ViewNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Tables.names().iterator();
        }
    }
}
