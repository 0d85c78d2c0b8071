package org.kurultai.journal;

/** An event as it stands in the tables. */
record StoredRow(long position, EventRow event, Checksum checksum) {}
