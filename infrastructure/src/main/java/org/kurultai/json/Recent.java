package org.kurultai.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Values read not long ago, by their text. Records repeat themselves: the same identifier is the same object again,
 * which saves both the reading and most of the memory that a history takes. Of a fixed size, so it never leaks; a value
 * that is pushed out is read anew. Threads may race: they find an entry or none, never a wrong one.
 */
final class Recent<T> {

    private static final int BITS = 14;

    /** Five words, but for the byte that tells the length. */
    private static final int LONGEST = 5 * Long.BYTES - 1;

    /** Any odd number does whose bits look thrown. */
    private static final long SPREADING = 0x9E3779B97F4A7C15L;

    private final @Nullable Entry<?>[] entries = new Entry<?>[1 << BITS];
    private final Function<String, ? extends T> read;

    /** A text, eight bytes a word: it stands in one piece with its value, and is compared without a look at anything else. */
    private record Entry<T>(long first, long second, long third, long fourth, long fifth, T value) {}

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
        if (end - start > LONGEST) {
            return null;
        }
        var first = Words.at(text, start, end);
        var second = Words.at(text, start + Long.BYTES, end);
        var third = Words.at(text, start + 2 * Long.BYTES, end);
        var fourth = Words.at(text, start + 3 * Long.BYTES, end);
        var fifth = last(text, start, end);
        var entry = entry(slot(first, second, third, fourth, fifth));
        var isSame = entry != null
                && entry.first == first
                && entry.second == second
                && entry.third == third
                && entry.fourth == fourth
                && entry.fifth == fifth;
        return isSame ? entry.value : null;
    }

    private T kept(byte[] text, String of) {
        var value = read.apply(of);
        var end = text.length;
        if (end <= LONGEST) {
            var kept = new Entry<T>(
                    Words.at(text, 0, end),
                    Words.at(text, Long.BYTES, end),
                    Words.at(text, 2 * Long.BYTES, end),
                    Words.at(text, 3 * Long.BYTES, end),
                    last(text, 0, end),
                    value);
            entries[slot(kept.first, kept.second, kept.third, kept.fourth, kept.fifth)] = kept;
        }
        return value;
    }

    /** The bytes behind four words, and the length: what stands behind the end of one text may stand in another. */
    private static long last(byte[] text, int start, int end) {
        return Words.at(text, start + 4 * Long.BYTES, end) | (long) (end - start) << Long.SIZE - Byte.SIZE;
    }

    @SuppressWarnings("unchecked") // it is this that puts them there
    private @Nullable Entry<T> entry(int slot) {
        return (Entry<T>) entries[slot];
    }

    private static int slot(long first, long second, long third, long fourth, long fifth) {
        var hash = first;
        hash = hash * SPREADING + second;
        hash = hash * SPREADING + third;
        hash = hash * SPREADING + fourth;
        hash = hash * SPREADING + fifth;
        return (int) (hash * SPREADING >>> Long.SIZE - BITS);
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
