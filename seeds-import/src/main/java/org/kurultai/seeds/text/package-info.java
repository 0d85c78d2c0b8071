/** A report's text cut into tokens and sentences, each with its place. */
@NullMarked
package org.kurultai.seeds.text;

import org.jspecify.annotations.NullMarked;
