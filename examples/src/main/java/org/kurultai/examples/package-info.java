/** The command line, and examples of embedding. */
@NullMarked
package org.kurultai.examples;

import org.jspecify.annotations.NullMarked;
