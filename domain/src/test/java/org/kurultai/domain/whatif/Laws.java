package org.kurultai.domain.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kurultai.domain.Catalogue;
import org.kurultai.domain.record.ClaimRefused;
import org.kurultai.domain.record.Envelope;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.History;
import org.kurultai.domain.record.Id;
import org.kurultai.domain.record.Outcome;
import org.kurultai.domain.record.Projection;
import org.kurultai.domain.record.Recorded;
import org.kurultai.domain.record.Row;
import org.kurultai.domain.record.SourceId;

/** The laws of what-if, each as it must hold over one record and, but for a few, one scenario on it. */
public final class Laws {

    private Laws() {}

    /** What-if over a record. */
    public static WhatIf whatIf(History history) {
        return WhatIf.of(history, Catalogue.registrar(), Catalogue.matters(), Catalogue.projections());
    }

    /** Whether a scenario names only what is there. */
    public static boolean isPossible(Scenario scenario, History history) {
        try {
            whatIf(history).replay(scenario);
            return true;
        } catch (ScenarioException e) {
            return false;
        }
    }

    public static void an_empty_scenario_equals_the_baseline_byte_for_byte(History history) {
        var divergence = whatIf(history).replay(Scenario.named("nothing"));
        assertThat(divergence.steps()).isEmpty();
        assertThat(divergence.differences()).isEmpty();
        assertThat(Canonical.of(divergence.history().events())).isEqualTo(Canonical.of(history.events()));
    }

    /** @param some a position within the command */
    public static void dropping_a_command_and_inserting_it_again_at_its_place_changes_nothing(
            History history, long some) {
        var command = history.at(some);
        var divergence = whatIf(history)
                .replay(Scenario.named("moved away and back")
                        .drop(new Selection.OfStatement(command.id()))
                        .insert(command.envelope(), new Moment.Before(first(history, command))));
        assertThat(divergence.isEmpty()).isTrue();
        assertThat(divergence.differences()).isEmpty();
        assertThat(divergence.history().events()).isEqualTo(history.events());
    }

    private static long first(History history, Recorded some) {
        var first = some.position();
        while (first > 0 && history.at(first - 1).envelope() == some.envelope()) {
            first--;
        }
        return first;
    }

    public static void everything_before_the_first_edit_is_identical(History history, Scenario scenario) {
        var divergence = whatIf(history).replay(scenario);
        var before = divergence.edited().stream().mapToLong(Step::position).min().orElse(0);
        assertThat(divergence.steps()).allMatch(step -> step.position() >= before);
        assertThat(divergence.history().before(before).events()).isEqualTo(history.before(before).events());
    }

    public static void incremental_replay_equals_full_replay(History history, Scenario scenario) {
        var whatIf = whatIf(history);
        var divergence = whatIf.replay(scenario);
        var full = whatIf.replayInFull(scenario);
        assertThat(divergence.history().events()).isEqualTo(full.history().events());
        assertThat(fates(divergence)).isEqualTo(fates(full));
        var before = Rows.of(history.before(divergence.base()));
        Rows.assertSame(Rows.applied(divergence.differences(), before), Rows.of(full.history()));
    }

    private record Ended(long place, Fate fate) {}

    private static List<Ended> fates(Divergence divergence) {
        return divergence.later().stream()
                .filter(step -> step.fate() != Fate.UNCHANGED)
                .map(step -> new Ended(step.place(), step.fate()))
                .toList();
    }

    private static List<Ended> fates(FullReplay full) {
        return full.commands().stream()
                .filter(became -> became.later() && became.fate() != Fate.UNCHANGED)
                .map(became -> new Ended(became.place(), became.fate()))
                .toList();
    }

