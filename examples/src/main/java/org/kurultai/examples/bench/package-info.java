/** Benchmarks: programs that measure, each run by {@code mvn -q -Pbench -Dbench=...}. */
@NullMarked
package org.kurultai.examples.bench;

import org.jspecify.annotations.NullMarked;
