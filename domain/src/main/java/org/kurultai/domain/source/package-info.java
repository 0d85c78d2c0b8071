/** Sources and what becomes of what they state: corroboration, dispute, retraction. */
@NullMarked
package org.kurultai.domain.source;

import org.jspecify.annotations.NullMarked;
