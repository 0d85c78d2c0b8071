/** Reports as they are found: files of some charset, pages with more on them than the report. */
@NullMarked
package org.kurultai.seeds.report;

import org.jspecify.annotations.NullMarked;
