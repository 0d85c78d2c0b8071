/** The record as a page to look around in. */
@NullMarked
package org.kurultai.examples.explorer;

import org.jspecify.annotations.NullMarked;
