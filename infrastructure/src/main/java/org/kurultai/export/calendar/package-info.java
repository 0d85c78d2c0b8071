/** Meetings, visits and engagements as an iCalendar (RFC 5545). */
@NullMarked
package org.kurultai.export.calendar;

import org.jspecify.annotations.NullMarked;
