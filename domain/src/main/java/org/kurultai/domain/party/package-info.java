/** States, organizations and their institutions, their names through time, and who belongs to which organization. */
@NullMarked
package org.kurultai.domain.party;

import org.jspecify.annotations.NullMarked;
