package org.kurultai.examples;

import org.kurultai.examples.answer.Answer;
import org.kurultai.export.Views;
import org.kurultai.export.table.Table;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** In what form a command writes what it found. */
final class FormatOption {

    @Option(
            names = "--format", paramLabel = "FORMAT", defaultValue = "table", description = "How to write it: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}")
    private Format format = Format.table;

    <R> void write(Table<R> table, Views views, CommandSpec command) {
        format.write(Answer.of(table), views, command);
    }
}
