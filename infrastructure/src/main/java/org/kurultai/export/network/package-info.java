/** Who has to do with whom, as a graph. */
@NullMarked
package org.kurultai.export.network;

import org.jspecify.annotations.NullMarked;
