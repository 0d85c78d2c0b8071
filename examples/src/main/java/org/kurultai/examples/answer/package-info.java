/** What commands answer to programs, besides views: rows, and what there is to say of all of them. */
@NullMarked
package org.kurultai.examples.answer;

import org.jspecify.annotations.NullMarked;
