package org.kurultai.domain.whatif;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.kurultai.domain.record.History;
import org.kurultai.domain.record.Projection;

/** The projections that have been asked for, each filed once for all scenarios over one record. */
final class Filings {

    private final List<Projection<?, ?, ?>> projections;
    private final Map<Projection<?, ?, ?>, Filing<?, ?, ?>> filed = new ConcurrentHashMap<>();

    Filings(List<Projection<?, ?, ?>> projections) {
        this.projections = List.copyOf(projections);
    }

    /** The library's projections. */
    List<Projection<?, ?, ?>> projections() {
        return projections;
    }

    @SuppressWarnings("unchecked") // each is kept with its own keys and cells
    <K, C, V> Filing<K, C, V> of(Projection<K, C, V> projection, History history) {
        var filing = (Filing<K, C, V>) filed.computeIfAbsent(projection, Filing::new);
        return filing.extend(history);
    }
}
