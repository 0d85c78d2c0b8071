package org.kurultai.examples.jmh;

import java.util.List;
import org.kurultai.examples.bench.views.Asked;

/** Asks about one thing after another, and about the first again after the last. */
final class Turns<T> {

    private final Asked<T> asked;
    private int next;

    private Turns(Asked<T> asked) {
        this.asked = asked;
    }

    /** With a view that was asked about everything before. */
    static <T> Turns<T> of(Asked<T> asked) {
        asked.things().forEach(asked::again);
        return new Turns<>(asked);
    }

    List<?> again() {
        return asked.again(thing());
    }

    List<?> anew() {
        return asked.anew(thing());
    }

    private T thing() {
        next = (next + 1) % asked.things().size();
        return asked.things().get(next);
    }
}
