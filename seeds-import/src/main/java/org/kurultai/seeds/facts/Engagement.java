package org.kurultai.seeds.facts;

import java.util.List;
import org.kurultai.seeds.claim.Claim;
import org.kurultai.seeds.claim.Field;

/**
 * A meeting, visit or other encounter that a report tells of.
 *
 * @param type what it was
 * @param called what the report calls it
 * @param body who meets, such as "interior ministers"; empty if not told
 * @param organization the code of the organization whose body meets; empty if none is told
 * @param ordinal the how-manieth of its series; 0 if not told
 * @param when its days; {@link When#UNKNOWN} if not told
 * @param city the city by its English name; empty if not told
 * @param host the state that hosts; empty if not told
 * @param scheduled whether it was still to come
 * @param participants the persons who took part
 * @param parties the states that took part without a person being named
 * @param instruments what was concluded, or is to be
 * @param nextHost who hosts the next one; {@link NextHost#NONE} if not told
 * @param claims what all this rests on, value by value
 */
public record Engagement(
        EngagementType type,
        Called called,
        String body,
        String organization,
        int ordinal,
        When when,
        String city,
        String host,
        boolean scheduled,
        List<Participant> participants,
        List<String> parties,
        List<InstrumentFact> instruments,
        NextHost nextHost,
        List<Claim> claims) {

    public Engagement {
        participants = List.copyOf(participants);
        parties = List.copyOf(parties);
        instruments = List.copyOf(instruments);
        claims = List.copyOf(claims);
    }

    /** What was talked about, or is to be, in the words of the report. */
    public List<String> topics() {
        return claims.stream().filter(claim -> claim.field() == Field.TOPIC).map(Claim::value).toList();
    }
}
