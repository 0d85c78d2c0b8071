package org.kurultai.domain.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Several projections folded over one record in one go: what they share is filed once. */
public final class Folds {

    private final Map<Filing<?, ?>, Fold<?, ?>> folds = new LinkedHashMap<>();
    private final List<Recorded> events;

    private Folds(List<Recorded> events) {
        this.events = events;
    }

    /** The projections after these events, which must be in the order recorded. */
    public static Folds of(List<? extends Projection<?, ?, ?>> projections, List<Recorded> events) {
        var folds = new Folds(events);
        projections.forEach(projection -> projection.filings().forEach(folds::fold));
        var each = List.copyOf(folds.folds.values()).toArray(Fold<?, ?>[]::new);
        for (var recorded : events) {
            for (var fold : each) {
                fold.add(recorded);
            }
        }
        return folds;
    }

    /** The cells of one of the projections. */
    public <K, C> Cells<K, C> cells(Projection<K, C, ?> projection) {
        return Cells.joint(projection, this::fold);
    }

    @SuppressWarnings("unchecked") // each is kept with its own keys and cells
    private <K, C> Fold<K, C> fold(Filing<K, C> filing) {
        return (Fold<K, C>) folds.computeIfAbsent(filing, added -> new Fold<>(filing, events));
    }
}
