package org.kurultai.domain.record;

/**
 * A recorded fact as somebody else refers to it.
 *
 * @param id identifies the fact
 * @param event what the fact states
 */
public record FactRef(FactId id, Event event) {}
