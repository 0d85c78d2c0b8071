package org.kurultai.live;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.kurultai.domain.record.Projection;
import org.kurultai.domain.record.ProjectionException;
import org.kurultai.domain.record.Recorded;

/**
 * The cells of one projection, brought up to what was recorded when somebody asks: nobody pays for a projection that is
 * not asked for, or waits for another's. A view keeps the cells it was made of, whatever is recorded afterwards.
 */
final class LiveProjection<K, C, V> {

    private record At<K, C>(LiveCells<K, C> cells, long head) {}

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
        var now = at == null ? new At<>(LiveCells.of(projection, history), history.size()) : at;
        at = now;
        for (var next = toCome.peek(); next != null; next = toCome.peek()) {
            now = new At<>(after(now.cells(), next), next.position() + 1);
            at = now;
            toCome.remove();
        }
        return now;
    }

    private LiveCells<K, C> after(LiveCells<K, C> cells, Recorded next) {
        try {
            return cells.after(next);
        } catch (ProjectionException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new ProjectionException(projection.name(), next, e);
        }
    }
}
