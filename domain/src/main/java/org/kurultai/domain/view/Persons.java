package org.kurultai.domain.view;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.kurultai.domain.office.Identity;
import org.kurultai.domain.office.NamesPersons;
import org.kurultai.domain.office.OfficeEvent.PersonsMerged;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.record.Facts;

/** Which identifiers are one person, as far as it concerns some persons. */
final class Persons {

    private Persons() {}

    /** The persons that are named, each by every identifier used. */
    static Set<PersonId> named(Facts facts) {
        var named = new HashSet<PersonId>();
        facts.stated(NamesPersons.class).forEach(event -> event.withPersons(person -> {
            named.add(person);
            return person;
        }));
        named.remove(PersonId.NONE);
        return named;
    }

    /** The persons who may be one with this one, whether the mergers that say so stand or not. */
    static Set<PersonId> circle(PersonId person, Function<PersonId, Facts> mergers) {
        var circle = new HashSet<PersonId>();
        var next = new ArrayDeque<>(List.of(person));
        while (!next.isEmpty()) {
            var one = next.pop();
            if (circle.add(one)) {
                mergers.apply(one).stated(PersonsMerged.class).forEach(m -> next.addAll(List.of(m.kept(), m.merged())));
            }
        }
        return circle;
    }

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
