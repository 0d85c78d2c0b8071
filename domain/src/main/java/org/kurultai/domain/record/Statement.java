package org.kurultai.domain.record;

/**
 * A fact as one source states it.
 *
 * @param id identifies the statement
 * @param position where it stands in the record
 * @param event what is stated
 * @param evidence where it comes from
 */
public record Statement<E extends Event>(FactId id, long position, E event, Evidence evidence) {}
