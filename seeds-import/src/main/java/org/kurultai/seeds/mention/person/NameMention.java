package org.kurultai.seeds.mention.person;

/**
 * Words that may be a person's name.
 *
 * @param from its first token
 * @param to the token after its last
 * @param words how many words it has, initials and particles not counted
 */
public record NameMention(int from, int to, int words) {}
