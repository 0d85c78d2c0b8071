/** Meetings of bodies and summits, those that sentences name and those of which they only tell who met. */
@NullMarked
package org.kurultai.seeds.extract.meeting;

import org.jspecify.annotations.NullMarked;
