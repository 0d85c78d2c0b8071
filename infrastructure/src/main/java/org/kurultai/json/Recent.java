package org.kurultai.json;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
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

    private record Entry<T>(String text, T value) {

        boolean isOf(char[] other, int start, int length) {
            if (text.length() != length) {
                return false;
            }
            for (var i = 0; i < length; i++) {
                if (text.charAt(i) != other[start + i]) {
                    return false;
                }
            }
            return true;
        }
    }

    Recent(Function<String, ? extends T> read) {
        this.read = read;
    }

    T of(String text) {
        if (text.length() > LONGEST) {
            return read.apply(text);
        }
        var slot = slot(text.hashCode());
        var entry = entry(slot);
        return entry != null && entry.text.equals(text) ? entry.value : kept(slot, text);
    }

    /** The value of the text at which the parser stands; of one that is known nothing is copied. */
    T at(JsonParser in) throws IOException {
        var length = in.getTextLength();
        if (length > LONGEST) {
            return read.apply(in.getText());
        }
        var text = in.getTextCharacters();
        var start = in.getTextOffset();
        var slot = slot(hash(text, start, length));
        var entry = entry(slot);
        return entry != null && entry.isOf(text, start, length)
                ? entry.value
                : kept(slot, new String(text, start, length));
    }

    private T kept(int slot, String text) {
        var value = read.apply(text);
        entries[slot] = new Entry<>(text, value);
        return value;
    }

    @SuppressWarnings("unchecked") // it is this that puts them there
    private @Nullable Entry<T> entry(int slot) {
        return (Entry<T>) entries[slot];
    }

    private static int slot(int hash) {
        return (hash ^ hash >>> 16) & SLOTS - 1;
    }

    /** As that of a string. */
    private static int hash(char[] text, int start, int length) {
        var hash = 0;
        for (var i = start; i < start + length; i++) {
            hash = 31 * hash + text[i];
        }
        return hash;
    }
}
