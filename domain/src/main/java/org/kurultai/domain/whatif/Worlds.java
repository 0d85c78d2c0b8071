package org.kurultai.domain.whatif;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.kurultai.domain.record.Cells;
import org.kurultai.domain.record.Filing;
import org.kurultai.domain.record.Projection;

/** The projections of one replayed scenario that somebody looked at. */
final class Worlds {

    private static final int MOST_TRIED = 32;
    private static final int MOST_KEPT = 64;

    private final Replayed replayed;
    private final Filings filings;
    private final Map<Projection<?, ?, ?>, World<?, ?, ?>> worlds = new ConcurrentHashMap<>();
    private final Map<Filing<?, ?>, Cells<?, ?>> changed = new ConcurrentHashMap<>();
    private final Map<Long, Worlds> without = new ConcurrentHashMap<>();

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

    /**
     * A difference with those causes alone without which the row would not read as it does. Where each of several would be
     * enough, no single one is missed, and all of them are told.
     */
    Difference narrowed(Difference difference) {
        var causes = difference.causes();
        return causes.size() < 2 || causes.size() > MOST_TRIED
                ? difference
                : worlds.values().stream()
                        .filter(world -> world.has(difference))
                        .findFirst()
                        .map(world -> narrowed(difference, world))
                        .orElse(difference);
    }

    private Difference narrowed(Difference difference, World<?, ?, ?> world) {
        var subject = world.subject(difference);
        var needed = difference.causes().stream()
                .filter(step -> !without(step).of(world.projection()).reads(subject, difference))
                .toList();
        return needed.isEmpty() ? difference : difference.because(needed);
    }

    /** Each holds what all other steps change: no more are kept than rows that stand together are likely to need. */
    private Worlds without(Step step) {
        if (without.size() >= MOST_KEPT) {
            without.clear();
        }
        return without.computeIfAbsent(step.place(), place -> new Worlds(replayed.without(step), filings));
    }

    /** What several projections share is changed once. */
    @SuppressWarnings("unchecked") // each is kept with its own keys and cells
    private <K, C> Cells<K, C> changed(Filing<K, C> filing) {
        return (Cells<K, C>) changed.computeIfAbsent(filing, added -> new OverlaidCells<>(
                filing, filings.recorded(filing, replayed.base()), replayed.overlay()));
    }
}
