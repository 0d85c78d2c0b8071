package org.kurultai.examples.answer;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.kurultai.PromotionOutcome;
import org.kurultai.domain.record.CommandId;
import org.kurultai.domain.record.Id;
import org.kurultai.domain.whatif.Promotion;
import org.kurultai.export.table.Table;
import org.kurultai.json.Codec;

/**
 * What it takes to bring the record to what a scenario has; the rows are the commands.
 *
 * @param base the head of the record that the commands are for
 * @param recorded whether they were recorded
 * @param overtaken how many events others recorded meanwhile, which is why they were not
 * @param refused the reasons for which the rules refuse some of them, so that none was recorded
 * @param remaining rows that will read otherwise than in the scenario all the same
 */
public record Promoted(
        long base, boolean recorded, int overtaken, List<String> refused, List<ChangedRow> remaining) {

    private static final Codec CODEC = new Codec();

    public Promoted {
        refused = List.copyOf(refused);
        remaining = List.copyOf(remaining);
    }

    /**
     * A command that a promotion takes.
     *
     * @param id under which it is recorded
     * @param type of the command
     * @param command as it is recorded
     * @param told in words, by names
     */
    public record Commanded(CommandId id, String type, JsonNode command, String told) {}

    /** @param outcome what came of recording them; none if they are only shown */
    public static Answer<Commanded> answer(
            Promotion promotion, List<PromotionOutcome> outcome, Function<? super Id, String> names) {
        return new Answer<>(table(commands(promotion, names)), List.of(new Promoted(
                promotion.base(),
                outcome.stream().anyMatch(PromotionOutcome.Promoted.class::isInstance),
                outcome.stream().mapToInt(Promoted::overtaken).sum(),
                outcome.stream().flatMap(one -> refused(one, names).stream()).toList(),
                ChangedRow.of(promotion.remaining(), names))));
    }

    static Table<Commanded> table(List<Commanded> commands) {
        return Table.of("promote", "the commands that bring the record to what a scenario has", Commanded.class,
                views -> commands)
                .withAside("id", Commanded::id)
                .with("type", Commanded::type)
                .withAside("command", commanded -> commanded.command().toString())
                .with("told", Commanded::told);
    }

    private static List<Commanded> commands(Promotion promotion, Function<? super Id, String> names) {
        var told = promotion.told(names);
        var commands = new ArrayList<Commanded>();
        for (var envelope : promotion.commands()) {
            var command = envelope.command();
            commands.add(new Commanded(
                    envelope.id(), CODEC.typeName(command), CODEC.toTree(command), told.get(commands.size())));
        }
        return commands;
    }

    private static int overtaken(PromotionOutcome outcome) {
        return outcome instanceof PromotionOutcome.Conflict(var moved) ? moved.size() : 0;
    }

    private static List<String> refused(PromotionOutcome outcome, Function<? super Id, String> names) {
        return outcome instanceof PromotionOutcome.Impossible impossible ? impossible.reasons(names) : List.of();
    }
}
