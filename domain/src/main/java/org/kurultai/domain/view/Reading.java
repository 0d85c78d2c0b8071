package org.kurultai.domain.view;

import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kurultai.domain.record.Cells;
import org.kurultai.domain.record.FactCorroborated;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.SourceId;

/** The facts in the cells of a projection, looked at through a lens, with all that withdraws any of them. */
final class Reading<K> {

    private final FactsProjection<K, ?> projection;
    private final Cells<K, Facts> cells;
    private final Lens lens;
    private final Map<Object, Object> known = new ConcurrentHashMap<>();
    private volatile @Nullable SoftReference<Map<Object, Object>> lists;

    Reading(FactsProjection<K, ?> projection, Cells<K, Facts> cells, Lens lens) {
        this.projection = projection;
        this.cells = cells;
        this.lens = lens;
    }

    Reading<K> through(Lens other) {
        return new Reading<>(projection, cells, other);
    }

    Lens lens() {
        return lens;
    }

    Cells<K, Facts> cells() {
        return cells;
    }

    /**
     * What is worth reading once: of the record as it is, other views of the same cells share it, and so do those of a
     * record with changes elsewhere.
     *
     * @param what what is read, comparable by value: the same is always read in the same way
     * @param way reads from nothing but what it is given, and keeps nothing of that
     */
    <T> T once(Object what, Function<Reading<K>, T> way) {
        return read(known, what, way);
    }

    /**
     * A list that is handed out as it stands when it is asked for again. Of those there may be many, and what they are put
     * together of is kept anyway: so they are kept until memory runs short.
     */
    <T> List<T> list(Object what, Function<Reading<K>, List<T>> way) {
        var kept = lists;
        var all = kept == null ? null : kept.get();
        if (all == null) {
            all = new ConcurrentHashMap<>();
            lists = new SoftReference<>(all);
        }
        return read(all, what, way);
    }

    @SuppressWarnings("unchecked") // the same is always read in the same way
    private <T> T read(Map<Object, Object> kept, Object what, Function<Reading<K>, T> way) {
        var read = kept.get(what);
        if (read == null) {
            read = lens.equals(Lens.CLEAR) ? cells.read(what, in -> way.apply(of(in))) : way.apply(this);
            kept.put(what, read);
        }
        return (T) read;
    }

    private Reading<K> of(Cells<K, Facts> others) {
        return others == cells ? this : new Reading<>(projection, others, lens);
    }

    /** What is filed under the key, and what stands of it. */
    Facts facts(K key) {
        return facts(List.of(key));
    }

    /**
     * What is filed under any of the keys, and what stands of it. What withdraws something may itself be withdrawn or
     * rest on a source that is retracted, so this goes on until nothing more comes up; mostly nothing does.
     */
    Facts facts(Collection<? extends K> keys) {
        var facts = new ArrayList<Facts>(keys.size());
        var withdrawing = new LinkedHashMap<K, Facts>();
        for (var key : keys) {
            facts.add(cells.cell(key));
            withdrawing(facts.getLast(), withdrawing);
        }
        if (!withdrawing.isEmpty()) {
            withdrawing.keySet().removeAll(keys);
            facts.addAll(withdrawing.values());
        }
        return lens.read(Facts.union(facts));
    }

    private void withdrawing(Facts facts, Map<K, Facts> withdrawing) {
        var last = SourceId.NONE;
        for (var r : facts.recorded()) {
            withdrawing(projection.withdrawn(r.event() instanceof FactCorroborated c ? c.fact() : r.id()), withdrawing);
            var source = r.envelope().evidence().source();
            if (!source.isNone() && !source.equals(last)) {
                withdrawing(projection.retracted(source), withdrawing);
                last = source;
            }
        }
    }

    private void withdrawing(K key, Map<K, Facts> withdrawing) {
        var facts = cells.cell(key);
        if (!facts.isEmpty() && withdrawing.put(key, facts) == null) {
            withdrawing(facts, withdrawing);
        }
    }

    /** What is filed under the key, whatever became of it. */
    Facts filed(K key) {
        return lens.read(cells.cell(key));
    }

    /** The keys of one kind under which anything is filed, in no particular order. */
    <T extends K> List<T> keys(Class<T> kind) {
        return cells.keys().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Those of them that belong to a group, found without going through the others. */
    <T extends K> List<T> keys(Class<T> kind, Object group) {
        return cells.keys(group).stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The groups of one kind to which any key belongs, in their natural order. */
    <G extends Comparable<? super G>> List<G> groups(Class<G> kind) {
        return kinds(kind).sorted().toList();
    }

    /** The same, in no particular order. */
    <G> Stream<G> kinds(Class<G> kind) {
        return cells.groups(kind).stream();
    }
}
