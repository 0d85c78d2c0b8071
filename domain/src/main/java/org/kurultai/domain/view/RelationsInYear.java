package org.kurultai.domain.view;

import java.util.List;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.Evidence;

/**
 * What two parties had to do with each other in one year.
 *
 * @param one the first of the two by identifier
 * @param other the second
 * @param year 0 for what has no year
 * @param engagements the visits, meetings and engagements in which both took part, by date
 * @param instruments what both signed, adopted or are parties to, and what became of it, by date
 * @param topics what was on the agenda of the engagements, by date
 * @param evidence every statement behind this row
 */
public record RelationsInYear(
        PartyId one,
        PartyId other,
        int year,
        List<Happening> engagements,
        List<Happening> instruments,
        List<TopicUse> topics,
        List<Evidence> evidence) {

    public RelationsInYear {
        engagements = List.copyOf(engagements);
        instruments = List.copyOf(instruments);
        topics = List.copyOf(topics);
        evidence = List.copyOf(evidence);
    }

    /** The engagements in which nobody else took part, as far as is recorded. */
    public List<Happening> betweenThemAlone() {
        return engagements.stream().filter(h -> h.parties().size() == 2).toList();
    }
}