    public static void the_fingerprint_does_not_depend_on_time_zone_locale_threads_or_map_order(
            History history, Scenario scenario) {
        var zone = TimeZone.getDefault();
        var locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Almaty"));
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            var expected = whatIf(history).replay(scenario).fingerprint();
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            var whatIf = whatIf(history.before(history.head() / 2)).with(history);
            assertThat(IntStream.range(0, 8)
                    .parallel()
                    .mapToObj(thread -> whatIf.replay(otherOrder(scenario)).fingerprint()))
                    .containsOnly(expected);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    /** The same with the policies put in last first, and two that change nothing. */
    private static Scenario otherOrder(Scenario scenario) {
        var other = scenario.policy(NeverRecorded.class, Policy.KEEP_FACT);
        for (var policy : scenario.policies().entrySet()) {
            other = other.policy(policy.getKey(), policy.getValue());
        }
        return other.policy(OtherNeverRecorded.class, Policy.STRICT);
    }

    private interface NeverRecorded extends Event {}

    private interface OtherNeverRecorded extends Event {}

    public static void a_scenario_never_writes_to_the_record(History history, Scenario scenario) {
        var before = Canonical.of(history.events());
        var divergence = whatIf(history).replay(scenario);
        divergence.fingerprint();
        divergence.history();
        assertThat(Canonical.of(history.events())).isEqualTo(before);
    }

    public static void applying_the_diff_of_a_and_b_to_a_gives_b_and_the_diff_of_a_and_a_is_empty(
            History history, Scenario scenario) {
        var divergence = whatIf(history).replay(scenario);
        var a = Rows.of(history.before(divergence.base()));
        var b = Rows.of(divergence.history());
        Rows.assertSame(Rows.applied(divergence.differences(), a), b);
        var same = whatIf(divergence.history()).replay(Scenario.named("a"));
        assertThat(same.differences()).isEmpty();
        Catalogue.projections().forEach(projection -> cellsApply(projection, divergence));
    }

    private static <K, C> void cellsApply(Projection<K, C, ?> projection, Divergence divergence) {
        var cells = new HashMap<K, C>();
        var nothing = whatIf(divergence.originalHistory()).replay(Scenario.named("nothing")).cells(projection);
        nothing.keys().forEach(key -> cells.put(key, nothing.cell(key)));
        divergence.changedCells(projection).forEach(change -> {
            assertThat(cells.getOrDefault(change.key(), projection.initial(change.key()))).isEqualTo(change.before());
            cells.put(change.key(), change.now());
        });
        var changed = divergence.cells(projection);
        changed.keys().forEach(key -> assertThat(cells.get(key)).isEqualTo(changed.cell(key)));
    }

    public static void edits_whose_scopes_do_not_meet_commute(History history, Scenario one, Scenario other) {
        var whatIf = whatIf(history);
        if (!selects(one, other) && !selects(other, one) && !meet(whatIf.replay(one), whatIf.replay(other))) {
            assertThat(whatIf.replay(both(one, other)).history().events().equals(
                    whatIf.replay(both(other, one)).history().events()))
                    .as("%s then %s", one.edits(), other.edits())
                    .isTrue();
        }
    }

    private static Scenario both(Scenario first, Scenario then) {
        var both = Scenario.named("both");
        for (var edit : first.edits()) {
            both = both.edit(edit);
        }
        for (var edit : then.edits()) {
            both = both.edit(edit);
        }
        return both;
    }

    private static boolean selects(Scenario drops, Scenario inserts) {
        return drops.edits().stream()
                .anyMatch(drop -> inserts.edits().stream()
                        .anyMatch(insert -> drop instanceof Edit.Drop d && insert instanceof Edit.Insert i
                                && Finder.includes(d.what(), i.command())));
    }

    private static boolean meet(Divergence one, Divergence other) {
        var positions = one.steps().stream().map(Step::position).collect(Collectors.toSet());
        return other.steps().stream().anyMatch(step -> positions.contains(step.position()));
    }

    public static void every_difference_has_a_chain_of_causes_that_ends_in_an_edit(
            History history, Scenario scenario) {
        var divergence = whatIf(history).replay(scenario);
        assertThat(divergence.later()).allMatch(Chain::endsInEdits);
        assertThat(divergence.differences()).allMatch(d -> divergence.why(d).endsInEdits());
        assertThat(divergence.differences())
                .allSatisfy(d -> assertThat(divergence.why(d).text(Id::value)).contains("because"))
                .allSatisfy(d -> assertThat(divergence.why(d).difference().causes())
                        .isNotEmpty()
                        .isSubsetOf(d.causes()));
    }

    public static void promotion_onto_an_unmoved_head_brings_about_exactly_the_prediction(
            History history, Scenario scenario) {
        var whatIf = whatIf(history);
        var divergence = whatIf.replay(scenario.from(Scenario.HEAD));
        var promotion = whatIf.promotion(divergence, Catalogue.amendments(), Instant.EPOCH);
        var live = history;
        for (var command : promotion.commands()) {
            live = live.with(command, Catalogue.registrar().rule(command, live).events());
        }
        assertThat(live.events()).isEqualTo(promotion.prediction().history().events());
        Rows.assertSame(
                Rows.applied(promotion.prediction().differences(), Rows.of(history)), Rows.of(live));
    }

    public static void a_sweep_gives_each_scenario_the_result_that_it_has_alone(
            History history, List<Scenario> scenarios) {
        var lines = whatIf(history).sweep(scenarios.stream());
        assertThat(lines).hasSameSizeAs(scenarios);
        for (var i = 0; i < scenarios.size(); i++) {
            var alone = scenarios.get(i);
            var line = lines.get(i);
            if (isPossible(alone, history)) {
                assertThat(line).isEqualTo(Summary.of(whatIf(history).replay(alone)));
            } else {
                assertThat(line.problem()).startsWith("cannot");
            }
        }
    }

    /** All but its refused claims, which may be heard once what stood against them has fallen. */
    public static void importing_a_source_a_second_time_adds_nothing(History history, SourceId source) {
        var again = history;
        for (var r : history.events()) {
            if (r.envelope().evidence().source().equals(source) && !(r.event() instanceof ClaimRefused)) {
                again = again.with(
                        r.envelope(), Catalogue.registrar().rule(r.envelope(), again).events());
            }
        }
        assertThat(again.head()).isEqualTo(history.head());
    }

    /**
     * The evidence ledger alone may show in which order statements came to be joined to facts.
     *
     * @param sources what each states; none of it is refused in any of the orders
     */
    public static void importing_non_conflicting_sources_in_any_order_gives_equal_projections(
            Map<SourceId, List<Envelope>> sources, List<List<SourceId>> orders) {
        var expected = rowsOf(orders.getFirst(), sources);
        orders.forEach(order -> Rows.assertSame(rowsOf(order, sources), expected));
    }

    private static Map<String, SortedMap<String, Row>> rowsOf(
            List<SourceId> order, Map<SourceId, List<Envelope>> sources) {
        var refused = new ArrayList<Envelope>();
        var rows = Rows.of(imported(order, sources, refused));
        assertThat(refused).isEmpty();
        rows.remove("evidence-ledger");
        return rows;
    }

    /** What comes of the sources one after the other, without the commands that are refused. */
    static History imported(
            List<SourceId> order, Map<SourceId, List<Envelope>> sources, Collection<? super Envelope> refused) {
        var history = History.empty();
        for (var command : order.stream().flatMap(source -> sources.get(source).stream()).toList()) {
            var ruling = Catalogue.registrar().rule(command, history);
            if (ruling.outcome() instanceof Outcome.Rejected) {
                refused.add(command);
            } else {
                history = history.with(command, ruling.events());
            }
        }
        return history;
    }
}
