/**
 * Binds the domain to Axon Framework: commands go over its command bus, questions over its query bus, events into its
 * event store, and an application's own event handlers see them through ordinary event processors.
 *
 * <p>The only package, with the journal's, that names Axon.
 */
@NullMarked
package org.kurultai.axon;

import org.jspecify.annotations.NullMarked;
