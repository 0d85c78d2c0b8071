/** Ceremonies: wreaths, tributes, openings. */
@NullMarked
package org.kurultai.seeds.extract.ceremony;

import org.jspecify.annotations.NullMarked;
