/** Whether one who is named is there: what a sentence says that he does, or that is done with him. */
@NullMarked
package org.kurultai.seeds.mention.presence;

import org.jspecify.annotations.NullMarked;
