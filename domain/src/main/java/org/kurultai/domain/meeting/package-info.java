/** Series of meetings, meetings, who came, what was discussed, and who hosts next. */
@NullMarked
package org.kurultai.domain.meeting;

import org.jspecify.annotations.NullMarked;
