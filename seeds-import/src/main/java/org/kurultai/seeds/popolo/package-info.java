/** Popolo (<a href="https://www.popoloproject.com">popoloproject.com</a>), the data standard of those who publish who governs. */
@NullMarked
package org.kurultai.seeds.popolo;

import org.jspecify.annotations.NullMarked;
