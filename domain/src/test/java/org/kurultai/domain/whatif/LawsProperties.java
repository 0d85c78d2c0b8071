package org.kurultai.domain.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kurultai.domain.record.Envelope;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.History;
import org.kurultai.domain.record.SourceId;
import org.kurultai.domain.source.SourceCommand;

/** The laws of what-if, over any history and any scenario. */
class LawsProperties {

    private static final int SEEDS = 40;
    private static final int COMMANDS = 60;

    @Test
    void an_empty_scenario_equals_the_baseline_byte_for_byte() {
        Seeds.each(SEEDS, seed -> Laws.an_empty_scenario_equals_the_baseline_byte_for_byte(history(seed)));
    }

    @Test
    void dropping_a_command_and_inserting_it_again_at_its_place_changes_nothing() {
        Seeds.each(SEEDS, seed -> {
            var history = history(seed);
            Laws.dropping_a_command_and_inserting_it_again_at_its_place_changes_nothing(
                    history, seed % history.head());
        });
    }

    @Test
    void everything_before_the_first_edit_is_identical() {
        each(Laws::everything_before_the_first_edit_is_identical);
    }

    @Test
    void incremental_replay_equals_full_replay() {
        each(Laws::incremental_replay_equals_full_replay);
    }

    @Test
    void the_fingerprint_does_not_depend_on_time_zone_locale_threads_or_map_order() {
        each(Laws::the_fingerprint_does_not_depend_on_time_zone_locale_threads_or_map_order);
    }

    @Test
    void a_scenario_never_writes_to_the_record() {
        each(Laws::a_scenario_never_writes_to_the_record);
    }

    @Test
    void applying_the_diff_of_a_and_b_to_a_gives_b_and_the_diff_of_a_and_a_is_empty() {
        each(Laws::applying_the_diff_of_a_and_b_to_a_gives_b_and_the_diff_of_a_and_a_is_empty);
    }

    @Test
    void edits_whose_scopes_do_not_meet_commute() {
        Seeds.each(SEEDS, seed -> {
            var history = history(seed);
            Laws.edits_whose_scopes_do_not_meet_commute(
                    history,
                    scenario(seed, history).from(Scenario.HEAD),
                    scenario(seed + 10_007, history).from(Scenario.HEAD));
        });
    }

    @Test
    void every_difference_has_a_chain_of_causes_that_ends_in_an_edit() {
        each(Laws::every_difference_has_a_chain_of_causes_that_ends_in_an_edit);
    }

    @Test
    void promotion_onto_an_unmoved_head_brings_about_exactly_the_prediction() {
        each(Laws::promotion_onto_an_unmoved_head_brings_about_exactly_the_prediction);
    }

    @Test
    void a_sweep_gives_each_scenario_the_result_that_it_has_alone() {
        Seeds.each(SEEDS, seed -> {
            var history = history(seed);
            Laws.a_sweep_gives_each_scenario_the_result_that_it_has_alone(history, Stream.concat(
                    LongStream.range(0, 10).mapToObj(i -> AnyScenario.of(seed * 10 + i, history)),
                    Laws.whatIf(history).singleDrops(new Selection.OfType(Event.class))).toList());
        });
    }

    @Test
    void importing_a_source_a_second_time_adds_nothing() {
        Seeds.each(SEEDS, seed -> {
            var history = history(seed);
            Laws.importing_a_source_a_second_time_adds_nothing(
                    history, history.at(seed % history.head()).envelope().evidence().source());
        });
    }

    @Test
    void importing_non_conflicting_sources_in_any_order_gives_equal_projections() {
        Seeds.each(SEEDS, seed -> {
            var sources = sources(seed);
            var orders = orders(List.copyOf(sources.keySet()), seed);
            leaveOutWhatConflicts(sources, orders);
            assertThat(sources.values().stream().mapToInt(List::size).sum()).isGreaterThan(COMMANDS / 4);
            Laws.importing_non_conflicting_sources_in_any_order_gives_equal_projections(sources, orders);
        });
    }

    /** What is said of facts themselves, such as that a source is retracted, is said by no source. */
    private static Map<SourceId, List<Envelope>> sources(long seed) {
        return AnyHistory.more(seed, History.empty(), COMMANDS).stream()
                .filter(command -> !(command.command() instanceof SourceCommand))
                .collect(Collectors.groupingBy(
                        command -> command.evidence().source(), TreeMap::new, Collectors.toCollection(ArrayList::new)));
    }

    private static void leaveOutWhatConflicts(Map<SourceId, List<Envelope>> sources, List<List<SourceId>> orders) {
        var refused = new HashSet<Envelope>();
        do {
            refused.clear();
            orders.forEach(order -> Laws.imported(order, sources, refused));
            sources.values().forEach(commands -> commands.removeAll(refused));
        } while (!refused.isEmpty());
    }

    private static List<List<SourceId>> orders(List<SourceId> sources, long seed) {
        var random = new Random(seed);
        return IntStream.range(0, 6).mapToObj(i -> {
            var order = new ArrayList<>(sources);
            Collections.shuffle(order, random);
            return List.copyOf(order);
        }).toList();
    }

    private static History history(long seed) {
        return AnyHistory.of(seed, COMMANDS);
    }

    /** Some histories, each with a scenario that can be replayed over it. */
    private static void each(BiConsumer<History, Scenario> law) {
        Seeds.each(SEEDS, seed -> {
            var history = history(seed);
            law.accept(history, scenario(seed, history));
        });
    }

    private static Scenario scenario(long seed, History history) {
        return LongStream.iterate(seed, s -> s + 1_000_003)
                .mapToObj(s -> AnyScenario.of(s, history))
                .filter(scenario -> Laws.isPossible(scenario, history))
                .findFirst()
                .orElseThrow();
    }
}
