package org.kurultai.domain.record;

import java.util.List;

/** What a decider makes of a command. */
public sealed interface Decision {

    /** The command stands against nothing recorded; these events are to be appended, in this order. */
    record Accepted(List<Event> events) implements Decision {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /** The record holds this fact already; the command states it again, perhaps in other words. */
    record AlreadyRecorded(FactId fact, Event stated) implements Decision {}

    /** The command contradicts the record, or itself. */
    record Rejected(Rejection reason) implements Decision {}

    /** Accepts a command that brings about these events. */
    static Decision accepted(Event... events) {
        return new Accepted(List.of(events));
    }

    /** Refuses a command for this reason. */
    static Decision rejected(Rejection reason) {
        return new Rejected(reason);
    }
}
