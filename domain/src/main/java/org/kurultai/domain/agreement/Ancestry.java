package org.kurultai.domain.agreement;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kurultai.domain.meeting.Said;
import org.kurultai.domain.party.PartyEvent;
import org.kurultai.domain.party.PartyEvent.InstitutionRegistered;
import org.kurultai.domain.party.PartyEvent.OrganizationFounded;
import org.kurultai.domain.party.PartyEvent.StateRegistered;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Inference;
import org.kurultai.domain.record.Tag;
import org.kurultai.domain.time.Answer;

/**
 * Which institution is under which, and in the end under which state or organization, as far as the record tells. A
 * state or an organization is under nothing; of a party that is not registered nothing is known.
 */
final class Ancestry {

    private static final Inference<Ancestry> OF_ALL = new Inference<>(Ancestry::new,
            List.of(InstitutionRegistered.class, StateRegistered.class, OrganizationFounded.class));

    private final List<Said<InstitutionRegistered>> registered;
    private final Map<PartyId, Set<PartyId>> above = new HashMap<>();
    private final Set<PartyId> underNothing = new HashSet<>();

    private Ancestry(Facts facts) {
        registered = Said.of(facts.standing(InstitutionRegistered.class));
        for (var said : registered) {
            above.computeIfAbsent(said.event().institution(), party -> new HashSet<>()).add(said.event().of());
        }
        facts.standing(StateRegistered.class)
                .forEach(fact -> fact.events().forEach(s -> underNothing.add(s.state())));
        facts.standing(OrganizationFounded.class)
                .forEach(fact -> fact.events().forEach(o -> underNothing.add(o.organization())));
    }

    static Ancestry of(Facts facts) {
        return facts.reading(OF_ALL);
    }

    /** The facts that tell it of these parties, as far as is known. */
    Set<Tag> scope(Collection<PartyId> parties) {
        return parties.stream()
                .flatMap(party -> line(party).stream())
                .map(PartyEvent::tag)
                .collect(Collectors.toSet());
    }

    /** Whether one party is the other or under it, or the other way round. */
    Answer related(PartyId one, PartyId other) {
        return belongs(one, other).or(belongs(other, one));
    }

    /** Whether the lower party is the upper one or under it. */
    Answer belongs(PartyId lower, PartyId upper) {
        var line = line(lower);
        return line.contains(upper) ? Answer.YES : line.stream().anyMatch(underNothing::contains) ? Answer.NO
                : Answer.UNKNOWN;
    }

    /** What tells where the institutions among these parties, and those above them, belong. */
    Stream<Said<InstitutionRegistered>> institutions(Collection<PartyId> parties) {
        return parties.stream()
                .flatMap(party -> line(party).stream())
                .distinct()
                .flatMap(party -> registered.stream().filter(said -> said.event().institution().equals(party)));
    }

    private Set<PartyId> line(PartyId party) {
        if (!above.containsKey(party)) {
            return Set.of(party);
        }
        var line = new LinkedHashSet<PartyId>();
        var next = Set.of(party);
        while (line.addAll(next)) {
            next = next.stream().flatMap(p -> above.getOrDefault(p, Set.of()).stream()).collect(Collectors.toSet());
        }
        return line;
    }
}
