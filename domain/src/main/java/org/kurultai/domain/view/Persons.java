package org.kurultai.domain.view;

import java.util.Collection;
import java.util.HashSet;
import java.util.function.Function;
import org.kurultai.domain.office.Identity;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.record.Facts;

/** Which identifiers are one person, as far as it concerns some persons. */
final class Persons {

    private Persons() {}

    /** What the mergers tell of these persons and of all who turn out to be one with them. */
    static Identity identity(Collection<PersonId> persons, Function<Collection<PersonId>, Facts> mergers) {
        var known = new HashSet<>(persons);
        while (true) {
            var identity = Identity.of(mergers.apply(known));
            var wider = new HashSet<>(known);
            known.forEach(person -> wider.addAll(identity.identifiers(person)));
            if (!known.addAll(wider)) {
                return identity;
            }
        }
    }
}
