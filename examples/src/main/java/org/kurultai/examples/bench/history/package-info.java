/** A made-up history of any length for benchmarks and tests, always the same from the same seed. */
@NullMarked
package org.kurultai.examples.bench.history;

import org.jspecify.annotations.NullMarked;
