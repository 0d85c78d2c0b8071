package org.kurultai.live;

import org.kurultai.domain.record.Row;

/** What became of one row of a view. */
public sealed interface Change {

    /** Whom or what the row is about, as {@link org.kurultai.domain.record.Projection#rows} has it. */
    Object subject();

    /** A row that was not there before. */
    record Appeared(Object subject, Row row) implements Change {}

    /** A row that says something else now. */
    record Altered(Object subject, Row before, Row after) implements Change {}

    /** A row that is not there any more. */
    record Gone(Object subject, Row row) implements Change {}
}
