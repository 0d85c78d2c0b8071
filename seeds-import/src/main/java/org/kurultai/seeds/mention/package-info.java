/** Who and what a sentence names: persons with their offices, states and organizations. */
@NullMarked
package org.kurultai.seeds.mention;

import org.jspecify.annotations.NullMarked;
