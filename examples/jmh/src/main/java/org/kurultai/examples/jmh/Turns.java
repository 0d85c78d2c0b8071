package org.kurultai.examples.jmh;

import java.util.List;
import org.kurultai.examples.bench.views.Inquiry;

/** Asks about one thing after another, and about the first again after the last. */
final class Turns<T> {

    private final Inquiry<T> asked;
    private final double rows;
    private int next;

    private Turns(Inquiry<T> asked, double rows) {
        this.asked = asked;
        this.rows = rows;
    }

    /** With a view that was asked about everything before. */
    static <T> Turns<T> of(Inquiry<T> asked) {
        return new Turns<>(asked,
                asked.things().stream().mapToInt(thing -> asked.again(thing).size()).average().orElse(0));
    }

    /** How many rows an answer has on the average. */
    double rows() {
        return rows;
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
