package org.kurultai.examples;

import org.kurultai.examples.answer.Answer;
import org.kurultai.examples.print.JsonTable;
import org.kurultai.examples.print.TextTable;
import org.kurultai.export.Views;
import org.kurultai.export.table.Csv;
import org.kurultai.export.table.Table;
import picocli.CommandLine.Model.CommandSpec;

/** In what form an answer is written. */
enum Format {
    table,
    json,
    csv;

    private static final int MANY = 100;

    /** Writes what a command answers to its output. */
    <R> void write(Answer<R> answer, Views views, CommandSpec command) {
        var out = command.commandLine().getOut();
        switch (this) {
            case table -> print(answer.table(), views, command);
            case json -> new JsonTable().print(answer, views, Asked.json(command), out);
            case csv -> Csv.write(answer.table(), views, out);
        }
        out.flush();
    }

    private static <R> void print(Table<R> table, Views views, CommandSpec command) {
        var terminal = Terminal.here();
        var rows = new TextTable(terminal.width(), heading -> bold(heading, command))
                .print(table, views, command.commandLine().getOut());
        if (terminal.isWatched() && rows > MANY) {
            command.commandLine().getErr().printf("%n%,d rows%s%n", rows, command.optionsMap().containsKey("--about")
                    ? "; --about WORDS shows those in which the words stand"
                    : "");
        }
    }

    private static String bold(String text, CommandSpec command) {
        return command.commandLine().getColorScheme().ansi().text("@|bold " + text + "|@").toString();
    }
}
