/** Instruments: who is party, who signed, and their life cycle as treaty practice has it. */
@NullMarked
package org.kurultai.domain.agreement;

import org.jspecify.annotations.NullMarked;
