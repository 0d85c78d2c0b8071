package org.kurultai.domain.whatif;

import java.lang.ref.SoftReference;
import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.kurultai.domain.record.Cells;
import org.kurultai.domain.record.Filing;
import org.kurultai.domain.record.Fold;
import org.kurultai.domain.record.History;
import org.kurultai.domain.record.Projection;
import org.kurultai.domain.record.Recorded;

/** The cells of the projections that have been asked for, each filed once for all scenarios over one record. */
final class Filings {

    private final List<Projection<?, ?, ?>> projections;
    private final Map<Filing<?, ?>, Fold<?, ?>> folds = new ConcurrentHashMap<>();
    private final Map<Filing<?, ?>, SoftReference<RecordedCells<?, ?>>> recorded = new ConcurrentHashMap<>();
    private final Map<Projection<?, ?, ?>, SoftReference<Original<?, ?, ?>>> originals = new ConcurrentHashMap<>();

    /** A projection on the record as it is up to a position. */
    record Original<K, C, V>(int head, Cells<K, C> cells, V view) {}

    Filings(List<Projection<?, ?, ?>> projections) {
        this.projections = List.copyOf(projections);
    }

    /** The library's projections. */
    List<Projection<?, ?, ?>> projections() {
        return projections;
    }

    /**
     * A projection on the record that scenarios change. A view keeps what was read of it, so it is the same one for all of
     * them, for as long as there is memory for it.
     */
    <K, C, V> Original<K, C, V> original(Projection<K, C, V> projection, Baseline base) {
        var known = known(projection);
        if (known == null || known.head() != base.head()) {
            var cells = Cells.joint(projection, filing -> recorded(filing, base));
            known = new Original<>(base.head(), cells, projection.view(cells));
            originals.put(projection, new SoftReference<>(known));
        }
        return known;
    }

    @SuppressWarnings("unchecked") // each is kept with its own keys, cells and view
    private <K, C, V> @Nullable Original<K, C, V> known(Projection<K, C, V> projection) {
        var known = originals.get(projection);
        return known == null ? null : (Original<K, C, V>) known.get();
    }

    /** The cells of a filing on the record, kept together with what is read of them for as long as there is memory. */
    @SuppressWarnings("unchecked") // each is kept with its own keys and cells
    <K, C> RecordedCells<K, C> recorded(Filing<K, C> filing, Baseline base) {
        var reference = recorded.get(filing);
        var known = reference == null ? null : (RecordedCells<K, C>) reference.get();
        if (known == null || known.head() != base.head()) {
            known = new RecordedCells<>(fold(filing, base.history()), base.head());
            recorded.put(filing, new SoftReference<>(known));
        }
        return known;
    }

    @SuppressWarnings("unchecked") // each is kept with its own keys and cells
    private <K, C> Fold<K, C> fold(Filing<K, C> filing, History history) {
        var placed = new Placed(history.events());
        var fold = (Fold<K, C>) folds.computeIfAbsent(filing, added -> new Fold<>(added, placed));
        fold.extend(placed);
        return fold;
    }

    /** What is recorded, each in its place. */
    private static final class Placed extends AbstractList<Recorded> implements RandomAccess {

        private final List<Recorded> events;

        Placed(List<Recorded> events) {
            this.events = events;
        }

        @Override
        public Recorded get(int index) {
            return Baseline.placed(events.get(index));
        }

        @Override
        public int size() {
            return events.size();
        }
    }
}
