package org.kurultai.domain.view;

import java.util.List;
import org.kurultai.domain.party.MembershipStatus;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.Evidence;

/**
 * A party that belonged to an organization on a date, or may have.
 *
 * @param certainty how sure that is
 * @param evidence every statement of its belonging in that status
 */
public record Belonging(
        PartyId organization, PartyId party, MembershipStatus status, Certainty certainty, List<Evidence> evidence) {

    public Belonging {
        evidence = List.copyOf(evidence);
    }
}
