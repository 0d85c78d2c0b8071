package org.kurultai.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.kurultai.domain.record.Cells;
import org.kurultai.domain.record.Filing;
import org.kurultai.domain.record.Fold;
import org.kurultai.domain.record.Projection;
import org.kurultai.domain.record.ProjectionException;
import org.kurultai.domain.record.Recorded;

/**
 * The cells of one projection, brought up to what was recorded when somebody asks: nobody pays for a projection that is
 * not asked for, or waits for another's. A view keeps the cells it was made of, whatever is recorded afterwards.
 */
final class LiveProjection<K, C, V> {

    /** The cells of each filing, and all of them taken together: the same ones if nothing changed them. */
    private record At<K, C>(List<LiveCells<? extends K, C>> parts, Cells<K, C> cells, long head) {}

    private final Projection<K, C, V> projection;
    private final List<Recorded> history;
    private final Queue<Recorded> toCome = new ConcurrentLinkedQueue<>();
    private @Nullable At<K, C> at;
    private volatile @Nullable Snapshot<K, C, V> latest;

    LiveProjection(Projection<K, C, V> projection, List<Recorded> history) {
        this.projection = projection;
        this.history = history;
    }

    /** Takes the event that was recorded next. */
    void add(Recorded recorded) {
        toCome.add(recorded);
    }

    /** The view on everything added before: the same as last time if nothing changed it. */
    V view() {
        return snapshot().view();
    }

    Snapshot<K, C, V> snapshot() {
        var now = upToDate();
        var known = latest;
        if (known == null || known.cells() != now.cells()) {
            known = new Snapshot<>(now.cells(), projection.view(now.cells()), now.head());
            latest = known;
        }
        return known.head() == now.head() ? known : new Snapshot<>(known.cells(), known.view(), now.head());
    }

    private synchronized At<K, C> upToDate() {
        var now = at == null ? begun() : at;
        at = now;
        for (var next = toCome.peek(); next != null; next = toCome.peek()) {
            now = after(now, next);
            at = now;
            toCome.remove();
        }
        return now;
    }

    private At<K, C> begun() {
        var folded = Fold.of(projection, history);
        var parts = new ArrayList<LiveCells<? extends K, C>>();
        projection.filings().forEach(filing -> parts.add(over(filing, folded)));
        return at(parts, history.size());
    }

    @SuppressWarnings("unchecked") // cells of a single filing have its keys
    private static <P extends K, K, C> LiveCells<P, C> over(Filing<P, C> filing, Cells<K, C> folded) {
        return LiveCells.over(filing, folded.part(filing).orElse((Cells<P, C>) folded));
    }

    private At<K, C> after(At<K, C> now, Recorded next) {
        var parts = new ArrayList<LiveCells<? extends K, C>>(now.parts().size());
        var changed = false;
        for (var part : now.parts()) {
            var after = after(part, next);
            changed |= after != part;
            parts.add(after);
        }
        return changed ? at(parts, next.position() + 1) : new At<>(now.parts(), now.cells(), next.position() + 1);
    }

    private At<K, C> at(List<LiveCells<? extends K, C>> parts, long head) {
        var cells = Cells.joint(projection, filing -> parts.get(projection.filings().indexOf(filing)));
        return new At<>(List.copyOf(parts), cells, head);
    }

    private <P> LiveCells<P, C> after(LiveCells<P, C> cells, Recorded next) {
        try {
            return cells.after(next);
        } catch (ProjectionException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new ProjectionException(projection.name(), next, e);
        }
    }
}
