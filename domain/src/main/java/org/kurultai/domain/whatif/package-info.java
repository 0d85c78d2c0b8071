/**
 * What if something had not happened, or had happened otherwise: a {@link org.kurultai.domain.whatif.Scenario} edits the
 * past, later commands are decided again by the rules that run live, and a {@link org.kurultai.domain.whatif.Divergence}
 * tells every difference and why.
 *
 * <p>Knows the record only, neither a feature nor a view, so all of it holds for features and views yet to come.
 */
@NullMarked
package org.kurultai.domain.whatif;

import org.jspecify.annotations.NullMarked;
