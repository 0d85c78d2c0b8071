package org.kurultai.examples;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.kurultai.Kurultai;
import org.kurultai.domain.record.Counted;
import org.kurultai.domain.record.SourceId;
import org.kurultai.domain.view.EvidencedFact;
import org.kurultai.domain.view.Projections;
import org.kurultai.domain.whatif.Edit;
import org.kurultai.domain.whatif.Scenario;
import org.kurultai.domain.whatif.SearchResult;
import org.kurultai.domain.whatif.Selection;
import org.kurultai.examples.answer.Searched;
import org.kurultai.export.Terms;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Looks for the fewest changes to the past that bring something about. */
@Command(
        name = "search", description = {
                "Looks for the fewest changes to the past that bring something about, and tells what follows from them; or that there are none: all were tried.",
                "What is to be the case stands under expect: in a scenario, or after --expect. What may be changed stands under its edits:; where there are none, each source or each fact may be left out."}, mixinStandardHelpOptions = true, footerHeading = "%nExamples:%n", footer = {
                        "  kurultai search --expect '{vanishes: ots-interior-ministers/3, in: host-rotation}'",
                        "  kurultai search --expect '{vanishes: ots-interior-ministers/3, in: host-rotation}' --each facts",
                        "  kurultai search what-i-want.yaml --up-to 3"})
final class Search implements Callable<Integer> {

    /** What takes some minutes. */
    private static final long MOST = 1_000_000;

    /** What may be left out where a scenario names no edits. */
    enum Each {
        sources,
        facts
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private RecordOption record = new RecordOption();

    @Parameters(paramLabel = "SCENARIO", arity = "0..1", description = "A scenario in a YAML file.")
    private String named = "";

    @Option(
            names = "--expect", paramLabel = "EXPECTATION", description = "What is to be the case, as under expect: in a scenario. May be given several times.")
    private List<String> expected = List.of();

    @Option(
            names = "--each", paramLabel = "WHAT", defaultValue = "sources", description = "What may be left out, one by one: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}")
    private Each each = Each.sources;

    @Option(
            names = "--of", paramLabel = "SOURCE", description = "Only the facts that this source states may be left out.")
    private String source = "";

    @Option(
            names = "--up-to", paramLabel = "NUMBER", defaultValue = "2", description = "How many changes at most. Default: ${DEFAULT-VALUE}")
    private int most = 2;

    @Mixin
    private TellingOption telling = new TellingOption();

    @Override
    public Integer call() {
        var wanted = wanted();
        if (wanted.expectations().isEmpty()) {
            throw new NotUnderstood("nothing is looked for: say what is to be the case with --expect, or under expect: "
                    + "in a scenario");
        }
        try (var kurultai = record.openToRead(spec)) {
            var goal = wanted.edits().isEmpty() ? edits(wanted, kurultai) : wanted;
            var result = found(goal, kurultai);
            telling.write(
                    out -> tell(result, goal, kurultai, out),
                    () -> Searched.answer(result, goal, most, new Terms(kurultai::view)::name),
                    kurultai::view, spec);
            return result instanceof SearchResult.Found ? 0 : Main.NOT_AS_EXPECTED;
        }
    }

    private SearchResult found(Scenario goal, Kurultai kurultai) {
        var scenarios = scenarios(goal.edits().size());
        if (scenarios > MOST) {
            throw new NotUnderstood(
                    "up to %d of %d changes are %,d scenarios; say --up-to fewer, or name a source with --of or the changes in a scenario"
                            .formatted(most, goal.edits().size(), scenarios));
        }
        return WorkingLine.during(
                () -> kurultai.whatIf().search(goal, most),
                () -> "trying up to %d of %s".formatted(most, Counted.of(goal.edits().size(), "change")), spec);
    }

    /** How many there are of so many changes, none of them twice. */
    private long scenarios(int changes) {
        var all = 0L;
        var ofThatSize = 1L;
        for (var size = 1; size <= Math.min(most, changes) && all <= MOST; size++) {
            ofThatSize = ofThatSize * (changes - size + 1) / size;
            all += ofThatSize;
        }
        return all;
    }

    private Scenario wanted() {
        var scenario = named.isEmpty() ? Scenario.named("what is looked for") : ScenarioFile.named(named);
        for (var expectation : ScenarioFile.expectations(expected)) {
            scenario = scenario.expect(expectation);
        }
        return scenario;
    }

    private Scenario edits(Scenario wanted, Kurultai kurultai) {
        var scenario = wanted;
        for (var selection : candidates(kurultai)) {
            scenario = scenario.edit(new Edit.Drop(selection));
        }
        return scenario;
    }

    private List<? extends Selection> candidates(Kurultai kurultai) {
        var evidence = kurultai.view(Projections.EVIDENCE_LEDGER);
        if (each == Each.sources && source.isEmpty()) {
            return evidence.sources().stream().map(Selection.FromSource::new).toList();
        }
        return (source.isEmpty() ? evidence.all() : evidence.statedBy(new SourceId(source)))
                .stream()
                .map(EvidencedFact::identifiers)
                .map(List::getFirst)
                .map(Selection.OfFact::new)
                .toList();
    }

    private static void tell(SearchResult result, Scenario goal, Kurultai kurultai, PrintWriter out) {
        switch (result) {
            case SearchResult.Found(var scenario, var tried) -> {
                out.printf("%s of %s: no fewer bring it about; tried %s%n%n",
                        Counted.of(scenario.edits().size(), "change"), goal.edits().size(),
                        Counted.of(tried, "scenario"));
                var divergence = kurultai.whatIf().replay(scenario);
                out.print(divergence.told(Terms.of(kurultai::view, divergence::view)));
            }
            case SearchResult.Exhausted(var upTo, var tried) -> out.printf(
                    "Nothing brings it about: none of %s, nor up to %d of them together; tried %s, which is all%n",
                    Counted.of(goal.edits().size(), "change"), upTo, Counted.of(tried, "scenario"));
        }
    }
}
