/** Views written out for people to read. */
@NullMarked
package org.kurultai.examples.print;

import org.jspecify.annotations.NullMarked;
