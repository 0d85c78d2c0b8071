/** Languages as data: what words mean to a reader of press reports, and how they bend. */
@NullMarked
package org.kurultai.seeds.language;

import org.jspecify.annotations.NullMarked;
