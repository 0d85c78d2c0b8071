package org.kurultai.domain.whatif;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.kurultai.domain.record.Cells;
import org.kurultai.domain.record.Projection;
import org.kurultai.domain.record.Row;

/** One projection on the record as it was and as a scenario has it. */
final class World<K, C, V> {

    private final Projection<K, C, V> projection;
    private final Replayed replayed;
    private final Filings.Original<K, C, V> original;
    private final Cells<K, C> changedCells;
    private final V changed;
    private final Map<String, Object> about = new ConcurrentHashMap<>();
    private volatile @Nullable List<Difference> differences;

    World(
            Projection<K, C, V> projection,
            Replayed replayed,
            Filings.Original<K, C, V> original,
            Cells<K, C> changedCells) {
        this.projection = projection;
        this.replayed = replayed;
        this.original = original;
        this.changedCells = changedCells;
        this.changed = projection.view(changedCells);
    }

    Projection<K, C, V> projection() {
        return projection;
    }

    V original() {
        return original.view();
    }

    V changed() {
        return changed;
    }

    Cells<K, C> changedCells() {
        return changedCells;
    }

    List<CellChange<K, C>> changes() {
        var keys = new LinkedHashSet<K>();
        for (var step : replayed.steps()) {
            step.lost().forEach(r -> keys.addAll(projection.keys(r)));
            step.gained().forEach(r -> keys.addAll(projection.keys(r)));
        }
        var changes = new ArrayList<CellChange<K, C>>(keys.size());
        for (var key : keys) {
            var before = original.cells().cell(key);
            var now = changedCells.cell(key);
            if (!before.equals(now)) {
                changes.add(new CellChange<>(key, before, now));
            }
        }
        return changes;
    }

    List<Difference> differences() {
        var known = differences;
        if (known == null) {
            known = compared();
            differences = known;
        }
        return known;
    }

    private List<Difference> compared() {
        var subjects = Affected.subjects(projection, replayed, List.of(original.cells(), changedCells));
        var differences = new TreeMap<String, Difference>();
        subjects.forEach((subject, causes) -> {
            var before = rows(original.view(), subject);
            var now = rows(changed, subject);
            before.forEach((key, row) -> {
                if (!row.equals(now.get(key))) {
                    differences.put(key, difference(row, now.get(key), causes));
                    about.put(key, subject);
                }
            });
            now.forEach((key, row) -> {
                if (!before.containsKey(key)) {
                    differences.put(key, new Difference.Appeared(projection.name(), row, causes));
                    about.put(key, subject);
                }
            });
        });
        return List.copyOf(differences.values());
    }

    /** Whether it is one of those that were found here, which are in the order of their rows. */
    boolean has(Difference difference) {
        if (!difference.projection().equals(projection.name())) {
            return false;
        }
        var at = Collections.binarySearch(differences(), difference, Comparator.comparing(Difference::row));
        return at >= 0 && differences().get(at).equals(difference);
    }

    /** What a row that reads otherwise is about. */
    Object subject(Difference difference) {
        return Objects.requireNonNull(about.get(difference.row()), difference::row);
    }

    /** Whether the row reads here as the difference has it. */
    boolean reads(Object subject, Difference difference) {
        return Objects.equals(rows(changed, subject).get(difference.row()), difference.rowNow().orElse(null));
    }

    private Difference difference(Row before, @Nullable Row now, List<Step> causes) {
        return now == null
                ? new Difference.Vanished(projection.name(), before, causes)
                : new Difference.Altered(projection.name(), before, now, causes);
    }

    private Map<String, Row> rows(V view, Object subject) {
        var rows = new LinkedHashMap<String, Row>();
        projection.rows(view, subject).forEach(row -> rows.put(row.key(), row));
        return rows;
    }
}
