package org.kurultai.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Bytes of a text in UTF-8, eight at a time: to look at a word takes hardly longer than to look at a byte. */
final class Words {

    private static final VarHandle WORD = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long EACH = 0x0101010101010101L;
    private static final long HIGHEST_BITS = 0x80 * EACH;
    private static final long QUOTES = '"' * EACH;
    private static final long BACKSLASHES = '\\' * EACH;
    private static final long SPACES = ' ' * EACH;

    private Words() {}

    /** The bytes from one place on, the first lowest, as far as they stand before the end. */
    static long at(byte[] text, int place, int end) {
        var left = end - place;
        if (left <= 0) {
            return 0;
        }
        if (place + Long.BYTES > text.length) {
            return bytewise(text, place, end);
        }
        var word = (long) WORD.get(text, place);
        return left < Long.BYTES ? word & (1L << left * Byte.SIZE) - 1 : word;
    }

    private static long bytewise(byte[] text, int place, int end) {
        var word = 0L;
        for (var i = end - 1; i >= place; i--) {
            word = word << Byte.SIZE | Byte.toUnsignedLong(text[i]);
        }
        return word;
    }

    /**
     * A place up to which nothing stands that ends a text of JSON, is escaped in it or would have to be: the first such, or
     * one shortly before the end.
     */
    static int passPlain(byte[] text, int place, int end) {
        var here = place;
        while (here <= end - Long.BYTES) {
            var special = special((long) WORD.get(text, here));
            if (special != 0) {
                return here + Long.numberOfTrailingZeros(special) / Byte.SIZE;
            }
            here += Long.BYTES;
        }
        return here;
    }

    /** With the highest bit of the first byte set that is special, and perhaps of some behind it. */
    private static long special(long word) {
        return (firstZero(word ^ QUOTES) | firstZero(word ^ BACKSLASHES) | word - SPACES & ~word) & HIGHEST_BITS;
    }

    /** In the highest bits: what is borrowed from a byte only ever comes from those before it. */
    private static long firstZero(long word) {
        return word - EACH & ~word;
    }
}
