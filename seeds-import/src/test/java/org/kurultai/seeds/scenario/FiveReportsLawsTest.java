package org.kurultai.seeds.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kurultai.Kurultai;
import org.kurultai.domain.AllOrders;
import org.kurultai.domain.record.Envelope;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.History;
import org.kurultai.domain.record.SourceId;
import org.kurultai.domain.whatif.AnyScenario;
import org.kurultai.domain.whatif.Laws;
import org.kurultai.domain.whatif.Scenario;
import org.kurultai.domain.whatif.Selection;
import org.kurultai.seeds.SeedDossiers;
import org.kurultai.seeds.SeedScenarios;
import org.kurultai.seeds.dossier.DossierImport;

/**
 * The laws of what-if over the history of the five reports: with the scenarios that come with the library, without each
 * source, without each fact, and with edits of every kind drawn at random.
 */
class FiveReportsLawsTest {

    private static final int DRAWN = 20;

    private static History history = History.empty();
    private static List<Scenario> scenarios = List.of();
    /** Fewer drops of single facts, where a law goes through the whole record for each. */
    private static List<Scenario> fewer = List.of();

    @BeforeAll
    static void readTheFiveReports() {
        try (var record = Kurultai.inMemory()) {
            var into = new DossierImport(record, InstantSource.fixed(Instant.parse("2026-02-01T00:00:00Z")));
            SeedDossiers.all().forEach(into::load);
            history = record.history();
        }
        var several = Stream.of(
                SeedScenarios.names().stream().map(name -> SeedScenarios.named(name).orElseThrow()),
                sources().keySet().stream().map(source -> Scenario.named("without " + source).dropSource(source)),
                LongStream.range(0, DRAWN).mapToObj(seed -> AnyScenario.of(seed, history))
                        .filter(scenario -> Laws.isPossible(scenario, history)))
                .flatMap(some -> some)
                .toList();
        var drops = Laws.whatIf(history).singleDrops(new Selection.OfType(Event.class)).toList();
        scenarios = Stream.concat(several.stream(), drops.stream()).toList();
        fewer = Stream.concat(several.stream(), IntStream.range(0, drops.size()).filter(i -> i % 8 == 0)
                .mapToObj(drops::get)).toList();
    }

    private static LinkedHashMap<SourceId, List<Envelope>> sources() {
        var sources = new LinkedHashMap<SourceId, List<Envelope>>();
        history.events().stream().map(recorded -> recorded.envelope()).distinct().forEach(envelope -> sources
                .computeIfAbsent(envelope.evidence().source(), source -> new ArrayList<>()).add(envelope));
        return sources;
    }

    private static void each(List<Scenario> scenarios, BiConsumer<History, Scenario> law) {
        scenarios.forEach(scenario -> law.accept(history, scenario));
    }

    @Test
    void an_empty_scenario_equals_the_baseline_byte_for_byte() {
        Laws.an_empty_scenario_equals_the_baseline_byte_for_byte(history);
    }

    @Test
    void dropping_a_command_and_inserting_it_again_at_its_place_changes_nothing() {
        LongStream.range(0, history.head()).forEach(position -> Laws
                .dropping_a_command_and_inserting_it_again_at_its_place_changes_nothing(history, position));
    }

    @Test
    void everything_before_the_first_edit_is_identical() {
        each(scenarios, Laws::everything_before_the_first_edit_is_identical);
    }

    @Test
    void incremental_replay_equals_full_replay() {
        each(scenarios, Laws::incremental_replay_equals_full_replay);
    }

    @Test
    void the_fingerprint_does_not_depend_on_time_zone_locale_threads_or_map_order() {
        each(fewer, Laws::the_fingerprint_does_not_depend_on_time_zone_locale_threads_or_map_order);
    }

    @Test
    void a_scenario_never_writes_to_the_record() {
        each(scenarios, Laws::a_scenario_never_writes_to_the_record);
    }

    @Test
    void applying_the_diff_of_a_and_b_to_a_gives_b_and_the_diff_of_a_and_a_is_empty() {
        each(fewer, Laws::applying_the_diff_of_a_and_b_to_a_gives_b_and_the_diff_of_a_and_a_is_empty);
    }

    @Test
    void edits_whose_scopes_do_not_meet_commute() {
        for (var i = 0; i < scenarios.size(); i++) {
            var other = scenarios.get((i * 7 + 3) % scenarios.size());
            Laws.edits_whose_scopes_do_not_meet_commute(
                    history, scenarios.get(i).from(Scenario.HEAD), other.from(Scenario.HEAD));
        }
    }

    @Test
    void every_difference_has_a_chain_of_causes_that_ends_in_an_edit() {
        each(scenarios, Laws::every_difference_has_a_chain_of_causes_that_ends_in_an_edit);
    }

    @Test
    void promotion_onto_an_unmoved_head_brings_about_exactly_the_prediction() {
        each(fewer, Laws::promotion_onto_an_unmoved_head_brings_about_exactly_the_prediction);
    }

    @Test
    void a_sweep_gives_each_scenario_the_result_that_it_has_alone() {
        Laws.a_sweep_gives_each_scenario_the_result_that_it_has_alone(history, scenarios);
    }

    @Test
    void importing_a_source_a_second_time_adds_nothing() {
        assertThat(sources()).hasSize(5);
        sources().keySet().forEach(
                source -> Laws.importing_a_source_a_second_time_adds_nothing(history, source));
    }

    @Test
    void importing_non_conflicting_sources_in_any_order_gives_equal_projections() {
        Laws.importing_non_conflicting_sources_in_any_order_gives_equal_projections(
                sources(), AllOrders.of(List.copyOf(sources().keySet())));
    }
}
