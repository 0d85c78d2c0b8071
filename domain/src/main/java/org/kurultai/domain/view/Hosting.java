package org.kurultai.domain.view;

import java.util.List;
import org.kurultai.domain.meeting.MeetingId;
import org.kurultai.domain.meeting.SeriesId;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.party.Place;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.time.DateRange;

/**
 * One meeting of a series, held, planned, agreed or merely counted.
 *
 * @param ordinal the how-manieth of its series, from 1; 0 if not known
 * @param meeting which meeting; {@link MeetingId#NONE} if none is recorded yet
 * @param host the party that hosts it; {@link PartyId#NONE} if not known
 * @param when from which day to which, as far as it is known
 * @param place where, as far as it is known
 * @param evidence every statement behind this row
 */
public record Hosting(
        SeriesId series,
        int ordinal,
        MeetingId meeting,
        PartyId host,
        DateRange when,
        Place place,
        HostingStatus status,
        List<Evidence> evidence) {

    public Hosting {
        evidence = List.copyOf(evidence);
    }
}
