package org.kurultai.seeds.resolve;

/**
 * What a person has to decide, since the reports do not.
 *
 * @param text the question
 * @param one what one report has
 * @param other what it may be the same as
 */
public record Question(String text, String one, String other) {}
