package org.kurultai.domain.whatif;

/**
 * Where things stand in a changed history. What was recorded keeps its place, so that nothing has to move when something
 * goes or comes before it; between any two places there is room for what comes.
 */
final class Places {

    private static final int ROOM = 32;
    private static final long HALF = 1L << ROOM - 1;
    private static final int EVENTS_OF_ONE_COMMAND = 256;
    private static final int MOST_INSERTED = (int) (HALF / EVENTS_OF_ONE_COMMAND);

    /** After every place. */
    static final long END = of(1 << 30);

    private Places() {}

    /** The place of what is recorded at the position. */
    static long of(long position) {
        return position + 1 << ROOM;
    }

    /** The place of the nth command, from 0, that is inserted before the position. */
    static long before(long position, int nth) {
        if (nth >= MOST_INSERTED) {
            throw new IllegalArgumentException("no more than %d commands go into one place".formatted(MOST_INSERTED));
        }
        return of(position) - HALF + (long) nth * EVENTS_OF_ONE_COMMAND;
    }

    /** The position at the place, or the one before which something was inserted there. */
    static int position(long place) {
        return (int) ((place + HALF >> ROOM) - 1);
    }
}
