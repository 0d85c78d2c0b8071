package org.kurultai.domain.office;

import java.util.function.UnaryOperator;
import org.kurultai.domain.record.Event;

/** An event that names persons, and can be put in terms of other identifiers for them. */
public interface NamesPersons extends Event {

    /** The same event with every person's identifier replaced. */
    Event withPersons(UnaryOperator<PersonId> identifier);
}
