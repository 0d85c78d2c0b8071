/** Who: the persons of a report, each known again under a surname, a misspelling or an office. */
@NullMarked
package org.kurultai.seeds.extract.person;

import org.jspecify.annotations.NullMarked;
