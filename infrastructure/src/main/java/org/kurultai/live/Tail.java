package org.kurultai.live;

import java.util.function.Consumer;
import org.kurultai.domain.record.Recorded;

/** The growing end of a journal. */
@FunctionalInterface
public interface Tail {

    /** Hands over every event from the position to the end of the journal as it is now, in order. */
    void from(long position, Consumer<Recorded> next);
}
