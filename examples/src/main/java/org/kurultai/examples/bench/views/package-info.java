/** How fast views are built and answer, on a generated history. */
@NullMarked
package org.kurultai.examples.bench.views;

import org.jspecify.annotations.NullMarked;
