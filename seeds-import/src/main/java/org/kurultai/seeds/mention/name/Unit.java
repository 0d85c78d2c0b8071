package org.kurultai.seeds.mention.name;

/**
 * A role or a name, in the order of the sentence.
 *
 * @param from its first token
 * @param to the token after its last
 * @param role the how-manieth role; negative for a name
 * @param name the how-manieth name; negative for a role
 */
public record Unit(int from, int to, int role, int name) {}
