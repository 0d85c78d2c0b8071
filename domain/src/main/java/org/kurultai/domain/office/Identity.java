package org.kurultai.domain.office;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kurultai.domain.office.OfficeEvent.PersonsMerged;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Tag;

/**
 * Which identifiers are one person. Rules and projections put every fact in terms of one identifier a person before
 * they look at it; what was recorded stays as it was stated.
 */
public final class Identity {

    private final Map<PersonId, Set<PersonId>> persons = new HashMap<>();
    private final Set<PersonId> merged = new HashSet<>();

    private Identity() {}

    /** What the facts tell of it; they may hold anything else too. */
    public static Identity of(Facts known) {
        var identity = new Identity();
        for (var fact : known.standing(PersonsMerged.class)) {
            identity.join(fact.event());
        }
        return identity;
    }

    private void join(PersonsMerged merge) {
        var one = new TreeSet<>(identifiers(merge.kept()));
        one.addAll(identifiers(merge.merged()));
        one.forEach(person -> persons.put(person, one));
        merged.add(merge.merged());
    }

    /** Every identifier the person goes by, the given one among them. */
    public Set<PersonId> identifiers(PersonId person) {
        return persons.getOrDefault(person, Set.of(person));
    }

    /** The one identifier to call the person by: the one kept, whatever the order in which they were merged. */
    public PersonId canonical(PersonId person) {
        var all = identifiers(person);
        return all.size() == 1
                ? person
                : all.stream().filter(p -> !merged.contains(p)).findFirst().orElseGet(() -> all.iterator().next());
    }

    /** Whether both identifiers are one person. */
    public boolean same(PersonId one, PersonId other) {
        return identifiers(one).contains(other);
    }

    /** The event in terms of one identifier a person. */
    public Event canonical(Event event) {
        return event instanceof NamesPersons names && !merged.isEmpty()
                ? names.withPersons(this::canonical)
                : event;
    }

    /** The facts in terms of one identifier a person. */
    public Facts canonical(Facts facts) {
        return merged.isEmpty() ? facts : facts.mapped(this::canonical);
    }

    /** The facts that tell which identifiers the person goes by, as far as is known. */
    public Set<Tag> scope(PersonId person) {
        return person.isNone()
                ? Set.of()
                : identifiers(person).stream().map(OfficeEvent::identityTag).collect(Collectors.toSet());
    }
}
