package org.kurultai.domain.view;

import java.util.List;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.record.Evidence;

/**
 * A person in the directory.
 *
 * @param person the identifier that is kept
 * @param identifiers all that the person goes by, that one among them
 * @param names the spellings of the name, the one that most sources use first
 * @param evidence every statement behind this entry
 */
public record PersonEntry(
        PersonId person, List<PersonId> identifiers, List<Stated<Name>> names, List<Evidence> evidence) {

    public PersonEntry {
        identifiers = List.copyOf(identifiers);
        names = List.copyOf(names);
        evidence = List.copyOf(evidence);
    }

    /** The name to call the person by; {@link Name#NONE} if none is recorded. */
    public Name name() {
        return names.isEmpty() ? Name.NONE : names.getFirst().value();
    }
}
