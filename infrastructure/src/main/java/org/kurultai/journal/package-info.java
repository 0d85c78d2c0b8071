/**
 * The journal: what was recorded, in one total order, kept in a SQLite file, in PostgreSQL or in memory, behind Axon's
 * {@link org.axonframework.eventsourcing.eventstore.EventStorageEngine}.
 *
 * <p>Events have positions 0, 1, 2 and so on, without gaps, in the order in which they were committed. Tracking tokens
 * and consistency markers both name the <em>next</em> position: how many events had been recorded. Since nothing
 * recorded ever changes, everything before such a position is a consistent snapshot, and no read has to hold a
 * transaction open.
 *
 * <p>{@link org.kurultai.journal.Journal} is all that others see. Below it stands a {@code Storage}: one in memory, and one
 * over JDBC, where {@code Database} is what differs from one database to another, and what is appended and how it is
 * found ({@code Appender}, {@code EventReader}, {@code Selection}) is written once.
 */
@NullMarked
package org.kurultai.journal;

import org.jspecify.annotations.NullMarked;
