package org.kurultai.json;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Values read not long ago, by their text. Records repeat themselves: the same identifier is the same object again,
 * which saves both the reading and most of the memory that a history takes. Of a fixed size, so it never leaks; a value
 * that is pushed out is read anew. Threads may race: they find an entry or none, never a wrong one.
 */
final class Recent<T> implements Function<String, T> {

    private static final int SLOTS = 1 << 14;
    private static final int LONGEST = 64;

    private final @Nullable Entry<?>[] entries = new Entry<?>[SLOTS];
    private final Function<String, T> read;

    private record Entry<T>(String text, T value) {}

    Recent(Function<String, T> read) {
        this.read = read;
    }

    @Override
    @SuppressWarnings("unchecked")
    public T apply(String text) {
        if (text.length() > LONGEST) {
            return read.apply(text);
        }
        var hash = text.hashCode();
        var slot = (hash ^ hash >>> 16) & SLOTS - 1;
        var entry = (Entry<T>) entries[slot];
        if (entry == null || !entry.text.equals(text)) {
            entry = new Entry<>(text, read.apply(text));
            entries[slot] = entry;
        }
        return entry.value;
    }
}
