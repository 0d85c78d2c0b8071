package org.kurultai.examples;

import java.io.PrintWriter;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.kurultai.examples.answer.Answer;
import org.kurultai.export.Views;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Whether a command tells what it found in sentences, or writes it in the forms in which views are written. */
final class TellingOption {

    /** The forms. */
    enum Telling {
        text,
        table,
        json,
        csv
    }

    @Option(
            names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "How to tell it: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}")
    private Telling telling = Telling.text;

    /** Refuses what is one more way of telling it beside a form that was asked for. */
    void refuse(boolean anotherWay, String option) {
        if (anotherWay && telling != Telling.text) {
            throw new NotUnderstood("%s is a form of its own; leave out --format %s".formatted(option, telling));
        }
    }

    /** Tells it in sentences, or writes the answer. */
    void write(
            Consumer<PrintWriter> sentences, Supplier<? extends Answer<?>> answer, Views views, CommandSpec command) {
        switch (telling) {
            case text -> sentences.accept(command.commandLine().getOut());
            case table -> Format.table.write(answer.get(), views, command);
            case json -> Format.json.write(answer.get(), views, command);
            case csv -> Format.csv.write(answer.get(), views, command);
        }
    }
}
