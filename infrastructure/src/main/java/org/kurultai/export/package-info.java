/**
 * The record for other tools: as tables, and in the formats that the field reads.
 *
 * <p>Every export reads {@link org.kurultai.export.Views}, so each can be had of the record as it is, as it was, or as a
 * scenario would have it. An export holds what its format can hold and no more than the record does: a date that is not
 * known is never made up.
 */
@NullMarked
package org.kurultai.export;

import org.jspecify.annotations.NullMarked;
