/** Persons, posts and who held which when. No report states an appointment: most tenures are attested, not known. */
@NullMarked
package org.kurultai.domain.office;

import org.jspecify.annotations.NullMarked;
