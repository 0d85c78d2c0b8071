/** The domain of intergovernmental cooperation: pure, without clock, randomness, I/O or framework. */
@NullMarked
package org.kurultai.domain;

import org.jspecify.annotations.NullMarked;
