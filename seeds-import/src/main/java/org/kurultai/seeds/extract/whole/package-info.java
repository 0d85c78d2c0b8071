/** What a report as a whole says of what its sentences leave open. */
@NullMarked
package org.kurultai.seeds.extract.whole;

import org.jspecify.annotations.NullMarked;
