package org.kurultai.examples.bench.views;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.kurultai.domain.record.Cells;
import org.kurultai.domain.record.Fold;
import org.kurultai.domain.record.History;
import org.kurultai.domain.record.Projection;

/**
 * One question asked of a view about one thing after another.
 *
 * @param <T> what it is asked about
 */
public final class Asked<T> {

    private final List<T> things;
    private final Function<T, List<?>> kept;
    private final Function<T, List<?>> fresh;

    private <K, C, V> Asked(Kind<K, C, V, T> kind, Cells<K, C> cells) {
        things = kind.things.apply(cells);
        groupOnce(cells);
        var view = kind.projection.view(cells);
        kept = thing -> kind.question.apply(view, thing);
        fresh = thing -> kind.question.apply(kind.projection.view(cells), thing);
    }

    /** A question of one projection: what it may be about, and how it is put to the view. */
    record Kind<K, C, V, T>(
            Projection<K, C, V> projection,
            Function<Cells<K, C>, List<T>> things,
            BiFunction<V, T, List<?>> question) {

        Asked<T> over(History history) {
            return new Asked<>(this, Fold.of(projection, history.events()));
        }
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
}
