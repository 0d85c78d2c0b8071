package org.kurultai.domain.whatif;

import java.time.Instant;
import org.kurultai.domain.record.FactId;

/** A place in the past where a command can be inserted. */
public sealed interface Moment {

    /** Before what stands at the position; at the end if that is the next position to be recorded at. */
    record Before(long position) implements Moment {
        public Before {
            if (position < 0) {
                throw new IllegalArgumentException("positions are counted from 0, so none is " + position);
            }
        }
    }

    /** Before the command that stated the fact. */
    record BeforeFact(FactId fact) implements Moment {}

    /** After the command that stated the fact, before all later ones. */
    record AfterFact(FactId fact) implements Moment {}

    /** Before the first command that was given at that time or later. */
    record When(Instant given) implements Moment {}

    /** After everything. */
    record AtEnd() implements Moment {}
}
