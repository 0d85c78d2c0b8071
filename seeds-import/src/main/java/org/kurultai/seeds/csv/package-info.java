/** Tables in CSV, read by a mapping that says what a row states. */
@NullMarked
package org.kurultai.seeds.csv;

import org.jspecify.annotations.NullMarked;
