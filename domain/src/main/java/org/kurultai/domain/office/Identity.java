package org.kurultai.domain.office;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kurultai.domain.office.OfficeEvent.PersonsMerged;
import org.kurultai.domain.record.Decision;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.Fact;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Inference;
import org.kurultai.domain.record.RecordRejection;
import org.kurultai.domain.record.Tag;

/**
 * Which identifiers are one person. Rules and projections put every fact in terms of one identifier a person before
 * they look at it; what was recorded stays as it was stated.
 */
public final class Identity {

    private static final Inference<Identity> READING = new Inference<>(Identity::read, List.of(PersonsMerged.class));

    private static final Inference<Facts> UNIFIED = new Inference<>(known -> of(known).canonical(known),
            List.of(Event.class));

    private static final Identity EACH_ONE = new Identity();

    private final Map<PersonId, Set<PersonId>> persons = new HashMap<>();
    private final Set<PersonId> merged = new HashSet<>();

    private Identity() {}

    /** What the facts tell of it; they may hold anything else too. */
    public static Identity of(Facts known) {
        return known.reading(READING);
    }

    /** The facts in terms of one identifier a person, as far as they tell themselves which are one. */
    public static Facts unified(Facts known) {
        return known.reading(UNIFIED);
    }

    private static Identity read(Facts known) {
        var merges = known.standing(PersonsMerged.class);
        if (merges.isEmpty()) {
            return EACH_ONE;
        }
        var identity = new Identity();
        for (var fact : merges) {
            fact.events().forEach(identity::join);
        }
        return identity;
    }

    private void join(PersonsMerged merge) {
        var one = new TreeSet<>(identifiers(merge.kept()));
        one.addAll(identifiers(merge.merged()));
        one.forEach(person -> persons.put(person, Collections.unmodifiableSet(one)));
        merged.add(merge.merged());
    }

    /** Every identifier the person goes by, the given one among them. */
    public Set<PersonId> identifiers(PersonId person) {
        var all = persons.get(person);
        return all == null ? Set.of(person) : all;
    }

    /**
     * The one identifier to call the person by: the one kept, whatever the order in which they were merged; the first in
     * the order of characters where sources do not agree on which to keep.
     */
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

    /** The event in terms of one identifier a person: mostly the event itself. */
    public Event canonical(Event event) {
        return event instanceof NamesPersons names && !merged.isEmpty() ? canonical(event, names) : event;
    }

    private Event canonical(Event event, NamesPersons names) {
        var renamed = new HashSet<PersonId>();
        var told = names.withPersons(person -> {
            var canonical = canonical(person);
            if (!canonical.equals(person)) {
                renamed.add(person);
            }
            return canonical;
        });
        return renamed.isEmpty() ? event : told;
    }

    /** The facts in terms of one identifier a person. */
    public Facts canonical(Facts facts) {
        return merged.isEmpty() ? facts : facts.mapped(this::canonical);
    }

    /**
     * The decision on a statement that no rule stands against, as {@link Facts#settle} makes it, whatever identifiers of
     * its persons the statement and the facts use. What is recorded keeps the identifier as stated.
     */
    public Decision settle(Event candidate, Facts known) {
        return switch (unified(known).settle(canonical(candidate))) {
            case Decision.Accepted accepted -> Decision.accepted(candidate);
            case Decision.AlreadyRecorded(var fact, var stated) -> new Decision.AlreadyRecorded(fact, candidate);
            case Decision.Rejected(RecordRejection.FactHasBeenWithdrawn(var fact)) ->
                    Decision.rejected(new RecordRejection.FactHasBeenWithdrawn(
                            known.withdrawn(fact.id()).map(Fact::ref).orElse(fact)));
            case Decision.Rejected rejected -> rejected;
        };
    }

    /** The facts that tell which identifiers the person goes by, as far as is known. */
    public Set<Tag> scope(PersonId person) {
        if (person.isNone()) {
            return Set.of();
        }
        return persons.containsKey(person)
                ? identifiers(person).stream().map(OfficeEvent::identityTag).collect(Collectors.toSet())
                : Set.of(OfficeEvent.identityTag(person));
    }

    /** The same, and whatever carries such a tag of the person under any of the identifiers. */
    public Set<Tag> scope(PersonId person, Function<PersonId, Tag> tag) {
        if (person.isNone()) {
            return Set.of();
        }
        var scope = new HashSet<Tag>();
        for (var identifier : identifiers(person)) {
            scope.add(OfficeEvent.identityTag(identifier));
            scope.add(tag.apply(identifier));
        }
        return scope;
    }
}
