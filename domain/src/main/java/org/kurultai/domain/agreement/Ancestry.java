package org.kurultai.domain.agreement;

import java.util.Collection;
import java.util.LinkedHashSet;
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
import org.kurultai.domain.record.Tag;
import org.kurultai.domain.time.Answer;

/**
 * Which institution is under which, and in the end under which state or organization, as far as the record tells. A
 * state or an organization is under nothing; of a party that is not registered nothing is known.
 */
final class Ancestry {

    private final Facts facts;

    private Ancestry(Facts facts) {
        this.facts = facts;
    }

    static Ancestry of(Facts facts) {
        return new Ancestry(facts);
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
        return line.contains(upper) ? Answer.YES : line.stream().anyMatch(this::isUnderNothing) ? Answer.NO
                : Answer.UNKNOWN;
    }

    /** What tells where the institutions among these parties, and those above them, belong. */
    Stream<Said<InstitutionRegistered>> institutions(Collection<PartyId> parties) {
        return parties.stream()
                .flatMap(party -> line(party).stream())
                .distinct()
                .flatMap(party -> Said.all(facts, InstitutionRegistered.class, i -> i.institution().equals(party)));
    }

    private Set<PartyId> line(PartyId party) {
        var line = new LinkedHashSet<PartyId>();
        var above = Set.of(party);
        while (line.addAll(above)) {
            above = above.stream().flatMap(this::above).collect(Collectors.toSet());
        }
        return line;
    }

    private Stream<PartyId> above(PartyId party) {
        return Said.all(facts, InstitutionRegistered.class, i -> i.institution().equals(party))
                .map(i -> i.event().of());
    }

    private boolean isUnderNothing(PartyId party) {
        return facts.find(StateRegistered.class, s -> s.state().equals(party)).isPresent()
                || facts.find(OrganizationFounded.class, o -> o.organization().equals(party)).isPresent();
    }
}
