/** Projections kept by following the journal. */
@NullMarked
package org.kurultai.live;

import org.jspecify.annotations.NullMarked;
