package org.kurultai.domain.whatif;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.kurultai.domain.record.Cells;
import org.kurultai.domain.record.FactId;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.History;
import org.kurultai.domain.record.Id;
import org.kurultai.domain.record.Projection;
import org.kurultai.domain.record.Recorded;
import org.kurultai.domain.record.Tag;

/**
 * The record as a scenario has it, and how it differs from the record as it is: what became of every command that was
 * decided again, what each projection tells otherwise, and why. Nothing of it is written anywhere.
 *
 * <p>Immutable, and safe for use by many threads; what it tells is worked out when it is asked for.
 */
public final class Divergence {

    private static final int A_FEW = 6;

    private final Scenario scenario;
    private final Replayed replayed;
    private final Worlds worlds;

    Divergence(Scenario scenario, Replayed replayed, Filings filings) {
        this.scenario = scenario;
        this.replayed = replayed;
        this.worlds = new Worlds(replayed, filings);
    }

    /** The scenario that was replayed. */
    public Scenario scenario() {
        return scenario;
    }

    /** The position that the scenario started from: what the record had before it, and nothing later, is looked at. */
    public long base() {
        return replayed.base().head();
    }

    /** The record as it was at the base position. */
    public History originalHistory() {
        return replayed.base().history();
    }

    /** Every command that an edit is about or that was decided again, in order; all others stand as they did. */
    public List<Step> steps() {
        return replayed.steps();
    }

    /** What the edits themselves came to. */
    public List<Step.Edited> edited() {
        return steps(Step.Edited.class);
    }

    /** What became of the later commands that the edits reached. */
    public List<Step.Later> later() {
        return steps(Step.Later.class);
    }

    /** The later commands that end so. */
    public List<Step.Later> later(Fate fate) {
        return later().stream().filter(step -> step.fate() == fate).toList();
    }

    private <S extends Step> List<S> steps(Class<S> kind) {
        return steps().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** What became of the command that stated the fact, or was refused under its identifier, if it was reached. */
    public Optional<Step> step(FactId fact) {
        return steps().stream().filter(step -> step.isOf(fact)).findFirst();
    }

    /** The step at which a strict policy stopped the replay: all that is later stands as it was. */
    public Optional<Step> stopped() {
        return replayed.stopped().stream().findFirst();
    }

    /** Whether the record would be the very same. */
    public boolean isEmpty() {
        return steps().stream().noneMatch(Step::changes);
    }

    /** What would be recorded that is not, in order. */
    public List<Recorded> gained() {
        return steps().stream().flatMap(step -> step.gained().stream()).toList();
    }

    /** What is recorded and would not be, in order. */
    public List<Recorded> lost() {
        return steps().stream().flatMap(step -> step.lost().stream()).toList();
    }

    /** What carries any of the tags in the changed record. */
    public Facts facts(Collection<Tag> tags) {
        return replayed.overlay().facts(Set.copyOf(tags), Places.END);
    }

    /** The changed record, put together whole: for what needs all of it, such as an export. */
    public History history() {
        var history = History.empty();
        for (var r : replayed.overlay().all()) {
            history = history.with(new Recorded(history.head(), r.id(), r.event(), r.envelope()));
        }
        return history;
    }

    /** The view of a projection, be it of the library or your own, on the changed record. */
    public <V> V view(Projection<?, ?, V> projection) {
        return worlds.of(projection).changed();
    }

    /** The cells of a projection in the changed record. */
    public <K, C> Cells<K, C> cells(Projection<K, C, ?> projection) {
        return worlds.of(projection).changedCells();
    }

    /**
     * What a view that looks back takes for the position: in a changed record, places have room between them. Give it to
     * whatever asks for what was known before a position.
     */
    public static long before(long position) {
        return Places.of(position) - (1L << 31);
    }

    /** The cells of a projection that hold something else than in the record. */
    public <K, C> List<CellChange<K, C>> changedCells(Projection<K, C, ?> projection) {
        return worlds.of(projection).changes();
    }

    /** What a projection tells otherwise. */
    public List<Difference> differences(Projection<?, ?, ?> projection) {
        return worlds.of(projection).differences();
    }

    /** What any of the library's projections tells otherwise, in their order. */
    public List<Difference> differences() {
        var all = new ArrayList<Difference>();
        worlds.projections().forEach(projection -> all.addAll(differences(projection)));
        return List.copyOf(all);
    }

    /**
     * How this scenario differs from another on the same record.
     *
     * @throws IllegalArgumentException if the other starts from another base position
     */
    public Contrast against(Divergence other) {
        return Contrast.of(this, other);
    }

    /**
     * Why a row reads otherwise: the chains of causes, each from the edit down to the row. Steps that touch what the row
     * is made of, but without which it would read the same, are left out; but none is where each of several would be
     * enough, or where there are more than 32.
     */
    public Explanation why(Difference difference) {
        return Explanation.of(worlds.narrowed(difference));
    }

    /** What the scenario was expected to show and does not; empty if all is as expected. */
    public List<String> failures() {
        return scenario.expectations().stream()
                .flatMap(expectation -> expectation.failure(this).stream())
                .toList();
    }

    /**
     * A SHA-256 over all steps and all differences in a canonical form: equal for the same record and scenario on any
     * machine, in any time zone and locale, so that a build can assert it.
     */
    public String fingerprint() {
        return Fingerprint.of(this);
    }

    /** What changed and why, with what everything is called; of what there is much, the first few and how many more. */
    public String told(Function<? super Id, String> names) {
        return Story.of(this, names, A_FEW);
    }

    /** What changed and why, with every statement and every row. */
    public String toldInFull(Function<? super Id, String> names) {
        return Story.of(this, names, Integer.MAX_VALUE);
    }

    /**
     * What changed and why as one Mermaid flow chart, with what everything is called: from the edits through what becomes of
     * later statements to the rows of each projection; of what there is much, the first few and how many more.
     */
    public String mermaid(Function<? super Id, String> names) {
        return CausalMap.of(this, names, A_FEW);
    }
}
