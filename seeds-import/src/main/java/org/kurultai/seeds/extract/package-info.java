/**
 * From the sentences of a report to the engagements it tells of: what, who, when, where, and what came of it.
 *
 * <p>{@link org.kurultai.seeds.extract.Extraction} is the way in, {@link org.kurultai.seeds.extract.Reading} what comes out. The
 * rooms below are how it is done, and no interface to build on.
 */
@NullMarked
package org.kurultai.seeds.extract;

import org.jspecify.annotations.NullMarked;
