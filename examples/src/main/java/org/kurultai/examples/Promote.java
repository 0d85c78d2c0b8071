package org.kurultai.examples;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.kurultai.PromotionOutcome;
import org.kurultai.domain.record.Counted;
import org.kurultai.domain.record.Id;
import org.kurultai.domain.whatif.Promotion;
import org.kurultai.examples.answer.Promoted;
import org.kurultai.export.Terms;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Brings a record to what a scenario has. */
@Command(
        name = "promote", description = "Shows the commands that would bring the record to what a scenario has, and with --yes records them, all or none. Nothing is ever removed: what the scenario does not have is withdrawn.", mixinStandardHelpOptions = true, footerHeading = "%nExamples:%n", footer = {
                "  kurultai promote my-scenario.yaml",
                "  kurultai promote --drop-source trend-2025-05-23",
                "  kurultai promote --drop-source trend-2025-05-23 --yes"})
final class Promote implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private RecordOption record = new RecordOption();

    @Mixin
    private NamedScenario scenario = new NamedScenario();

    @Option(names = "--yes", description = "Record them.")
    private boolean yes;

    @Mixin
    private TellingOption telling = new TellingOption();

    @Override
    public Integer call() {
        try (var kurultai = yes ? record.existing().open() : record.existing().toRead().open()) {
            var promotion = kurultai.promotion(kurultai.whatIf().replay(scenario.read()));
            var names = Terms.of(kurultai::view, promotion.prediction()::view);
            var outcome = yes ? List.of(kurultai.promote(promotion)) : List.<PromotionOutcome>of();
            var answer = Promoted.answer(promotion, outcome, names);
            telling.write(out -> {
                tell(answer.table().rows(kurultai::view), promotion, names, out);
                outcome.forEach(one -> tell(one, names, out));
            }, () -> answer, kurultai::view, spec);
            return outcome.stream().allMatch(PromotionOutcome.Promoted.class::isInstance) ? 0 : Main.NOT_PROMOTED;
        }
    }

    /** In words, with names, for whoever is to say yes; and as they are recorded, with identifiers. */
    private static void tell(
            List<Promoted.Commanded> commands, Promotion promotion, Function<Id, String> names, PrintWriter out) {
        for (var i = 0; i < commands.size(); i++) {
            var command = commands.get(i);
            out.printf("%d. %s%n   %s %s%n", i + 1, command.told(), command.type(), command.command());
        }
        out.printf("%s%n", Counted.of(commands.size(), "command"));
        if (!promotion.remaining().isEmpty()) {
            out.println("The record will still read otherwise than the scenario:");
            promotion.remaining().forEach(row -> out.printf(
                    "  %s: %s%n", row.projection().replace('-', ' '), row.told(names)));
        }
    }

    private static void tell(PromotionOutcome outcome, Function<Id, String> names, PrintWriter out) {
        switch (outcome) {
            case PromotionOutcome.Promoted promoted -> out.println("recorded");
            case PromotionOutcome.Conflict(var moved) ->
                    out.printf("nothing was recorded, as others meanwhile recorded %s; try again%n",
                            Counted.of(moved.size(), "event"));
            case PromotionOutcome.Impossible impossible -> {
                out.println("nothing was recorded, as the rules refuse");
                impossible.reasons(names).forEach(reason -> out.printf("  %s%n", reason));
            }
        }
    }
}
