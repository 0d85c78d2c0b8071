/** Of which state or organization one is who is named, by the words around. */
@NullMarked
package org.kurultai.seeds.mention.state;

import org.jspecify.annotations.NullMarked;
