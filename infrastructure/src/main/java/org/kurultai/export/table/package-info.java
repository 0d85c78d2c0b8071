/** Views as tables: a table a view, a row of text a row. */
@NullMarked
package org.kurultai.export.table;

import org.jspecify.annotations.NullMarked;
