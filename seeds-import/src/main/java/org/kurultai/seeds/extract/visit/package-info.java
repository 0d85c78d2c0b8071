/** Visits: told as such, by a verb of travelling, or beside what the report is about. */
@NullMarked
package org.kurultai.seeds.extract.visit;

import org.jspecify.annotations.NullMarked;
