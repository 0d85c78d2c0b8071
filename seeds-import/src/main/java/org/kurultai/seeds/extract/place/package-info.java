/** Where: cities, capitals and states, and the words that say that something was there. */
@NullMarked
package org.kurultai.seeds.extract.place;

import org.jspecify.annotations.NullMarked;
