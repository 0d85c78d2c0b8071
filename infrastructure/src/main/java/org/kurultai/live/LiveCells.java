package org.kurultai.live;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kurultai.domain.record.Cells;
import org.kurultai.domain.record.Fold;
import org.kurultai.domain.record.Projection;
import org.kurultai.domain.record.Recorded;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/**
 * The cells of a projection and the groups of their keys at one position: what comes after shares what did not change. All
 * of history up to the first time they were asked for lies folded beneath, what was recorded since in a persistent map.
 */
final class LiveCells<K, C> implements Cells<K, C> {

    private final Projection<K, C, ?> projection;
    private final Cells<K, C> folded;
    private final PMap<K, C> cells;
    private final PMap<Class<?>, PMap<Object, PSet<K>>> groups;

    private LiveCells(
            Projection<K, C, ?> projection,
            Cells<K, C> folded,
            PMap<K, C> cells,
            PMap<Class<?>, PMap<Object, PSet<K>>> groups) {
        this.projection = projection;
        this.folded = folded;
        this.cells = cells;
        this.groups = groups;
    }

    static <K, C> LiveCells<K, C> of(Projection<K, C, ?> projection, List<Recorded> history) {
        return new LiveCells<>(
                projection, Fold.of(projection, history), HashTreePMap.empty(), HashTreePMap.empty());
    }

    /** These cells after one more event; the same ones if the projection does not read it. */
    LiveCells<K, C> after(Recorded recorded) {
        var keys = projection.keys(recorded);
        var changed = cells;
        var filed = groups;
        for (var key : keys) {
            var before = changed.get(key);
            changed = changed.plus(key, projection.apply(before == null ? folded.cell(key) : before, recorded));
            filed = filed(filed(filed, key, projection.groups(key)), key, projection.groups(key, recorded));
        }
        return keys.isEmpty() ? this : new LiveCells<>(projection, folded, changed, filed);
    }

    private PMap<Class<?>, PMap<Object, PSet<K>>> filed(
            PMap<Class<?>, PMap<Object, PSet<K>>> groups, K key, Set<?> into) {
        var filed = groups;
        for (var group : into) {
            var ofKind = filed.getOrDefault(group.getClass(), HashTreePMap.empty());
            var keys = ofKind.getOrDefault(group, HashTreePSet.empty());
            if (!keys.contains(key) && !folded.keys(group).contains(key)) {
                filed = filed.plus(group.getClass(), ofKind.plus(group, keys.plus(key)));
            }
        }
        return filed;
    }

    @Override
    public C cell(K key) {
        var cell = cells.get(key);
        return cell == null ? folded.cell(key) : cell;
    }

    @Override
    public Set<K> keys() {
        return both(folded.keys(), cells.keySet());
    }

    @Override
    public Set<K> keys(Object group) {
        return both(
                folded.keys(group),
                groups.getOrDefault(group.getClass(), HashTreePMap.empty()).getOrDefault(group, HashTreePSet.empty()));
    }

    @Override
    @SuppressWarnings("unchecked") // groups are kept by their class
    public <G> Set<G> groups(Class<G> kind) {
        return both(
                folded.groups(kind), (Set<G>) groups.getOrDefault(kind, HashTreePMap.empty()).keySet());
    }

    private static <T> Set<T> both(Set<T> some, Set<T> others) {
        if (some.isEmpty() || others.isEmpty()) {
            return some.isEmpty() ? others : some;
        }
        var all = new HashSet<>(some);
        all.addAll(others);
        return Collections.unmodifiableSet(all);
    }
}
