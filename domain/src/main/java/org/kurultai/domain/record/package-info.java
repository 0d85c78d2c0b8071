/**
 * What every feature plugs into: commands ask, deciders judge them over the facts in their scope, events are what was
 * recorded, projections read them.
 *
 * <p>Nothing in here knows a feature. A feature is a sealed family of events, a sealed family of commands and a
 * {@link org.kurultai.domain.record.Decider} for each command.
 */
@NullMarked
package org.kurultai.domain.record;

import org.jspecify.annotations.NullMarked;
