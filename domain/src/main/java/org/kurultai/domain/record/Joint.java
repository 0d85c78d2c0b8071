package org.kurultai.domain.record;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The cells of the filings of a projection taken together, no two of which have a key in common. */
record Joint<K, C>(Projection<K, C, ?> projection, List<Cells<? extends K, C>> parts) implements Cells<K, C> {

    @Override
    public C cell(K key) {
        for (var part : parts) {
            if (part.keys().contains(key)) {
                return cell(part, key);
            }
        }
        return projection.initial(key);
    }

    @SuppressWarnings("unchecked") // that part has the key
    private static <P, C> C cell(Cells<P, C> part, Object key) {
        return part.cell((P) key);
    }

    @Override
    public Set<K> keys() {
        var all = new HashSet<K>();
        parts.forEach(part -> all.addAll(part.keys()));
        return all;
    }

    @Override
    public Set<K> keys(Object group) {
        var all = new HashSet<K>();
        parts.forEach(part -> all.addAll(part.keys(group)));
        return all;
    }

    @Override
    public <G> Set<G> groups(Class<G> kind) {
        var all = new HashSet<G>();
        parts.forEach(part -> all.addAll(part.groups(kind)));
        return all;
    }

    @Override
    @SuppressWarnings("unchecked") // the part that the filing made has its keys
    public <P extends K> Optional<Cells<P, C>> part(Filing<P, C> filing) {
        var place = projection.filings().indexOf(filing);
        return place < 0 ? Optional.empty() : Optional.of((Cells<P, C>) parts.get(place));
    }
}
