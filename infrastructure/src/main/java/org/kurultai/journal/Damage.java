package org.kurultai.journal;

import org.jspecify.annotations.Nullable;

/**
 * Something stored that is not as it was recorded.
 *
 * @param position of the first event that is concerned; {@link #UNKNOWN} if the structure of the file is damaged, and not
 *     a certain event
 * @param what in words
 */
public record Damage(long position, String what) {

    /** No position. */
    public static final long UNKNOWN = -1;

    static Damage ofStructure(@Nullable String what) {
        return new Damage(UNKNOWN, String.valueOf(what).strip().replaceAll("\\s+", " "));
    }

    @Override
    public String toString() {
        return position == UNKNOWN ? what : "at position %d: %s".formatted(position, what);
    }
}
