package org.kurultai.live;

import java.util.List;

/**
 * What became of a view since its subscriber was told last.
 *
 * @param view the view as it is now; it does not change any more
 * @param head the position before which everything is in the view
 * @param rows what became of its rows, each row once, by what it is about; empty the first time, when nothing is there to
 *     compare with, and where a projection tells no rows
 */
public record Changes<V>(V view, long head, List<Change> rows) {

    public Changes {
        rows = List.copyOf(rows);
    }
}
