package org.kurultai.domain.meeting;

import java.util.Set;
import org.kurultai.domain.meeting.MeetingEvent.MeetingScheduled;
import org.kurultai.domain.meeting.MeetingEvent.SeriesEstablished;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.office.Portfolio;
import org.kurultai.domain.office.PostId;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.party.Place;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;

/** The interior ministers of the Turkic states, and who and what belongs to their meetings. */
final class Turkic {

    static final PartyId OTS = new PartyId("OTS");
    static final PartyId AZE = new PartyId("AZE");
    static final PartyId KAZ = new PartyId("KAZ");
    static final PartyId HUN = new PartyId("HUN");
    static final PartyId UZB = new PartyId("UZB");

    static final SeriesId INTERIOR = new SeriesId("ots-interior");
    static final MeetingId FIRST = new MeetingId("ots-interior-1");
    static final MeetingId SECOND = new MeetingId("ots-interior-2");
    static final MeetingId THIRD = new MeetingId("ots-interior-3");
    static final Occasion AT_SECOND = Occasion.of(SECOND);

    static final PersonId EYVAZOV = new PersonId("vilayat-eyvazov");
    static final PersonId TASHPULATOV = new PersonId("aziz-tashpulatov");
    static final PersonId TOSHPULATOV = new PersonId("aziz-toshpulatov");
    static final PersonId RETVARI = new PersonId("bence-retvari");
    static final PersonId HUNGARIAN_MINISTER = new PersonId("hun-interior-minister");
    static final PostId AZE_INTERIOR = new PostId("aze-interior");
    static final PostId UZB_INTERIOR = new PostId("uzb-interior");
    static final PostId HUN_DEPUTY = new PostId("hun-interior-deputy");

    static final Place BAKU = Place.of("Baku", AZE);
    static final Place NOWHERE_STATED = Place.UNKNOWN;

    static final SeriesEstablished OF_THE_OTS = established(OTS);

    private Turkic() {}

    static SeriesEstablished established(PartyId organization) {
        return new SeriesEstablished(
                INTERIOR,
                Name.english("Meeting of Ministers of Internal Affairs"),
                organization,
                Set.of(),
                Level.MINISTERS,
                Set.of(new Portfolio("interior")),
                "",
                RotationRule.UNSTATED);
    }

    /** A meeting of which only its place in the series, its days and its host are known. */
    static MeetingScheduled scheduled(MeetingId meeting, int ordinal, String when, PartyId host) {
        return new MeetingScheduled(meeting, INTERIOR, ordinal, days(when), host, Place.UNKNOWN);
    }

    static DateRange days(String edtf) {
        return edtf.isEmpty() ? DateRange.UNKNOWN : DateRange.parse(edtf);
    }

    static PartialDate day(String edtf) {
        return PartialDate.parse(edtf);
    }
}
