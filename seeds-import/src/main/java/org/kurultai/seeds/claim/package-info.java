/** What a report is read to state, word by word: claims, each with the place in the text it rests on. */
@NullMarked
package org.kurultai.seeds.claim;

import org.jspecify.annotations.NullMarked;
