package org.kurultai.domain.view;

import java.util.List;
import org.kurultai.domain.meeting.MeetingId;
import org.kurultai.domain.meeting.SeriesId;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.time.DateRange;

/**
 * A party that belongs to a series, or to its organization, and of which it is recorded for others but not for it that
 * somebody came. It may have come all the same: the record does not say.
 *
 * @param ordinal the how-manieth of the series; 0 if not known
 * @param belonged how sure it is that the party belonged at the time
 * @param evidence where that is stated
 */
public record Absence(
        MeetingId meeting,
        SeriesId series,
        int ordinal,
        DateRange when,
        PartyId party,
        Certainty belonged,
        List<Evidence> evidence) {

    public Absence {
        evidence = List.copyOf(evidence);
    }
}
