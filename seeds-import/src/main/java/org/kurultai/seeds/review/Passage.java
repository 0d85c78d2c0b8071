package org.kurultai.seeds.review;

/**
 * The words that a fact rests on, as they stand in the source.
 *
 * @param before what stands before them on the same lines, as far as it is near
 * @param words the words; empty if the dossier does not say where the fact stands
 * @param after what stands after them on the same lines, as far as it is near
 * @param line of the source on which they begin, from 1; 0 if it is not said where they stand
 */
public record Passage(String before, String words, String after, int line) {}
