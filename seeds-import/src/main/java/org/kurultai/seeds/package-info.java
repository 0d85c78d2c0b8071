/** From press reports to a record. */
@NullMarked
package org.kurultai.seeds;

import org.jspecify.annotations.NullMarked;
