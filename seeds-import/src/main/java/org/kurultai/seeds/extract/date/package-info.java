/** When: the days that sentences tell, as such or from that of the report, with a year only where the report or its page gives one. */
@NullMarked
package org.kurultai.seeds.extract.date;

import org.jspecify.annotations.NullMarked;
