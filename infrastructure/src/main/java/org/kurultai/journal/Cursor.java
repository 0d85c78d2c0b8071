package org.kurultai.journal;

import java.util.List;

/** A place in the journal from which selected events are read on. For one thread at a time. */
final class Cursor {

    private static final int FIRST_PAGE = 512;
    private static final int LARGEST_PAGE = 8192;

    private final Storage storage;
    private final Selection selection;
    private long next;
    private int limit = FIRST_PAGE;

    Cursor(Storage storage, Selection selection, long next) {
        this.storage = storage;
        this.selection = selection;
        this.next = next;
    }

    /**
     * The next events before a position, some of them; empty once there are no more. Each page is larger than the one
     * before it, since what carries one of several tags is sorted anew for each.
     */
    List<StoredEvent> readUpTo(long end) {
        if (next >= end) {
            return List.of();
        }
        var page = storage.page(selection, new Range(next, end), limit);
        next = page.size() < limit ? end : page.getLast().position() + 1;
        limit = Math.min(2 * limit, LARGEST_PAGE);
        return page;
    }
}
