package org.kurultai.domain.view;

import java.util.List;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.meeting.SeriesId;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.time.DateRange;

/**
 * A topic on the agenda of one occasion.
 *
 * @param topic in the words of most sources
 * @param when on which day or days the occasion took place, as far as it is known
 * @param series the series of the meeting; {@link SeriesId#NONE} if none is known
 * @param parties the parties that took part, or hosted it
 * @param evidence where it is stated that it was on the agenda
 */
public record TopicUse(
        String topic,
        Occasion occasion,
        DateRange when,
        SeriesId series,
        List<PartyId> parties,
        List<Evidence> evidence) {

    public TopicUse {
        parties = List.copyOf(parties);
        evidence = List.copyOf(evidence);
    }

    /** The year in which the occasion began, or ended; 0 if not known. */
    public int year() {
        return Years.of(when);
    }
}
