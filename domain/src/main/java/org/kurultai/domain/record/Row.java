package org.kurultai.domain.record;

/**
 * A row of a view, so that the views of two histories can be compared row by row.
 *
 * @param key which row it is: the same in every history that has it, whatever the row says there
 * @param value what the row says, comparable by value; positions in the record are no part of it
 * @param telling the same in a sentence
 */
public record Row(String key, Object value, Telling telling) {}
