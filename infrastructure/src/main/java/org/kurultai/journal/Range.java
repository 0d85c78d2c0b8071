package org.kurultai.journal;

/**
 * Positions from one, up to but without another.
 *
 * @param from the first, {@link Long#MIN_VALUE} for the start of the journal
 * @param to the first that no longer counts
 */
record Range(long from, long to) {

    static Range from(long position) {
        return new Range(position, Long.MAX_VALUE);
    }

    Query of(String column, Query query) {
        return query.and(column + " >= ? AND " + column + " < ?", from, to);
    }
}
