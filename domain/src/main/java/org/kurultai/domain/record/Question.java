package org.kurultai.domain.record;

/**
 * A question to a view: a small record of what is asked, answered with one value.
 *
 * @param <V> the view that answers it
 * @param <R> the answer
 */
public interface Question<V, R> {

    /** The projection whose view answers it. */
    Projection<?, ?, V> projection();

    /** The answer of the view. */
    R answer(V view);
}
