package org.kurultai.examples;

import org.kurultai.examples.print.Asked;
import org.kurultai.examples.print.JsonTable;
import org.kurultai.examples.print.TextTable;
import org.kurultai.export.Views;
import org.kurultai.export.table.Csv;
import org.kurultai.export.table.Table;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** In what form a command writes what it found. */
final class FormatOption {

    /** The forms. */
    enum Format {
        table,
        json,
        csv
    }

    @Option(
            names = "--format", paramLabel = "FORMAT", defaultValue = "table", description = "How to write it: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}")
    private Format format = Format.table;

    <R> void write(Table<R> table, Views views, Asked asked, CommandSpec spec) {
        var out = spec.commandLine().getOut();
        var terminal = Terminal.here();
        switch (format) {
            case table -> new TextTable(terminal.width(), heading -> bold(heading, spec)).print(table, views, out);
            case json -> new JsonTable().print(table, views, asked, out);
            case csv -> Csv.write(table, views, out);
        }
        out.flush();
    }

    private static String bold(String text, CommandSpec spec) {
        return spec.commandLine().getColorScheme().ansi().text("@|bold " + text + "|@").toString();
    }
}
