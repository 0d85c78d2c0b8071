package org.kurultai.domain.record;

/**
 * An order to enter something in the record, as somebody stated it. Each feature has one sealed family of commands; a
 * command is an immutable record that says nothing about when or by whom it was given: that is its {@link Envelope}.
 */
public interface Command {}
