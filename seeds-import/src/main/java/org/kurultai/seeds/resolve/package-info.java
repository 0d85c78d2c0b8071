/** Who and what several reports speak of: spellings of one person, reports of one meeting, names of one document. */
@NullMarked
package org.kurultai.seeds.resolve;

import org.jspecify.annotations.NullMarked;
