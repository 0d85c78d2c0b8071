/** Engagements that a report tells in passing, beside the one it is about. */
@NullMarked
package org.kurultai.seeds.extract.passing;

import org.jspecify.annotations.NullMarked;
