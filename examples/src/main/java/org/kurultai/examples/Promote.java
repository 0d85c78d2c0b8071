package org.kurultai.examples;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.kurultai.Kurultai;
import org.kurultai.PromotionOutcome;
import org.kurultai.domain.record.Counted;
import org.kurultai.domain.whatif.Promotion;
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
            print(promotion, out);
            return yes ? record(promotion, kurultai, out) : 0;
        }
    }

    private static void print(Promotion promotion, PrintWriter out) {
        var codec = new Codec();
        for (var envelope : promotion.commands()) {
            out.printf("%s %s%n", codec.typeName(envelope.command()), codec.toTree(envelope.command()));
        }
        out.printf("%s%n", Counted.of(promotion.commands().size(), "command"));
        promotion.remaining().forEach(row -> out.printf("will still read otherwise than in the scenario: %s%n", row));
    }

    private static int record(Promotion promotion, Kurultai kurultai, PrintWriter out) {
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
                out.printf("nothing was recorded: the rules refuse %d of the commands%n", impossible.refused().size());
                yield Main.NOT_PROMOTED;
            }
        };
    }
}
