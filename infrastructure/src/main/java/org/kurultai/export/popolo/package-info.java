/**
 * The record as Popolo (<a href="https://www.popoloproject.com">popoloproject.com</a>), the data standard of those who
 * publish who governs.
 */
@NullMarked
package org.kurultai.export.popolo;

import org.jspecify.annotations.NullMarked;
