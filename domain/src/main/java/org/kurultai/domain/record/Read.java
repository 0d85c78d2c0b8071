package org.kurultai.domain.record;

import java.util.Set;
import java.util.function.Function;

/**
 * Something that was read of cells, with what was looked at for it: it reads the same wherever none of that is changed.
 *
 * @param value what was read
 * @param looked the keys and groups that were looked at
 */
public record Read(Object value, KeyHashes looked) {

    /** Gives what a reading reads within it, see {@link Cells#read}. */
    public interface Within<K, C> {
        Read read(Object what, Function<? super Cells<K, C>, ?> reading);
    }

    /** Reads something. */
    public static <K, C> Read of(
            Cells<K, C> cells,
            Function<? super Cells<K, C>, ?> reading,
            Within<K, C> within) {
        var looking = new Looking<>(cells, within, new KeyHashes.Noting());
        return new Read(reading.apply(looking), looking.hashes.done());
    }

    /** Notes what is looked at. */
    private record Looking<K, C>(Cells<K, C> cells, Within<K, C> within, KeyHashes.Noting hashes)
            implements Cells<K, C> {

        @Override
        public C cell(K key) {
            hashes.note(key);
            return cells.cell(key);
        }

        @Override
        public Set<K> keys() {
            hashes.note(KeyHashes.ANYTHING);
            return cells.keys();
        }

        @Override
        public Set<K> keys(Object group) {
            hashes.note(group);
            return cells.keys(group);
        }

        @Override
        public <G> Set<G> groups(Class<G> kind) {
            hashes.note(kind);
            return cells.groups(kind);
        }

        @Override
        @SuppressWarnings("unchecked") // the same is always read by the same reading
        public <T> T read(Object what, Function<? super Cells<K, C>, T> reading) {
            var read = within.read(what, reading);
            hashes.note(read.looked());
            return (T) read.value();
        }
    }
}
