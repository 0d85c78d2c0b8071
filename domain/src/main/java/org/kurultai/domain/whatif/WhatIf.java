package org.kurultai.domain.whatif;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.kurultai.domain.record.Amendments;
import org.kurultai.domain.record.History;
import org.kurultai.domain.record.Matters;
import org.kurultai.domain.record.Projection;
import org.kurultai.domain.record.Registrar;

/**
 * A record to ask "what if" of. It is gone through once, to learn on what each of its commands rests; then a scenario costs
 * what it changes, however long the record is.
 *
 * <p>Never writes anything. Safe for use by many threads.
 */
public final class WhatIf {

    private final Registrar registrar;
    private final Matters matters;
    private final Index index;
    private final Filings filings;
    private final History history;

    private WhatIf(Registrar registrar, Matters matters, Index index, Filings filings, History history) {
        this.registrar = registrar;
        this.matters = matters;
        this.index = index;
        this.filings = filings;
        this.history = history;
        index.extend(history);
    }

    /**
     * Goes through a record.
     *
     * @param registrar decides as the live record does
     * @param matters what its rules look at one after the other
     * @param projections those that every divergence tells of; any other can be asked for too
     */
    public static WhatIf of(
            History history,
            Registrar registrar,
            Matters matters,
            List<? extends Projection<?, ?, ?>> projections) {
        return new WhatIf(
                registrar, matters, new Index(registrar), new Filings(List.copyOf(projections)), history);
    }

    /** The same record once it has gone on: only what is new is gone through. */
    public WhatIf with(History longer) {
        return longer.head() == history.head() ? this : new WhatIf(registrar, matters, index, filings, longer);
    }

    /** The next position to be recorded at: scenarios start from what stands before it, unless they name another. */
    public long head() {
        return history.head();
    }

    /** The record itself. */
    public History history() {
        return history;
    }

    /**
     * The record as the scenario has it.
     *
     * @throws ScenarioException if an edit is about something that is not recorded
     */
    public Divergence replay(Scenario scenario) {
        return index.reading(() -> new Divergence(
                scenario, Replay.of(scenario, base(scenario), registrar, matters), filings));
    }

    /**
     * The same the plain way, by deciding every command of the record again: for tests and comparisons.
     *
     * @throws ScenarioException if an edit is about something that is not recorded
     */
    public FullReplay replayInFull(Scenario scenario) {
        return index.reading(() -> FullReplay.of(scenario, base(scenario), registrar));
    }

    /**
     * Many scenarios, over all cores; what is gone through once serves them all.
     *
     * @return a line for each, in their order
     */
    public List<Summary> sweep(Stream<Scenario> scenarios) {
        return sweep(scenarios, Summary::of, Summary::impossible);
    }

    /**
     * Many scenarios, over all cores, each told in a way of your own.
     *
     * @param told what to keep of a scenario; called by many threads. Who keeps the divergence itself keeps all that was
     *     worked out for it
     * @param impossible what to keep of a scenario that cannot be replayed
     * @return what was kept of each, in their order
     */
    public <T> List<T> sweep(
            Stream<Scenario> scenarios,
            Function<? super Divergence, ? extends T> told,
            BiFunction<? super Scenario, ? super ScenarioException, ? extends T> impossible) {
        return scenarios.parallel().<T>map(scenario -> {
            try {
                return told.apply(replay(scenario));
            } catch (ScenarioException e) {
                return impossible.apply(scenario, e);
            }
        }).toList();
    }

    /** For each command that stated any of what is selected, a scenario in which it was never given. */
    public Stream<Scenario> singleDrops(Selection selection) {
        return index.reading(() -> {
            var base = new Baseline(index, history);
            return Finder.positions(selection, base).stream().map(base::start).distinct().sorted().toList();
        }).stream().map(start -> {
            var statement = history.at(start).id();
            return Scenario.named("without " + statement).drop(new Selection.OfStatement(statement));
        });
    }

    /**
     * The fewest of some edits that bring something about, or that none do.
     *
     * @param candidates what may be changed; a search goes through all ways to combine them, so let them be few
     * @param most how many at most
     * @param goal what is to be the case
     */
    public SearchResult search(List<Edit> candidates, int most, Predicate<? super Divergence> goal) {
        return new Search(this, new Scenario("found", Scenario.HEAD, candidates, Map.of(), List.of()), goal)
                .within(most);
    }

    /**
     * The fewest of a scenario's edits with which it shows all that it is expected to, or that none do.
     *
     * @param wanted its expectations are what is to be the case, its edits what may be changed
     * @param most how many edits at most
     * @throws IllegalArgumentException if it expects nothing, as then there is nothing to look for
     */
    public SearchResult search(Scenario wanted, int most) {
        if (wanted.expectations().isEmpty()) {
            throw new IllegalArgumentException("\"%s\" expects nothing, so there is nothing to look for"
                    .formatted(wanted.name()));
        }
        return new Search(this, wanted, divergence -> divergence.failures().isEmpty()).within(most);
    }

    /**
     * The commands that would bring the record to what a scenario has, and what they would bring about. Nothing is written.
     *
     * @param at when they are given
     */
    public Promotion promotion(Divergence divergence, Amendments amendments, Instant at) {
        return Promotion.of(divergence, this, amendments, at);
    }

    /** A base position within what one command brought about counts as that before the command. */
    private Baseline base(Scenario scenario) {
        var head = history.head();
        var base = scenario.base() >= head || scenario.base() == 0 ? Math.min(scenario.base(), head)
                : index.start((int) scenario.base());
        return new Baseline(index, history.before(base));
    }
}
