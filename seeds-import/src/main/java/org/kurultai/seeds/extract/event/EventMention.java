package org.kurultai.seeds.extract.event;

import java.util.List;
import org.kurultai.seeds.claim.Zone;
import org.kurultai.seeds.facts.EngagementType;
import org.kurultai.seeds.text.Sentence;

/**
 * The words that name an engagement: "the second meeting of the interior ministers of the OTS".
 *
 * @param at the word that says what it is
 * @param from the first token of the words
 * @param to the token after their last
 * @param type what it is
 * @param ordinal the how-manieth; 0 if not told
 * @param ordinalAt where that stands; -1 if it is not told
 * @param organization whose it is; empty if not told
 * @param organizationAt where that stands; -1 if it is not told
 * @param body who meets; empty if not told
 * @param special whether it is informal or extraordinary
 * @param relation whether it is the next or the one before
 * @param between the states it is between
 */
public record EventMention(
        int at,
        int from,
        int to,
        EngagementType type,
        int ordinal,
        int ordinalAt,
        String organization,
        int organizationAt,
        String body,
        boolean special,
        Relation relation,
        List<String> between) {

    public enum Relation {
        THIS,
        NEXT,
        PREVIOUS
    }

    public EventMention {
        between = List.copyOf(between);
    }

    /** Where the words that tell it begin for sure: at its ordinal, else at the word that says what it is. */
    public int start() {
        return ordinalAt >= 0 ? ordinalAt : at;
    }

    /** The same words taken for another type of engagement. */
    public EventMention as(EngagementType other) {
        return new EventMention(
                at, from, to, other, ordinal, ordinalAt, organization, organizationAt, body, special, relation,
                between);
    }

    /** The same words taken for talks of two, who are no body. */
    public EventMention ofTwo() {
        return new EventMention(
                at, from, to, EngagementType.BILATERAL_TALKS, ordinal, ordinalAt, organization, organizationAt, "",
                special, relation, between);
    }

    /** The same words, with another number that stands before them too. */
    public EventMention counted(int number, int numberAt) {
        return new EventMention(
                at, from, to, type, number, numberAt, organization, organizationAt, body, special, relation, between);
    }

    /** The same words, of the organization and the body that other words name. */
    public EventMention of(EventMention holder) {
        return new EventMention(
                at, from, to, holder.type(), ordinal, ordinalAt, holder.organization(), holder.organizationAt(),
                holder.body(), special, relation, between);
    }

    /** The same words and those behind them that name the body whose meeting it is. */
    EventMention ofBody(EventMention holder) {
        return new EventMention(
                at, from, Math.max(to, holder.to()), type, ordinal, ordinalAt, holder.organization(),
                holder.organizationAt(), holder.body(), special || holder.special(), relation, between);
    }

    /** "The World Medical Congress": whether it goes by a name of its own, in a sentence whose nouns have no capitals. */
    public boolean isNamed(Sentence sentence) {
        return at > 1 && isOfName(sentence, at) && isOfName(sentence, at - 1) && sentence.zone() == Zone.BODY;
    }

    private static boolean isOfName(Sentence sentence, int at) {
        var word = sentence.token(at);
        return word.capitalized() && word.text().length() > 1
                && Character.isLowerCase(word.text().charAt(1));
    }

    /** Whether a body meets, not two sides. */
    public boolean isMeeting() {
        return type == EngagementType.MEETING || type == EngagementType.SUMMIT;
    }

    /** Whether the words tell which meeting is meant. */
    public boolean isTelling() {
        return ordinal > 0 || !organization.isEmpty() || !body.isEmpty() || special;
    }
}
