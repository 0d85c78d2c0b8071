/**
 * Dates as sources give them: partial, approximate, without a year. A subset of EDTF, the extended date/time format of
 * ISO 8601-2, level 1, with comparisons that answer yes, no or unknown.
 */
@NullMarked
package org.kurultai.domain.time;

import org.jspecify.annotations.NullMarked;
