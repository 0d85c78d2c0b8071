package org.kurultai.live;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.kurultai.domain.record.Cells;
import org.kurultai.domain.record.Filing;
import org.kurultai.domain.record.KeyHashes;
import org.kurultai.domain.record.Read;
import org.kurultai.domain.record.Recorded;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/**
 * The cells of a filing and the groups of their keys at one position: what comes after shares what did not change. All of
 * history up to the first time they were asked for lies folded beneath, what was recorded since in a persistent map.
 */
final class LiveCells<K, C> implements Cells<K, C> {

    private final Filing<K, C> filing;
    private final Cells<K, C> folded;
    private final PMap<K, C> cells;
    private final PMap<Class<?>, PMap<Object, PSet<K>>> groups;
    private final LiveReadings readings;
    private final long age;

    private LiveCells(
            Filing<K, C> filing,
            Cells<K, C> folded,
            PMap<K, C> cells,
            PMap<Class<?>, PMap<Object, PSet<K>>> groups,
            LiveReadings readings,
            long age) {
        this.filing = filing;
        this.folded = folded;
        this.cells = cells;
        this.groups = groups;
        this.readings = readings;
        this.age = age;
    }

    static <K, C> LiveCells<K, C> over(Filing<K, C> filing, Cells<K, C> folded) {
        return new LiveCells<>(filing, folded, HashTreePMap.empty(), HashTreePMap.empty(), new LiveReadings(), 0);
    }

    /** These cells after one more event; the same ones if the filing does not read it. */
    LiveCells<K, C> after(Recorded recorded) {
        var keys = filing.keys(recorded);
        if (keys.isEmpty()) {
            return this;
        }
        var changed = cells;
        var filed = groups;
        var added = new HashSet<>();
        for (var key : keys) {
            var before = changed.get(key);
            changed = changed.plus(key, filing.apply(before == null ? folded.cell(key) : before, recorded));
            for (var group : groups(key, recorded)) {
                var members = members(filed, group);
                if (!members.contains(key) && !folded.keys(group).contains(key)) {
                    var ofKind = filed.getOrDefault(group.getClass(), HashTreePMap.empty());
                    filed = filed.plus(group.getClass(), ofKind.plus(group, members.plus(key)));
                    added.add(group);
                }
            }
        }
        readings.changed(age + 1, KeyHashes.changed(keys, added));
        return new LiveCells<>(filing, folded, changed, filed, readings, age + 1);
    }

    private Set<Object> groups(K key, Recorded recorded) {
        var all = new HashSet<Object>(filing.groups(key));
        all.addAll(filing.groups(key, recorded));
        return all;
    }

    private static <K> PSet<K> members(PMap<Class<?>, PMap<Object, PSet<K>>> groups, Object group) {
        return groups.getOrDefault(group.getClass(), HashTreePMap.empty()).getOrDefault(group, HashTreePSet.empty());
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
        return both(folded.keys(group), members(groups, group));
    }

    @Override
    @SuppressWarnings("unchecked") // groups are kept by their class
    public <G> Set<G> groups(Class<G> kind) {
        return both(
                folded.groups(kind), (Set<G>) groups.getOrDefault(kind, HashTreePMap.empty()).keySet());
    }

    @Override
    @SuppressWarnings("unchecked") // the same is always read by the same reading
    public <T> T read(Object what, Function<? super Cells<K, C>, T> reading) {
        return (T) known(what, reading).value();
    }

    private Read known(Object what, Function<? super Cells<K, C>, ?> reading) {
        return readings.known(what, age, () -> Read.<K, C>of(this, reading, this::known));
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
