/** Visits and the engagements in their programme. */
@NullMarked
package org.kurultai.domain.visit;

import org.jspecify.annotations.NullMarked;
