/** How fast structured sources come in. */
@NullMarked
package org.kurultai.examples.bench.imports;

import org.jspecify.annotations.NullMarked;
