/** Engagements that come one after another: former ones, next ones, and who hosts them. */
@NullMarked
package org.kurultai.seeds.extract.series;

import org.jspecify.annotations.NullMarked;
