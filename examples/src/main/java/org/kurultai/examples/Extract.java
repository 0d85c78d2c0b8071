package org.kurultai.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.kurultai.domain.record.Counted;
import org.kurultai.seeds.extract.Extraction;
import org.kurultai.seeds.facts.Engagement;
import org.kurultai.seeds.facts.FactsJson;
import org.kurultai.seeds.report.ReportException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads press reports and writes what they tell. */
@Command(
        name = "extract", description = "Reads press reports and writes what they tell: for each report its engagements, and for each value the words it rests on.", mixinStandardHelpOptions = true, footerHeading = "%nExamples:%n", footer = {
                "  kurultai extract reports --out facts.json",
                "  kurultai extract one.txt two.html"})
final class Extract implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Reports as text or HTML, or folders of them.")
    private List<Path> paths = List.of();

    @Option(names = "--out", paramLabel = "FACTS.json", description = "Where to write; the standard output if left out.")
    private Optional<Path> file = Optional.empty();

    @Override
    public Integer call() {
        var extraction = new Extraction();
        var facts = new LinkedHashMap<String, List<Engagement>>();
        var unreadable = 0;
        var reports = reports();
        var progress = new ProgressLine(spec.commandLine().getErr(), Terminal.here());
        for (var report : reports) {
            progress.show(facts.size() + unreadable + 1, reports.size(), report.getFileName().toString());
            try {
                facts.put(name(report, facts), extraction.read(report).engagements());
            } catch (ReportException e) {
                progress.clear();
                spec.commandLine().getErr().println(e.getMessage());
                unreadable++;
            }
        }
        progress.clear();
        write(facts);
        spec.commandLine().getErr().printf("%s read, %d not%n", Counted.of(facts.size(), "report"), unreadable);
        return unreadable == 0 ? 0 : Main.BAD_INPUT;
    }

    private void write(Map<String, List<Engagement>> facts) {
        var text = FactsJson.of(facts).toPrettyString();
        if (file.isPresent()) {
            Output.write(file.get(), writer -> writer.write(text + "\n"));
        } else {
            Output.write(spec.commandLine().getOut(), writer -> writer.write(text + "\n"));
        }
    }

    private List<Path> reports() {
        var reports = new ArrayList<Path>();
        for (var path : paths) {
            try (var within = Files.walk(path)) {
                within.filter(Files::isRegularFile).filter(found -> found.equals(path) || isReport(found)).sorted()
                        .forEach(reports::add);
            } catch (IOException e) {
                throw new UncheckedIOException("%s cannot be read: %s".formatted(path, e), e);
            }
        }
        return reports;
    }

    private static boolean isReport(Path file) {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Stream.of(".txt", ".html", ".htm").anyMatch(name::endsWith);
    }

    /** A report is called like its file; of two files of one name the second by its whole path. */
    private static String name(Path report, Map<String, ?> known) {
        var name = report.getFileName().toString();
        return known.containsKey(name) ? report.toString() : name;
    }
}
