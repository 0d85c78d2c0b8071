package org.kurultai.domain.agreement;

import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.office.PostId;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.Id;

/**
 * Who signs. A signatory acts for a party of the instrument or for the state that party belongs to, and is not thereby
 * a party: two ministers may sign what binds two academies.
 *
 * @param party for whom
 * @param person who; {@link PersonId#NONE} where only the side is stated
 * @param post in which post; {@link PostId#NONE} if not stated
 */
public record Signatory(PartyId party, PersonId person, PostId post) implements Comparable<Signatory> {

    public Signatory {
        Id.require(party, "the party that the signatory acts for");
    }

    /** A side of which no person is named. */
    public static Signatory of(PartyId party) {
        return new Signatory(party, PersonId.NONE, PostId.NONE);
    }

    @Override
    public int compareTo(Signatory other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return party + "|" + person + "|" + post;
    }
}
