package org.kurultai.domain.whatif;

import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kurultai.domain.record.Cells;
import org.kurultai.domain.record.Filing;
import org.kurultai.domain.record.KeyHashes;
import org.kurultai.domain.record.Recorded;

/** The cells of a projection in a changed history: each is folded, from what stands in it there, when it is looked at. */
final class OverlaidCells<K, C> implements Cells<K, C> {

    private final Filing<K, C> filing;
    private final RecordedCells<K, C> recorded;
    private final Overlay overlay;
    private final Map<K, List<Recorded>> added = new HashMap<>();
    private final Map<Object, Set<K>> addedTo = new HashMap<>();
    private final Set<K> touched = new HashSet<>();
    private final KeyHashes hashes;
    private final Map<K, C> folded = new ConcurrentHashMap<>();
    private final Map<Object, Object> reads = new ConcurrentHashMap<>();

    OverlaidCells(Filing<K, C> filing, RecordedCells<K, C> recorded, Overlay overlay) {
        this.filing = filing;
        this.recorded = recorded;
        this.overlay = overlay;
        for (var more : overlay.added()) {
            for (var key : filing.keys(more)) {
                added.computeIfAbsent(key, k -> new ArrayList<>()).add(more);
                file(key, filing.groups(key));
                file(key, filing.groups(key, more));
            }
        }
        touched.addAll(added.keySet());
        overlay.gone().forEach(gone -> touched.addAll(filing.keys(gone)));
        this.hashes = KeyHashes.changed(touched, addedTo.keySet());
    }

    private void file(K key, Set<?> into) {
        into.forEach(group -> addedTo.computeIfAbsent(group, g -> new HashSet<>()).add(key));
    }

    /** Nearly every cell is as it was, and made once for all scenarios. */
    @Override
    public C cell(K key) {
        return touched.contains(key) ? folded.computeIfAbsent(key, this::fold) : recorded.cell(key);
    }

    private C fold(K key) {
        var events = new ArrayList<Recorded>();
        var more = added.getOrDefault(key, List.of());
        var next = 0;
        for (var there : recorded.events(key)) {
            if (!overlay.isGone(Places.position(there.position()))) {
                while (next < more.size() && more.get(next).position() < there.position()) {
                    events.add(more.get(next++));
                }
                events.add(there);
            }
        }
        events.addAll(more.subList(next, more.size()));
        return filing.apply(filing.initial(key), events);
    }

    @Override
    public Set<K> keys() {
        return both(recorded.keys(), added.keySet());
    }

    @Override
    public Set<K> keys(Object group) {
        return both(recorded.keys(group), addedTo.getOrDefault(group, Set.of()));
    }

    @Override
    public <G> Set<G> groups(Class<G> kind) {
        var more = new HashSet<G>();
        addedTo.keySet().stream().filter(kind::isInstance).map(kind::cast).forEach(more::add);
        return both(recorded.groups(kind), more);
    }

    /** What looked at no cell that is changed reads as it does in the record. */
    @Override
    @SuppressWarnings("unchecked") // the same is always read by the same reading
    public <T> T read(Object what, Function<? super Cells<K, C>, T> reading) {
        var asRecorded = recorded.known(what, reading);
        if (!asRecorded.looked().meet(hashes)) {
            return (T) asRecorded.value();
        }
        var known = reads.get(what);
        if (known == null) {
            known = reading.apply(this);
            reads.put(what, known);
        }
        return (T) known;
    }

    private static <T> Set<T> both(Set<T> some, Set<T> others) {
        return others.isEmpty() ? some : new Either<>(some, others);
    }

    /** What is in one of two sets, neither of which is copied. */
    private static final class Either<T> extends AbstractSet<T> {

        private final Set<T> some;
        private final List<T> more;

        Either(Set<T> some, Set<T> others) {
            this.some = some;
            this.more = others.stream().filter(other -> !some.contains(other)).toList();
        }

        @Override
        public Iterator<T> iterator() {
            return Stream.concat(some.stream(), more.stream()).iterator();
        }

        @Override
        public int size() {
            return some.size() + more.size();
        }

        @Override
        public boolean contains(Object thing) {
            return some.contains(thing) || more.contains(thing);
        }
    }
}
