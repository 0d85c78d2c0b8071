package org.kurultai.domain.record;

import java.util.List;
import java.util.function.Function;

/**
 * Something that follows from facts of some kinds alone, such as the course of every meeting, and that rules ask for again
 * and again: kept with the facts it was drawn from, and with those that have more of other kinds only. A constant: it is
 * found again by its identity.
 *
 * @param by draws it, and looks at no fact but those that stand and are of these kinds
 * @param kinds the kinds of events it follows from
 */
public record Inference<T>(Function<Facts, T> by, List<Class<? extends Event>> kinds) {

    public Inference {
        kinds = List.copyOf(kinds);
    }
}
