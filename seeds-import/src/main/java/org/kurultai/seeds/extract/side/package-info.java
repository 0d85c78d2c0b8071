/** The sides of those of whom no sentence tells one. */
@NullMarked
package org.kurultai.seeds.extract.side;

import org.jspecify.annotations.NullMarked;
