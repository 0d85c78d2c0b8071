package org.kurultai.domain.whatif;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.kurultai.domain.record.Cells;
import org.kurultai.domain.record.Filing;
import org.kurultai.domain.record.Projection;

/** The projections of one replayed scenario that somebody looked at. */
final class Worlds {

    private final Replayed replayed;
    private final Filings filings;
    private final Map<Projection<?, ?, ?>, World<?, ?, ?>> worlds = new ConcurrentHashMap<>();
    private final Map<Filing<?, ?>, Cells<?, ?>> changed = new ConcurrentHashMap<>();

    Worlds(Replayed replayed, Filings filings) {
        this.replayed = replayed;
        this.filings = filings;
    }

    List<Projection<?, ?, ?>> projections() {
        return filings.projections();
    }

    @SuppressWarnings("unchecked") // each is kept under its own projection
    <K, C, V> World<K, C, V> of(Projection<K, C, V> projection) {
        var known = (World<K, C, V>) worlds.get(projection);
        if (known == null) {
            known = new World<>(
                    projection,
                    replayed,
                    filings.original(projection, replayed.base()),
                    Cells.joint(projection, this::changed));
            worlds.put(projection, known);
        }
        return known;
    }

    /** What several projections share is changed once. */
    @SuppressWarnings("unchecked") // each is kept with its own keys and cells
    private <K, C> Cells<K, C> changed(Filing<K, C> filing) {
        return (Cells<K, C>) changed.computeIfAbsent(filing, added -> new OverlaidCells<>(
                filing, filings.recorded(filing, replayed.base()), replayed.overlay()));
    }
}
