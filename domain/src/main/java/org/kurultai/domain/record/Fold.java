package org.kurultai.domain.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a filing over a record that grows at its end. What is filed of an event is only where it stands: a cell is
 * made when somebody first looks at it, and the groups of all keys when somebody first asks for one.
 *
 * <p>One thread adds at a time; any number read without waiting for it.
 */
public final class Fold<K, C> implements Cells<K, C> {

    private final Filing<K, C> filing;
    private final Postings<K> keys = new Postings<>();
    private final Map<K, Made<C>> cells = new ConcurrentHashMap<>();
    private volatile List<Recorded> events;
    private volatile @Nullable Groups<K, C> groups;
    private int size;

    /** A cell as so many of its events made it. */
    private record Made<C>(int of, C cell) {}

    /**
     * Nothing filed yet.
     *
     * @param events what is going to be
     */
    public Fold(Filing<K, C> filing, List<Recorded> events) {
        this.filing = filing;
        this.events = events;
    }

    /** The cells of a projection after these events, which must be in the order recorded. */
    public static <K, C> Cells<K, C> of(Projection<K, C, ?> projection, List<Recorded> events) {
        return Folds.of(List.of(projection), events).cells(projection);
    }

    /** Files what a record has more than what is filed already. */
    public synchronized void extend(List<Recorded> longer) {
        if (longer.size() > size) {
            events = longer;
            while (size < longer.size()) {
                add(longer.get(size));
            }
        }
    }

    /** Files the next of the events. */
    void add(Recorded recorded) {
        try {
            var known = groups;
            for (var key : filing.keys(recorded)) {
                var posting = keys.file(key, size);
                if (known != null) {
                    known.file(posting);
                    known.file(posting, recorded);
                }
            }
        } catch (RuntimeException e) {
            throw new ProjectionException(filing.name(), recorded, e);
        }
        size++;
    }

    @Override
    public C cell(K key) {
        return cell(key, Integer.MAX_VALUE);
    }

    /** The cell after those of its events that stand before the end. */
    public C cell(K key, int end) {
        var posting = keys.find(key);
        return posting == null ? filing.initial(key) : made(posting, posting.before(end));
    }

    private C made(Posting<K> posting, int[] positions) {
        var known = cells.get(posting.of);
        if (known != null && known.of == positions.length) {
            return known.cell;
        }
        var ahead = known == null || known.of > positions.length;
        var more = at(positions, ahead ? 0 : known.of);
        var cell = filing.apply(ahead ? filing.initial(posting.of) : known.cell, more);
        if (known == null || known.of < positions.length) {
            cells.put(posting.of, new Made<>(positions.length, cell));
        }
        return cell;
    }

    /** The events of a cell that stand before the end, in order. */
    public List<Recorded> events(K key, int end) {
        var posting = keys.find(key);
        return posting == null ? List.of() : at(posting.before(end), 0);
    }

    private List<Recorded> at(int[] positions, int from) {
        var found = new ArrayList<Recorded>(positions.length - from);
        for (var i = from; i < positions.length; i++) {
            found.add(events.get(positions[i]));
        }
        return found;
    }

    @Override
    public Set<K> keys() {
        return keys.all();
    }

    @Override
    public Set<K> keys(Object group) {
        return groups().keys(group);
    }

    @Override
    public <G> Set<G> groups(Class<G> kind) {
        return groups().of(kind);
    }

    private Groups<K, C> groups() {
        var known = groups;
        return known == null ? grouped() : known;
    }

    private synchronized Groups<K, C> grouped() {
        var known = groups;
        if (known == null) {
            known = new Groups<>(filing, keys);
            for (var i = 0; i < keys.size(); i++) {
                known.file(keys.at(i));
                for (var position : keys.at(i).all()) {
                    known.file(keys.at(i), events.get(position));
                }
            }
            groups = known;
        }
        return known;
    }
}
