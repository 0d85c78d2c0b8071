/** Calendars (iCalendar, RFC 5545), read into what they state of meetings, visits and engagements. */
@NullMarked
package org.kurultai.seeds.calendar;

import org.jspecify.annotations.NullMarked;
