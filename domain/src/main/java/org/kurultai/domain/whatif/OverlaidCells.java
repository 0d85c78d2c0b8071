package org.kurultai.domain.whatif;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.kurultai.domain.record.Cells;
import org.kurultai.domain.record.Projection;
import org.kurultai.domain.record.Recorded;

/** The cells of a projection in a changed history: each is folded, from what stands in it there, when it is looked at. */
final class OverlaidCells<K, C> implements Cells<K, C> {

    private final Filing<K, C, ?> filing;
    private final Projection<K, C, ?> projection;
    private final Baseline base;
    private final Overlay overlay;
    private final Map<K, List<Recorded>> added = new HashMap<>();
    private final Map<Object, Set<K>> addedTo = new HashMap<>();
    private final Map<K, C> folded = new ConcurrentHashMap<>();

    OverlaidCells(Filing<K, C, ?> filing, Baseline base, Overlay overlay) {
        this.filing = filing;
        this.projection = filing.projection();
        this.base = base;
        this.overlay = overlay;
        for (var recorded : overlay.added()) {
            for (var key : projection.keys(recorded)) {
                added.computeIfAbsent(key, k -> new ArrayList<>()).add(recorded);
                projection.groups(key, recorded).forEach(
                        group -> addedTo.computeIfAbsent(group, g -> new HashSet<>()).add(key));
            }
        }
    }

    @Override
    public C cell(K key) {
        var known = folded.get(key);
        if (known == null) {
            known = fold(key);
            folded.put(key, known);
        }
        return known;
    }

    private C fold(K key) {
        var cell = projection.initial(key);
        var more = added.getOrDefault(key, List.of());
        var next = 0;
        var positions = filing.positions(key);
        for (var i = 0; i < positions.length && positions[i] < base.head(); i++) {
            if (!overlay.isGone(positions[i])) {
                var recorded = Baseline.placed(base.history().at(positions[i]));
                while (next < more.size() && more.get(next).position() < recorded.position()) {
                    cell = projection.apply(cell, more.get(next++));
                }
                cell = projection.apply(cell, recorded);
            }
        }
        while (next < more.size()) {
            cell = projection.apply(cell, more.get(next++));
        }
        return cell;
    }

    @Override
    public Set<K> keys() {
        return both(filing.keys(), added.keySet());
    }

    @Override
    public Set<K> keys(Object group) {
        return both(filing.keys(group), addedTo.getOrDefault(group, Set.of()));
    }

    @Override
    public <G> Set<G> groups(Class<G> kind) {
        var more = new HashSet<G>();
        addedTo.keySet().stream().filter(kind::isInstance).map(kind::cast).forEach(more::add);
        return both(filing.groups(kind), more);
    }

    private static <T> Set<T> both(Set<T> some, Set<T> others) {
        if (some.containsAll(others)) {
            return some;
        }
        var all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }
}
