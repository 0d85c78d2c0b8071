package org.kurultai.domain.meeting;

import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.office.PostId;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.Id;
import org.kurultai.domain.record.Ordered;

/**
 * Who takes part in an occasion, as far as it is stated: a person, or only a party.
 *
 * @param party on behalf of which state, organization or institution (Popolo: on behalf of); {@link PartyId#NONE} where it is
 *     not known for whom the person came
 * @param person who came; {@link PersonId#NONE} where only the party is named
 * @param post the post in which the person came; {@link PostId#NONE} if not stated
 * @param capacity the office in the words of the source
 * @param rank the rank in the words of the source, such as Colonel General; empty if not stated
 * @param roles what part the delegate took
 * @param delegatedFrom the person who would have come (iCalendar: DELEGATED-FROM); {@link PersonId#NONE} if not stated
 * @param as member, observer or guest of the convening organization
 */
public record Delegate(
        PartyId party,
        PersonId person,
        PostId post,
        String capacity,
        String rank,
        Set<Role> roles,
        PersonId delegatedFrom,
        AttendsAs as) {

    public Delegate {
        if (party.isNone()) {
            Id.require(person, "the party that the delegate takes part for, or else the person,");
        }
        if (party.isNone() && as != AttendsAs.UNSTATED) {
            throw new IllegalArgumentException("%s takes part as %s of nothing: the party is missing".formatted(
                    person, as.name().toLowerCase(Locale.ROOT)));
        }
        roles = Ordered.set(roles);
        if (person.isNone() && !post.isNone()) {
            throw new IllegalArgumentException("post %s is stated without a person in it".formatted(post));
        }
    }

    /** A party of which no person is named. */
    public static Delegate of(PartyId party) {
        return of(party, PersonId.NONE, PostId.NONE);
    }

    /** A person who comes for a party in a post. */
    public static Delegate of(PartyId party, PersonId person, PostId post) {
        return new Delegate(party, person, post, "", "", Set.of(), PersonId.NONE, AttendsAs.UNSTATED);
    }

    /** The same delegate in this capacity, in the words of the source. */
    public Delegate withCapacity(String words) {
        return new Delegate(party, person, post, words, rank, roles, delegatedFrom, as);
    }

    /** The same delegate with this rank, in the words of the source. */
    public Delegate withRank(String words) {
        return new Delegate(party, person, post, capacity, words, roles, delegatedFrom, as);
    }

    /** The same delegate in these roles. */
    public Delegate withRoles(Role... theirs) {
        return new Delegate(party, person, post, capacity, rank, Set.of(theirs), delegatedFrom, as);
    }

    /** The same delegate in the place of a person who did not come. */
    public Delegate withDelegatedFrom(PersonId absent) {
        return new Delegate(party, person, post, capacity, rank, roles, absent, as);
    }

    /** The same delegate as member, observer or guest. */
    public Delegate withStatus(AttendsAs status) {
        return new Delegate(party, person, post, capacity, rank, roles, delegatedFrom, status);
    }

    /** Whether both are the same person for the same party, or the same party without a person. */
    public boolean same(Delegate other) {
        return party.equals(other.party) && person.equals(other.person);
    }

    Delegate withPersons(UnaryOperator<PersonId> identifier) {
        return new Delegate(
                party,
                identifier.apply(person),
                post,
                capacity,
                rank,
                roles,
                identifier.apply(delegatedFrom),
                as);
    }
}
