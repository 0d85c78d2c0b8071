package org.kurultai.domain.view;

import java.util.List;
import org.kurultai.domain.meeting.MeetingId;
import org.kurultai.domain.meeting.SeriesId;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.party.Place;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.time.DateRange;

/**
 * What a series agreed on who is to host a coming meeting, and what came of it.
 *
 * @param ordinal the how-manieth meeting, as stated or as the one after the meeting that agreed it; 0 if not known
 * @param host the party that is to host
 * @param at the meeting that agreed it; {@link MeetingId#NONE} if not known
 * @param when when it is to be, as far as it is known
 * @param place where, as far as it is known
 * @param outcome what came of it
 * @param meeting the meeting that is meant, be it held or planned; {@link MeetingId#NONE} if none is recorded yet
 * @param evidence where the agreement is stated
 */
public record AgreedHost(
        SeriesId series,
        int ordinal,
        PartyId host,
        MeetingId at,
        DateRange when,
        Place place,
        Outcome outcome,
        MeetingId meeting,
        List<Evidence> evidence) {

    /** What came of an agreement on a host. */
    public enum Outcome {
        /** The time for it has not passed, as far as is known. */
        OPEN,
        /** The party hosted the meeting. */
        FULFILLED,
        /** The time for it has passed, and no such meeting is recorded as held. */
        OVERDUE,
        /** The party declined. */
        DECLINED,
        /** Another party hosted the meeting. */
        HOSTED_BY_ANOTHER
    }

    public AgreedHost {
        evidence = List.copyOf(evidence);
    }

    AgreedHost with(Outcome other) {
        return new AgreedHost(series, ordinal, host, at, when, place, other, meeting, evidence);
    }

    AgreedHost meaning(MeetingId meant) {
        return new AgreedHost(series, ordinal, host, at, when, place, outcome, meant, evidence);
    }
}
