package org.kurultai.seeds.review;

import org.kurultai.domain.record.Command;

/** What a person decided about a proposed fact. */
public sealed interface Decision {

    /** Nothing yet. */
    Decision OPEN = new Open();

    /** It is to be recorded as it stands. */
    Decision ACCEPTED = new Accepted();

    /** Nothing was decided yet. */
    record Open() implements Decision {}

    /** It is to be recorded as it stands. */
    record Accepted() implements Decision {}

    /**
     * It is not to be recorded, and not to be proposed again.
     *
     * @param ground why; empty if not stated
     */
    record Rejected(String ground) implements Decision {}

    /**
     * Something else is to be recorded in its place.
     *
     * @param instead what the source states in truth
     */
    record Edited(Command instead) implements Decision {}
}
