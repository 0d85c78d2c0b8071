/** What a sentence names: a name, an office, and a person, who has both, a state or an organization, and is there or not. */
@NullMarked
package org.kurultai.seeds.mention.person;

import org.jspecify.annotations.NullMarked;
