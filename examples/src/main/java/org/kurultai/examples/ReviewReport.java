package org.kurultai.examples;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.kurultai.Kurultai;
import org.kurultai.domain.record.CommandId;
import org.kurultai.domain.record.Counted;
import org.kurultai.domain.record.Id;
import org.kurultai.domain.whatif.Words;
import org.kurultai.examples.answer.Reviewed;
import org.kurultai.export.Terms;
import org.kurultai.export.Views;
import org.kurultai.json.Names;
import org.kurultai.seeds.dossier.DossierException;
import org.kurultai.seeds.dossier.DossierImport;
import org.kurultai.seeds.dossier.ImportReport;
import org.kurultai.seeds.extract.Extraction;
import org.kurultai.seeds.extract.Reading;
import org.kurultai.seeds.press.ReportDossier;
import org.kurultai.seeds.press.ReportDossiers;
import org.kurultai.seeds.report.ReportException;
import org.kurultai.seeds.resolve.Agreement;
import org.kurultai.seeds.resolve.Comparison;
import org.kurultai.seeds.review.Decision;
import org.kurultai.seeds.review.DecisionsFile;
import org.kurultai.seeds.review.Passage;
import org.kurultai.seeds.review.Proposal;
import org.kurultai.seeds.review.Prospect;
import org.kurultai.seeds.review.Review;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what a report proposes to record and takes a person's decisions about it. */
@Command(
        name = "review", description = "Shows what a press report proposes to record, each fact with the words it rests on, what needs a decision first; and keeps what is decided in a file beside the report, which an import minds.", mixinStandardHelpOptions = true, footerHeading = "%nExamples:%n", footer = {
                "  kurultai review report.txt --record my.db",
                "  kurultai review report.txt --reject report#convene-meeting-0f1e2d3c4b --accept-above 0.9 --load --record my.db"})
final class ReviewReport implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private RecordOption record = new RecordOption();

    @Parameters(paramLabel = "REPORT", description = "A report as text or HTML.")
    private Path report = Path.of("");

    @Option(names = "--accept", paramLabel = "FACT", description = "Accepts a fact, by its identifier.")
    private List<String> accepted = List.of();

    @Option(names = "--reject", paramLabel = "FACT", description = "Rejects a fact: it is not proposed again.")
    private List<String> rejected = List.of();

    @Option(names = "--accept-above", paramLabel = "CONFIDENCE", description = "Accepts all that was read as surely, is asked about by no question and contradicts nothing.")
    private List<Double> confidence = List.of();

    @Option(names = "--load", description = "Records what is accepted.")
    private boolean load;

    @Mixin
    private TellingOption telling = new TellingOption();

    @Override
    public Integer call() {
        try (var kurultai = load ? record.openToWrite() : record.openToCompare(spec)) {
            var reading = new Extraction().read(report);
            var name = report.getFileName().toString().replaceFirst("\\.[^.]+$", "");
            var proposed = new ReportDossiers(kurultai.history()).of(name, reading);
            var review = decided(review(proposed, reading, report, kurultai));
            DecisionsFile.write(review.decisions(), DecisionsFile.beside(report));
            var names = names(kurultai, review);
            var loaded = load ? List.of(new DossierImport(kurultai, InstantSource.system()).load(review.accepted()))
                    : List.<ImportReport>of();
            var answer = Reviewed.answer(review, proposed.comparisons(), loaded, names);
            telling.write(
                    out -> print(review, proposed.comparisons(), loaded, names, out), () -> answer, kurultai::view,
                    spec);
            return loaded.stream().allMatch(report -> report.refused().isEmpty()) ? 0 : Main.REFUSED;
        } catch (ReportException | DossierException | NoSuchElementException e) {
            spec.commandLine().getErr().println(e.getMessage());
            return Main.BAD_INPUT;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What things are called in the record, and those that are new in the report. */
    private static Function<Id, String> names(Kurultai kurultai, Review review) {
        return Terms.of(kurultai::view, Views.of(review.supposed()));
    }

    private static Review review(ReportDossier proposed, Reading reading, Path report, Kurultai kurultai)
            throws IOException {
        return Review.of(proposed.dossier(), reading.report()::text, proposed.questions(), kurultai.history(),
                DecisionsFile.read(DecisionsFile.beside(report)));
    }

    private Review decided(Review review) {
        var decided = review;
        for (var fact : rejected) {
            decided = decided.reject(new CommandId(fact), "");
        }
        for (var fact : accepted) {
            decided = decided.accept(new CommandId(fact));
        }
        for (var least : confidence) {
            decided = decided.acceptAbove(least);
        }
        return decided;
    }

    private static void print(
            Review review, List<Comparison> comparisons, List<ImportReport> loaded, Function<Id, String> names,
            PrintWriter out) {
        review.questions().forEach(question -> out.println("? " + question.text()));
        comparisons.forEach(comparison -> print(comparison, names, out));
        for (var group : review.groups()) {
            out.println(called(group.about(), names));
            for (var proposal : group.proposals()) {
                print(review, proposal, names, out);
            }
            out.println();
        }
        out.printf("%s accepted%n", Counted.of(review.accepted().facts().size(), "fact"));
        loaded.forEach(report -> out.printf("%d recorded, %d corroborated, %d known, %d refused%n", report.recorded(),
                report.corroborated(), report.known(), report.refused().size()));
    }

    private static String called(Id id, Function<Id, String> names) {
        var name = names.apply(id);
        return name.equals(id.value()) ? name : "%s (%s)".formatted(name, id);
    }

    /** Conflicts first: they need a person. */
    private static void print(Comparison comparison, Function<Id, String> names, PrintWriter out) {
        out.println("%s is known; of it the report tells".formatted(called(comparison.about(), names)));
        comparison.fields().stream()
                .sorted(Comparator.comparing(field -> field.agreement() != Agreement.CONFLICT))
                .forEach(field -> out.printf("  %-12s %-14s known: %s; told: %s%n", Names.of(field.field()),
                        Names.of(field.agreement()), nothing(field.known()), nothing(field.told())));
        out.println();
    }

    private static String nothing(String value) {
        return value.isEmpty() ? "-" : value;
    }

    private static void print(Review review, Proposal proposal, Function<Id, String> names, PrintWriter out) {
        var fact = proposal.fact();
        var passage = passage(review, proposal);
        out.printf("  %s%s%n", state(proposal), Words.of(fact.command(), names));
        out.printf("    line %d: %s[%s]%s%n", passage.line(), passage.before(), passage.words().replace('\n', ' '),
                passage.after());
        proposal.questions().forEach(question -> out.println("    ? " + question));
        if (proposal.prospect() instanceof Prospect.Contradicts(var reason)) {
            out.println("    ! " + reason.explanation(names));
        }
        out.printf("    %s, confidence %s%n", proposal.id(), fact.evidence().confidence());
    }

    private static String state(Proposal proposal) {
        return switch (proposal.decision()) {
            case Decision.Accepted accepted -> "accepted ";
            case Decision.Edited edited -> "edited ";
            case Decision.Rejected rejected -> "rejected ";
            case Decision.Open open -> switch (proposal.need()) {
                case NONE -> "";
                case QUESTION, CONFLICT, UNSURE -> Names.of(proposal.need()) + " ";
            };
        };
    }

    private static Passage passage(Review review, Proposal proposal) {
        try {
            return review.passage(proposal);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
