/**
 * One sentence with all it names: its events, offices, persons and days, to which engagement each of its parts belongs, and of
 * what time it tells.
 */
@NullMarked
package org.kurultai.seeds.extract.scene;

import org.jspecify.annotations.NullMarked;
