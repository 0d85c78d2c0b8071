package org.kurultai.examples;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.kurultai.Kurultai;
import org.kurultai.PromotionOutcome;
import org.kurultai.domain.record.Counted;
import org.kurultai.domain.record.Id;
import org.kurultai.domain.record.Outcome;
import org.kurultai.domain.whatif.Promotion;
import org.kurultai.domain.whatif.Step;
import org.kurultai.export.Terms;
import org.kurultai.json.Codec;
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

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        try (var kurultai = record.openExisting()) {
            var promotion = kurultai.promotion(kurultai.whatIf().replay(scenario.read()));
            var names = Terms.of(kurultai::view, promotion.prediction()::view);
            print(promotion, names, out);
            return yes ? record(promotion, names, kurultai, out) : 0;
        }
    }

    /** In words, with names, for whoever is to say yes; and as they are recorded, with identifiers. */
    private static void print(Promotion promotion, Function<Id, String> names, PrintWriter out) {
        var codec = new Codec();
        var told = promotion.told(names);
        for (var i = 0; i < told.size(); i++) {
            var command = promotion.commands().get(i).command();
            out.printf("%d. %s%n   %s %s%n", i + 1, told.get(i), codec.typeName(command), codec.toTree(command));
        }
        out.printf("%s%n", Counted.of(told.size(), "command"));
        if (!promotion.remaining().isEmpty()) {
            out.println("The record will still read otherwise than the scenario:");
            promotion.remaining().forEach(row -> out.printf(
                    "  %s: %s%n", row.projection().replace('-', ' '), row.told(names)));
        }
    }

    private static int record(
            Promotion promotion, Function<Id, String> names, Kurultai kurultai, PrintWriter out) {
        return switch (kurultai.promote(promotion)) {
            case PromotionOutcome.Promoted promoted -> {
                out.printf("recorded%n");
                yield 0;
            }
            case PromotionOutcome.Conflict conflict -> {
                out.printf("nothing was recorded, as others meanwhile recorded %s; try again%n",
                        Counted.of(conflict.moved().size(), "event"));
                yield Main.NOT_PROMOTED;
            }
            case PromotionOutcome.Impossible impossible -> {
                out.println("nothing was recorded, as the rules refuse");
                impossible.refused().stream().map(Step.Given::outcome).forEach(outcome -> {
                    if (outcome instanceof Outcome.Rejected(var reason)) {
                        out.printf("  %s%n", reason.explanation(names));
                    }
                });
                yield Main.NOT_PROMOTED;
            }
        };
    }
}
