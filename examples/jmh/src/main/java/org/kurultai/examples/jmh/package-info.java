/** How fast the views answer, measured by JMH. */
@NullMarked
package org.kurultai.examples.jmh;

import org.jspecify.annotations.NullMarked;
