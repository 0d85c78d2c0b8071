package org.kurultai.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/**
 * The documentation of the command line is what the command line says of itself.
 *
 * <p>Run with {@code -Dkurultai.docs=write} to write it anew.
 */
class CommandLineDocTest {

    private static final Path FILE = Path.of("../docs/command-line.md");

    private static final String INTRODUCTION = """
            # The command line

            `examples/bin/kurultai` runs from any folder; it finds a JDK from 21 on and builds what is missing. Everything below is what
            `kurultai help` and `kurultai help COMMAND` print.

            Results go to the standard output, everything else to the standard error output. A table is cut to the width of the
            terminal; colours are left out where the output is no terminal or `NO_COLOR` is set. What `show --format json` prints is
            described by [views.schema.json](views.schema.json).

            Completion for bash and zsh: `source <(kurultai generate-completion)`.
            """;

    @Test
    void the_documentation_is_what_the_command_line_says_of_itself() throws IOException {
        var documentation = documentation();
        if ("write".equals(System.getProperty("kurultai.docs"))) {
            Files.writeString(FILE, documentation);
        }
        assertThat(Files.readString(FILE)).isEqualTo(documentation);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void a_command_says_what_it_is_for_and_gives_an_example(CommandLine command) {
        var usage = command.getCommandSpec().usageMessage();
        assertThat(usage.description()).isNotEmpty();
        assertThat(usage.footer()).isNotEmpty().allSatisfy(line -> assertThat(line).startsWith("  kurultai "));
    }

    static Stream<CommandLine> commands() {
        return Main.commandLine().getSubcommands().values().stream()
                .filter(command -> command.getCommand().getClass().getPackage().equals(Main.class.getPackage()));
    }

    private static String documentation() {
        var text = new StringBuilder(INTRODUCTION);
        append(text, Main.commandLine());
        commands().forEach(command -> {
            text.append("\n## ").append(command.getCommandName()).append('\n');
            append(text, command);
        });
        return text.toString();
    }

    private static void append(StringBuilder text, CommandLine command) {
        command.setUsageHelpWidth(110);
        text.append("\n```\n").append(command.getUsageMessage(Ansi.OFF)).append("```\n");
    }
}
