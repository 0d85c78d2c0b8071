package org.kurultai.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
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

    private static final Pattern WORD = Pattern.compile("'[^']*'|\"[^\"]*\"|\\S+");
    private static final Set<String> ON_THE_FIVE_REPORTS = Set.of(
            "show", "what-if", "why", "sweep", "search", "export");

    private static final String INTRODUCTION = """
            # The command line

            `examples/bin/kurultai` runs from any folder; it finds a JDK from 21 on and builds what is missing. Everything below is what
            `kurultai help` and `kurultai help COMMAND` print.

            Results go to the standard output, everything else to the standard error output. A table is cut to the width of the
            terminal; where the output is no terminal, each row is a line, however long, and colours are left out, as they are where
            `NO_COLOR` is set. What `--format json` prints is described by [views.schema.json](views.schema.json): `asked` is what the
            command was asked, `found` what there is to say of the whole (such as the fingerprint of a scenario), `rows` are its rows.

            What only reads needs no right to write: neither to the file of the record nor to its folder, and in PostgreSQL none but to
            SELECT. Without the right no lock can be taken; should somebody write meanwhile, that is told, and nothing is shown.

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

    /** But for those about files that one has to have, and those that record something. */
    @ParameterizedTest
    @MethodSource("examples")
    void an_example_works_on_the_five_reports(String example) {
        var words = WORD.matcher(example.replaceFirst("^ *kurultai ", "").replaceFirst(" [|>&].*", ""));
        var args = words.results().map(word -> word.group().replaceAll("^['\"]|['\"]$", "")).toArray(String[]::new);
        var out = new StringWriter();
        var err = new StringWriter();
        assertThat(Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args)).as("%s", err).isZero();
        assertThat(out.toString()).isNotBlank();
    }

    static Stream<String> examples() {
        return commands()
                .filter(command -> ON_THE_FIVE_REPORTS.contains(command.getCommandName()))
                .flatMap(command -> Stream.of(command.getCommandSpec().usageMessage().footer()))
                .filter(example -> !example.matches(".* (my-|--record|--to|what-i-want).*"));
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
