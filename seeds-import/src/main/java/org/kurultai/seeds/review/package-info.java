/** The review of a dossier by a person: what it proposes, on what words, what needs a decision, and what was decided. */
@NullMarked
package org.kurultai.seeds.review;

import org.jspecify.annotations.NullMarked;
