package org.kurultai.domain.view;

/**
 * A cell of one of the projections that another is made of.
 *
 * @param part the name of that projection
 * @param key its key there
 */
public record PartKey(String part, Object key) {}
