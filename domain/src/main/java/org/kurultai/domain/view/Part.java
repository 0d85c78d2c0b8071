package org.kurultai.domain.view;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kurultai.domain.record.Cells;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Recorded;

/** A projection as a part of another: its cells and groups are kept among the other's, under its name. */
record Part<K, V extends View<V>>(FactsProjection<K, V> projection) {

    private record Group(String part, Object group) {}

    Set<PartKey> keys(Recorded recorded) {
        return mapped(projection.keys(recorded), this::outer);
    }

    Set<?> groups(PartKey key) {
        return isOurs(key) ? mapped(projection.groups(inner(key)), this::group) : Set.of();
    }

    Set<?> groups(PartKey key, Recorded recorded) {
        return isOurs(key) ? mapped(projection.groups(inner(key), recorded), this::group) : Set.of();
    }

    V view(Cells<PartKey, Facts> cells) {
        return projection.view(new OurCells(cells));
    }

    /** The cells of the part alone. */
    Cells<K, Facts> cells(Cells<PartKey, Facts> cells) {
        return new OurCells(cells);
    }

    /** What a key of the part is, if it is one. */
    Set<K> key(PartKey key) {
        return isOurs(key) ? Set.of(inner(key)) : Set.of();
    }

    private boolean isOurs(PartKey key) {
        return key.part().equals(projection.name());
    }

    @SuppressWarnings("unchecked") // keys under the name of the part are its own
    private K inner(PartKey key) {
        return (K) key.key();
    }

    private PartKey outer(K key) {
        return new PartKey(projection.name(), key);
    }

    private Object group(Object group) {
        return new Group(projection.name(), group);
    }

    private static <A, B> Set<B> mapped(Set<? extends A> all, Function<? super A, ? extends B> other) {
        return all.stream().map(other).collect(Collectors.toUnmodifiableSet());
    }

    private final class OurCells implements Cells<K, Facts> {

        private final Cells<PartKey, Facts> cells;

        OurCells(Cells<PartKey, Facts> cells) {
            this.cells = cells;
        }

        @Override
        public Facts cell(K key) {
            return cells.cell(outer(key));
        }

        @Override
        public Set<K> keys() {
            return inner(cells.keys());
        }

        @Override
        public Set<K> keys(Object group) {
            return inner(cells.keys(Part.this.group(group)));
        }

        private Set<K> inner(Set<PartKey> keys) {
            return keys.stream().filter(Part.this::isOurs).map(Part.this::inner)
                    .collect(Collectors.toUnmodifiableSet());
        }

        @Override
        public <G> Set<G> groups(Class<G> kind) {
            return cells.groups(Group.class).stream()
                    .filter(g -> g.part().equals(projection.name()) && kind.isInstance(g.group()))
                    .map(g -> kind.cast(g.group()))
                    .collect(Collectors.toUnmodifiableSet());
        }
    }
}
