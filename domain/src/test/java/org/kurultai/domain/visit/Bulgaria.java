package org.kurultai.domain.visit;

import java.util.Set;
import org.kurultai.domain.meeting.Delegate;
import org.kurultai.domain.meeting.MeetingId;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.office.PostId;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.party.Place;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.domain.visit.VisitCommand.AnnounceVisit;
import org.kurultai.domain.visit.VisitCommand.RecordEngagement;
import org.kurultai.domain.visit.VisitEvent.EngagementRecorded;
import org.kurultai.domain.visit.VisitEvent.VisitAnnounced;

/** The Azerbaijani interior minister's visit to Bulgaria, and who and what belongs to it. */
final class Bulgaria {

    static final PartyId AZE = new PartyId("AZE");
    static final PartyId BGR = new PartyId("BGR");
    static final VisitId VISIT = new VisitId("aze-bgr");
    static final EngagementId AUDIENCE = new EngagementId("aze-bgr-audience");
    static final EngagementId TALKS = new EngagementId("aze-bgr-talks");
    static final Occasion ON_VISIT = VisitEvent.occasion(VISIT);
    static final Occasion AT_AUDIENCE = VisitEvent.occasion(AUDIENCE);

    static final PersonId EYVAZOV = new PersonId("vilayat-eyvazov");
    static final PersonId RASHKOV = new PersonId("boyko-rashkov");
    static final PostId AZE_INTERIOR = new PostId("aze-interior");
    static final PostId BGR_INTERIOR = new PostId("bgr-interior");
    static final Delegate MINISTER = Delegate.of(AZE, EYVAZOV, AZE_INTERIOR);
    static final Invitation BY_RASHKOV = new Invitation(BGR, RASHKOV, BGR_INTERIOR);

    private Bulgaria() {}

    static VisitAnnounced announced(String when, int days) {
        return event(announce(when, days));
    }

    static AnnounceVisit announce(String when, int days) {
        return new AnnounceVisit(
                VISIT,
                AZE,
                BGR,
                days(when),
                days,
                VisitLevel.OFFICIAL,
                PartyId.NONE,
                Invitation.UNSTATED,
                Place.UNKNOWN,
                "");
    }

    static AnnounceVisit invited(String when) {
        return new AnnounceVisit(
                VISIT, AZE, BGR, days(when), 0, VisitLevel.OFFICIAL, PartyId.NONE, BY_RASHKOV, Place.UNKNOWN, "");
    }

    static VisitAnnounced event(AnnounceVisit c) {
        return new VisitAnnounced(
                c.visit(),
                c.visitor(),
                c.host(),
                c.when(),
                c.days(),
                c.level(),
                c.ledBy(),
                c.invitation(),
                c.place(),
                c.aim());
    }

    static RecordEngagement record(EngagementId engagement, EngagementKind kind, String on) {
        return new RecordEngagement(
                engagement, VISIT, kind, day(on), Place.UNKNOWN, Set.of(), MeetingId.NONE);
    }

    static EngagementRecorded recorded(EngagementId engagement, EngagementKind kind, String on) {
        return event(record(engagement, kind, on));
    }

    static EngagementRecorded event(RecordEngagement c) {
        return new EngagementRecorded(
                c.engagement(), c.visit(), c.kind(), c.on(), c.place(), c.institutions(), c.meeting());
    }

    static PartialDate day(String edtf) {
        return edtf.isEmpty() ? PartialDate.UNKNOWN : PartialDate.parse(edtf);
    }

    static DateRange days(String edtf) {
        return edtf.isEmpty() ? DateRange.UNKNOWN : DateRange.parse(edtf);
    }
}
