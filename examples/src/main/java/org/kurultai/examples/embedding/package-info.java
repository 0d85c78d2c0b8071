/** An application that embeds the library, with a projection of its own: to be copied from. */
@NullMarked
package org.kurultai.examples.embedding;

import org.jspecify.annotations.NullMarked;
