package org.kurultai.examples.bench.views;

import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kurultai.Kurultai;
import org.kurultai.domain.record.AboutFacts;
import org.kurultai.domain.record.Cells;
import org.kurultai.domain.record.Fact;
import org.kurultai.domain.record.FactId;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Fold;
import org.kurultai.domain.record.History;
import org.kurultai.domain.record.Projection;

/**
 * One question asked of a view about one thing after another.
 *
 * @param <T> what it is asked about
 */
public final class Inquiry<T> {

    private final List<T> things;
    private final Function<T, List<?>> kept;
    private final Function<T, List<?>> fresh;
    private final BiFunction<Kurultai, T, List<?>> live;
    private final Function<T, List<FactId>> facts;

    private <K, V> Inquiry(Of<K, V, T> of, Cells<K, Facts> cells) {
        things = of.about.drawn.apply(cells);
        groupOnce(cells);
        var view = of.projection.view(cells);
        kept = thing -> of.question.apply(view, thing);
        fresh = thing -> of.question.apply(of.projection.view(cells), thing);
        live = (kurultai, thing) -> of.question.apply(kurultai.view(of.projection), thing);
        facts = thing -> of.about.filed.apply(cells, thing).stream().flatMap(key -> facts(cells.cell(key))).toList();
    }

    private static Stream<FactId> facts(Facts cell) {
        return cell.standing().stream().filter(fact -> !(fact.event() instanceof AboutFacts)).map(Fact::id);
    }

    /** A question to one view, and what it may be about. */
    record Of<K, V, T>(Projection<K, Facts, V> projection, About<K, T> about, BiFunction<V, T, List<?>> question) {

        Inquiry<T> over(History history) {
            return new Inquiry<>(this, Fold.of(projection, history.events()));
        }
    }

    /**
     * What a question may be about.
     *
     * @param drawn some of all that there are
     * @param filed under which keys something is filed that bears on one of them
     */
    record About<K, T>(Function<Cells<K, Facts>, List<T>> drawn, BiFunction<Cells<K, Facts>, T, Collection<K>> filed) {

        /** What a view lists its keys by. */
        static <K, G> About<K, G> groups(Class<G> kind) {
            return new About<>(cells -> Draw.of(cells.groups(kind)), Cells::keys);
        }

        /** What has a key of its own. */
        static <K, T extends K> About<K, T> keys(Class<T> kind) {
            return new About<>(cells -> Draw.kind(cells.keys(), kind), (cells, key) -> List.of(key));
        }

        /** One question for all there is; under some of which keys something is filed that may bear on the answer. */
        static <K> About<K, Everything> everything(Function<Cells<K, Facts>, Collection<K>> filed) {
            return new About<>(cells -> List.of(Everything.ALL), (cells, all) -> Draw.of(filed.apply(cells)));
        }
    }

    /** What a question for a whole list is about. */
    enum Everything {
        ALL
    }

    /** A view finds its cells by groups that are made once for all questions. */
    private static void groupOnce(Cells<?, ?> cells) {
        cells.groups(Object.class);
    }

    /** What the question is about, one thing after another: drawn evenly, always the same ones in the same order. */
    public List<T> things() {
        return things;
    }

    /** Asks a view that keeps what it has read. */
    public List<?> again(T thing) {
        return kept.apply(thing);
    }

    /** Asks a view that has read nothing yet. */
    public List<?> anew(T thing) {
        return fresh.apply(thing);
    }

    /** Asks a record as it is now. */
    public List<?> now(Kurultai kurultai, T thing) {
        return live.apply(kurultai, thing);
    }

    /** The facts that bear on the answer about a thing, as far as they are filed under the thing itself. */
    public List<FactId> facts(T thing) {
        return facts.apply(thing);
    }
}
