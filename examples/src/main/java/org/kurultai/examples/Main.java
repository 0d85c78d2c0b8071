package org.kurultai.examples;

import java.io.FileDescriptor;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.kurultai.domain.whatif.ScenarioException;
import org.kurultai.journal.JournalException;
import org.kurultai.seeds.dossier.DossierException;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line. */
@Command(
        name = "kurultai", description = "Keeps the public record of intergovernmental cooperation.", subcommands = {
                Demo.class, Extract.class, ReviewReport.class, Import.class, Show.class, WhatIfCommand.class, Why.class,
                Sweep.class, Search.class, Promote.class, Export.class, Explore.class, Verify.class, Backup.class,
                Restore.class,
                AutoComplete.GenerateCompletion.class,
                CommandLine.HelpCommand.class}, mixinStandardHelpOptions = true, versionProvider = Main.Version.class, exitCodeListHeading = "Exit codes:%n", exitCodeList = {
                        "0:done",
                        "1:an error nobody foresaw",
                        "2:the command line is wrong",
                        "3:an input cannot be read; nothing of it was recorded, but all of the others",
                        "4:the record is damaged, or cannot be opened or written; it is as it was",
                        "5:done, but some facts contradict the record; they are kept in it as disputed claims",
                        "6:what was asked for cannot be written where it was to go",
                        "7:a scenario cannot be promoted; nothing was recorded",
                        "8:told, but a scenario does not show what it expects, or no edits bring about what is searched for"
                })
final class Main {

    static final int BAD_INPUT = 3;
    static final int BAD_RECORD = 4;
    static final int REFUSED = 5;
    static final int CANNOT_WRITE = 6;
    static final int NOT_PROMOTED = 7;
    static final int NOT_AS_EXPECTED = 8;

    private Main() {}

    /** As the build says; nothing where the classes are not packed. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {
                    "kurultai " + Objects.requireNonNullElse(Main.class.getPackage().getImplementationVersion(), "")};
        }
    }

    public static void main(String[] args) {
        System.exit(run(
                writer(FileDescriptor.out, System.out.charset()), writer(FileDescriptor.err, System.err.charset()),
                args));
    }

    /** Where nobody chose an encoding Java falls back to ASCII, in which half of the names cannot be written. */
    private static PrintWriter writer(FileDescriptor to, Charset charset) {
        return new PrintWriter(
                new Outlet(to), true, charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset);
    }

    /** What is told is in English, and so are its numbers, wherever the machine stands. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        Locale.setDefault(Locale.Category.FORMAT, Locale.ENGLISH);
        var code = commandLine()
                .setOut(out)
                .setErr(err)
                .setUsageHelpWidth(Terminal.here().textWidth())
                .setExecutionExceptionHandler((failure, line, parsed) -> explain(failure, line))
                .execute(args.length == 0 ? new String[] {"help"} : args);
        if (out.checkError()) {
            err.println("the output cannot be written, or not all of it");
            return CANNOT_WRITE;
        }
        return code;
    }

    static CommandLine commandLine() {
        return new CommandLine(new Main());
    }

    /** What went wrong, in the words of whoever noticed; a trace only where nobody foresaw it. */
    private static int explain(Exception failure, CommandLine line) throws Exception {
        var code = switch (failure) {
            case DossierException e -> BAD_INPUT;
            case UncheckedIOException e -> BAD_INPUT;
            case JournalException e -> BAD_RECORD;
            case NoSuchRecord e -> BAD_RECORD;
            case NotUnderstood e -> CommandLine.ExitCode.USAGE;
            case ScenarioException e -> CommandLine.ExitCode.USAGE;
            case CannotWrite e -> CANNOT_WRITE;
            default -> throw failure;
        };
        line.getErr().println(failure.getMessage());
        return code;
    }
}
