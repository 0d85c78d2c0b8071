package org.kurultai.domain.record;

import java.util.List;

/** What became of a command. */
public sealed interface Outcome {

    /** The command brought about new facts. */
    record Accepted(FactId fact, List<Event> events) implements Outcome {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /**
     * The record held the fact already.
     *
     * @param fact the fact as first recorded
     * @param corroborated whether the command added a source or a detail to it
     */
    record AlreadyRecorded(FactId fact, boolean corroborated) implements Outcome {}

    /** The command contradicts the record; with evidence it is kept as a disputed claim. */
    record Rejected(Rejection reason) implements Outcome {}
}
