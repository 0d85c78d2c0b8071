/** The words that may be names of persons, and what they are when nothing bends them. */
@NullMarked
package org.kurultai.seeds.mention.name;

import org.jspecify.annotations.NullMarked;
