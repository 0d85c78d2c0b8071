package org.kurultai.domain.view;

/**
 * Something that answers questions over the cells of a projection as they are at one position. Cells must not change
 * under a view; ask the projection for a new one when they have.
 *
 * @param <V> the view itself
 */
public interface View<V extends View<V>> {

    /** The same view as the record would read through a lens, such as before a position or without a source. */
    V through(Lens lens);
}
