/**
 * Readings of the record that answer questions: who held a post when, who hosts next, what was agreed. They read the
 * events of every feature, so they stand above all of them.
 *
 * <p>What a reader gets is the same in whatever order the facts arrived: a row holds what the sources state, put
 * together without regard to which of them came first, and neither positions nor identifiers of facts.
 */
@NullMarked
package org.kurultai.domain.view;

import org.jspecify.annotations.NullMarked;
