/** From the sentences of a report to the engagements it tells of: what, who, when, where, and what came of it. */
@NullMarked
package org.kurultai.seeds.extract;

import org.jspecify.annotations.NullMarked;
