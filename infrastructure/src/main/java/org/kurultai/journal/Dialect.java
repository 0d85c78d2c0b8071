package org.kurultai.journal;

/**
 * Where the SQL of one database differs from that of another.
 *
 * @param payload a payload as a parameter: stored byte for byte, and as what people can read
 * @param eventsAt joins events {@code e} to positions {@code p}: each is looked up, whatever else a planner may think of
 */
record Dialect(String payload, String eventsAt) {

    static final Dialect SQLITE = new Dialect("CAST(? AS TEXT)", " LEFT JOIN events e ON e.position = p.position");

    /** A subquery with an OFFSET is not taken apart, so no sample of the tables leads to a scan of all events. */
    static final Dialect POSTGRES = new Dialect("?",
            " LEFT JOIN LATERAL (SELECT * FROM events WHERE position = p.position OFFSET 0) e ON true");
}
