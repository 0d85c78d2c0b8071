package org.kurultai.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Values read not long ago, by their text. Records repeat themselves: the same identifier is the same object again,
 * which saves both the reading and most of the memory that a history takes. Of a fixed size, so it never leaks; a value
 * that is pushed out is read anew. Threads may race: they find an entry or none, never a wrong one.
 */
final class Recent<T> {

    private static final int SLOTS = 1 << 14;
    private static final int LONGEST = 64;

    private final @Nullable Entry<?>[] entries = new Entry<?>[SLOTS];
    private final Function<String, ? extends T> read;

    private record Entry<T>(byte[] text, T value) {

        boolean isOf(byte[] other, int start, int end) {
            return Arrays.equals(text, 0, text.length, other, start, end);
        }
    }

    Recent(Function<String, ? extends T> read) {
        this.read = read;
    }

    T of(String text) {
        if (text.length() > LONGEST || !isOfWholeCharacters(text)) {
            return read.apply(text);
        }
        var bytes = text.getBytes(UTF_8);
        var known = known(bytes, 0, bytes.length);
        return known == null ? kept(bytes, text) : known;
    }

    /** The value of a text in UTF-8, if it was read not long ago. */
    @Nullable
    T known(byte[] text, int start, int end) {
        var entry = entry(slot(text, start, end));
        return entry != null && entry.isOf(text, start, end) ? entry.value : null;
    }

    private T kept(byte[] bytes, String text) {
        var value = read.apply(text);
        entries[slot(bytes, 0, bytes.length)] = new Entry<>(bytes, value);
        return value;
    }

    @SuppressWarnings("unchecked") // it is this that puts them there
    private @Nullable Entry<T> entry(int slot) {
        return (Entry<T>) entries[slot];
    }

    private static int slot(byte[] text, int start, int end) {
        var hash = 0;
        for (var i = start; i < end; i++) {
            hash = 31 * hash + text[i];
        }
        return (hash ^ hash >>> 16) & SLOTS - 1;
    }

    /** Half a character has no bytes of its own in UTF-8. */
    private static boolean isOfWholeCharacters(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
