/**
 * Who and what a sentence names: persons with their offices, states and organizations.
 *
 * <p>{@link org.kurultai.seeds.mention.Persons} is the way in, {@link org.kurultai.seeds.mention.person.PersonMention} what comes
 * out. The rooms below are how it is done, and no interface to build on.
 */
@NullMarked
package org.kurultai.seeds.mention;

import org.jspecify.annotations.NullMarked;
