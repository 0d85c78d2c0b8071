/** Encounters of two sides: audiences, talks, consultations, calls. */
@NullMarked
package org.kurultai.seeds.extract.encounter;

import org.jspecify.annotations.NullMarked;
