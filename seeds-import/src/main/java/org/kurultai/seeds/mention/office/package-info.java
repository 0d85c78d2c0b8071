/** Offices: their words, how far these reach to both sides, and what they are called in English. */
@NullMarked
package org.kurultai.seeds.mention.office;

import org.jspecify.annotations.NullMarked;
