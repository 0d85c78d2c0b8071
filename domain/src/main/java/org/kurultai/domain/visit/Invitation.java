package org.kurultai.domain.visit;

import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.office.PostId;
import org.kurultai.domain.party.PartyId;

/**
 * By whose invitation a visit is made, as far as it is stated.
 *
 * @param party the state, organization or institution that invites
 * @param person who invites on its behalf
 * @param post in which post
 */
public record Invitation(PartyId party, PersonId person, PostId post) {

    /** Nothing is said of an invitation. */
    public static final Invitation UNSTATED = new Invitation(PartyId.NONE, PersonId.NONE, PostId.NONE);

    /** Whether nothing is said of an invitation. */
    public boolean isUnstated() {
        return equals(UNSTATED);
    }
}
