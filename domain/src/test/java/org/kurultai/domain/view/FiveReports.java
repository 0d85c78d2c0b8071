package org.kurultai.domain.view;

import static org.kurultai.domain.view.Reports.says;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.kurultai.domain.agreement.AgreementEvent.InstrumentSigned;
import org.kurultai.domain.agreement.InstrumentId;
import org.kurultai.domain.agreement.InstrumentKind;
import org.kurultai.domain.agreement.Signatory;
import org.kurultai.domain.meeting.Delegate;
import org.kurultai.domain.meeting.Level;
import org.kurultai.domain.meeting.MeetingEvent.MeetingConcluded;
import org.kurultai.domain.meeting.MeetingEvent.MeetingScheduled;
import org.kurultai.domain.meeting.MeetingEvent.NextHostAgreed;
import org.kurultai.domain.meeting.MeetingEvent.SeriesEstablished;
import org.kurultai.domain.meeting.MeetingId;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.meeting.OccasionEvent.AttendanceRecorded;
import org.kurultai.domain.meeting.RotationRule;
import org.kurultai.domain.meeting.SeriesId;
import org.kurultai.domain.office.OfficeEvent.PersonRegistered;
import org.kurultai.domain.office.OfficeEvent.PostEstablished;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.office.Portfolio;
import org.kurultai.domain.office.PostId;
import org.kurultai.domain.party.InstitutionKind;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.party.PartyEvent.InstitutionRegistered;
import org.kurultai.domain.party.PartyEvent.StateRegistered;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.party.Place;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.source.SourceEvent.SourceRegistered;
import org.kurultai.domain.source.SourceKind;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.domain.view.Reports.Said;
import org.kurultai.domain.visit.EngagementId;
import org.kurultai.domain.visit.EngagementKind;
import org.kurultai.domain.visit.Invitation;
import org.kurultai.domain.visit.VisitEvent;
import org.kurultai.domain.visit.VisitEvent.EngagementRecorded;
import org.kurultai.domain.visit.VisitEvent.VisitAnnounced;
import org.kurultai.domain.visit.VisitEvent.VisitConcluded;
import org.kurultai.domain.visit.VisitId;
import org.kurultai.domain.visit.VisitLevel;

/** Facts of the five reports, each as its source states it. */
final class FiveReports {

    static final String TREND = "trend-2025-05-23";
    static final String AZERTAC = "azertac-2025-05-24";
    static final String MIA_UZB = "mia-uzb-2026-01-21";
    static final String CUSTOMS = "azertac-customs";
    static final String MIA_AZE = "mia-aze-bulgaria";

    static final PartyId OTS = new PartyId("OTS");
    static final PartyId AZE = new PartyId("AZE");
    static final PartyId BGR = new PartyId("BGR");
    static final PartyId KAZ = new PartyId("KAZ");
    static final PartyId TUR = new PartyId("TUR");
    static final PartyId UZB = new PartyId("UZB");
    static final PartyId AZE_ACADEMY = new PartyId("AZE-police-academy");
    static final PartyId BGR_ACADEMY = new PartyId("BGR-mia-academy");

    static final PersonId EYVAZOV = new PersonId("vilayat-eyvazov");
    static final PersonId YERLIKAYA = new PersonId("ali-yerlikaya");
    static final PersonId TASHPULATOV = new PersonId("aziz-tashpulatov");
    static final PersonId RASHKOV = new PersonId("boyko-rashkov");

    static final PostId AZE_INTERIOR = new PostId("AZE-interior-minister");
    static final PostId BGR_INTERIOR = new PostId("BGR-interior-minister");
    static final PostId TUR_INTERIOR = new PostId("TUR-interior-minister");
    static final PostId UZB_INTERIOR = new PostId("UZB-interior-minister");

    static final SeriesId INTERIOR = new SeriesId("ots-interior");
    static final SeriesId CUSTOMS_HEADS = new SeriesId("ots-customs");
    static final MeetingId SECOND = new MeetingId("ots-interior-2");
    static final MeetingId ELEVENTH = new MeetingId("ots-customs-11");
    static final Occasion BAKU = Occasion.of(SECOND);

    static final VisitId BULGARIA = new VisitId("aze-bgr");
    static final EngagementId AUDIENCE = new EngagementId("aze-bgr-audience");
    static final EngagementId ACADEMY_TALKS = new EngagementId("aze-bgr-talks");
    static final VisitId TURKEY = new VisitId("uzb-tur");
    static final EngagementId MIGRATION_TALKS = new EngagementId("uzb-tur-talks");

    static final InstrumentId COMMUNIQUE = new InstrumentId("ots-interior-2-communique");
    static final InstrumentId MIGRATION = new InstrumentId("uzb-tur-migration");
    static final InstrumentId ACADEMIES = new InstrumentId("aze-bgr-academies");
    static final Name JOINT_COMMUNIQUE = Name.english("Joint Communiqué");
    static final Name ERKLAERUNG = new Name("Gemeinsame Erklärung", "de");

    private FiveReports() {}

    static PartialDate date(String edtf) {
        return PartialDate.parse(edtf);
    }

    static DateRange on(String edtf) {
        return DateRange.parse(edtf);
    }

    static AttendanceRecorded came(Occasion occasion, PartyId party, PersonId person, PostId post) {
        return new AttendanceRecorded(occasion, Delegate.of(party, person, post));
    }

    static InstrumentSigned signed(
            InstrumentId instrument, InstrumentKind kind, Name title, Occasion occasion, String... subjects) {
        return new InstrumentSigned(instrument, kind, title, Set.of(), Set.of(), PartialDate.UNKNOWN, Place.UNKNOWN,
                occasion, List.of(subjects));
    }

    static PostEstablished interiorMinister(PostId post, PartyId state) {
        return new PostEstablished(
                post, state, new Portfolio("interior"), Name.english("Minister of Internal Affairs"), false);
    }

    static StateRegistered state(PartyId state, String name, String language) {
        return new StateRegistered(state, state.value(), new Name(name, language), DateRange.UNKNOWN);
    }

    private static SeriesEstablished series(SeriesId series, String name, Level level) {
        return new SeriesEstablished(
                series, Name.english(name), OTS, Set.of(), level, Set.of(), "", RotationRule.UNSTATED);
    }

    private static SourceRegistered registered(String source, String language, String published) {
        return new SourceRegistered(Reports.source(source), SourceKind.PRESS_REPORT, "", source, language,
                PartialDate.parse(published), "");
    }

    static List<Said> trend() {
        return all(
                TREND,
                registered(TREND, "en", "2025-05-23"),
                state(AZE, "Azerbaijan", "en"),
                state(KAZ, "Kazakhstan", "en"),
                new PersonRegistered(EYVAZOV, Name.english("Vilayat Eyvazov")),
                new PersonRegistered(YERLIKAYA, Name.english("Ali Yerlikaya")),
                new PersonRegistered(TASHPULATOV, Name.english("Aziz Toshpulatov")),
                interiorMinister(AZE_INTERIOR, AZE),
                interiorMinister(TUR_INTERIOR, TUR),
                interiorMinister(UZB_INTERIOR, UZB),
                series(INTERIOR, "Meeting of the interior ministers of the OTS", Level.MINISTERS),
                new MeetingScheduled(SECOND, INTERIOR, 2, on("2025-05-23"), AZE, Place.of("Baku", AZE)),
                new MeetingConcluded(SECOND, date("2025-05-23")),
                came(BAKU, AZE, EYVAZOV, AZE_INTERIOR),
                came(BAKU, TUR, YERLIKAYA, TUR_INTERIOR),
                came(BAKU, UZB, TASHPULATOV, UZB_INTERIOR),
                signed(COMMUNIQUE, InstrumentKind.COMMUNIQUE, JOINT_COMMUNIQUE, BAKU),
                new NextHostAgreed(INTERIOR, SECOND, KAZ, 0, DateRange.UNKNOWN, Place.UNKNOWN));
    }

    static List<Said> azertac() {
        return all(
                AZERTAC,
                registered(AZERTAC, "de", "2025-05-24"),
                state(AZE, "Aserbaidschan", "de"),
                state(KAZ, "Republik Kasachstan", "de"),
                new PersonRegistered(EYVAZOV, Name.english("Vilayat Eyvazov")),
                new PersonRegistered(TASHPULATOV, Name.english("Aziz Tashpulatov")),
                interiorMinister(AZE_INTERIOR, AZE),
                interiorMinister(TUR_INTERIOR, TUR),
                interiorMinister(UZB_INTERIOR, UZB),
                new MeetingScheduled(SECOND, INTERIOR, 2, on("2025-05-23"), AZE, new Place("Baku", AZE, "")),
                new MeetingConcluded(SECOND, PartialDate.UNKNOWN),
                came(BAKU, AZE, EYVAZOV, AZE_INTERIOR),
                came(BAKU, TUR, YERLIKAYA, TUR_INTERIOR),
                came(BAKU, UZB, TASHPULATOV, UZB_INTERIOR),
                signed(COMMUNIQUE, InstrumentKind.DECLARATION, ERKLAERUNG, BAKU),
                new NextHostAgreed(INTERIOR, SECOND, KAZ, 0, on("2026"), new Place("", KAZ, "")));
    }

    static List<Said> uzbekMinistry() {
        var talks = VisitEvent.occasion(MIGRATION_TALKS);
        return all(
                MIA_UZB,
                registered(MIA_UZB, "en", "2026-01-21"),
                new PersonRegistered(TASHPULATOV, Name.english("Aziz Tashpulatov")),
                interiorMinister(TUR_INTERIOR, TUR),
                interiorMinister(UZB_INTERIOR, UZB),
                new VisitAnnounced(TURKEY, UZB, TUR, DateRange.UNKNOWN, 0, VisitLevel.OFFICIAL_WORKING,
                        PartyId.NONE, Invitation.UNSTATED, Place.UNKNOWN, "security cooperation"),
                new EngagementRecorded(MIGRATION_TALKS, TURKEY, EngagementKind.TALKS, PartialDate.UNKNOWN,
                        Place.UNKNOWN, Set.of(), MeetingId.NONE),
                new VisitConcluded(TURKEY, PartialDate.UNKNOWN),
                came(talks, UZB, TASHPULATOV, UZB_INTERIOR),
                came(talks, TUR, YERLIKAYA, TUR_INTERIOR),
                new InstrumentSigned(MIGRATION, InstrumentKind.MEMORANDUM_OF_UNDERSTANDING, Name.NONE,
                        Set.of(UZB, TUR), Set.of(Signatory.of(UZB), Signatory.of(TUR)), PartialDate.UNKNOWN,
                        Place.UNKNOWN, talks, List.of("regulation of migration", "return of citizens")));
    }

    static List<Said> customs() {
        var meeting = Occasion.of(ELEVENTH);
        return all(
                CUSTOMS,
                registered(CUSTOMS, "en", "XXXX-09-09"),
                state(KAZ, "Kazakhstan", "en"),
                series(CUSTOMS_HEADS, "Meeting of the heads of customs of the OTS", Level.HEADS_OF_AGENCIES),
                new MeetingScheduled(ELEVENTH, CUSTOMS_HEADS, 11, on("XXXX-09-06/XXXX-09-08"), KAZ,
                        Place.of("Turkistan", KAZ)),
                new MeetingConcluded(ELEVENTH, PartialDate.UNKNOWN),
                signed(new InstrumentId("ots-customs-11-a"), InstrumentKind.OTHER, Name.NONE, meeting),
                signed(new InstrumentId("ots-customs-11-b"), InstrumentKind.OTHER, Name.NONE, meeting),
                signed(new InstrumentId("ots-customs-11-c"), InstrumentKind.OTHER, Name.NONE, meeting));
    }

    static List<Said> azerbaijaniMinistry() {
        var talks = VisitEvent.occasion(ACADEMY_TALKS);
        var audience = VisitEvent.occasion(AUDIENCE);
        return all(
                MIA_AZE,
                registered(MIA_AZE, "en", "XXXX"),
                new PersonRegistered(EYVAZOV, Name.english("Vilayat Eyvazov")),
                new PersonRegistered(RASHKOV, Name.english("Boyko Rashkov")),
                interiorMinister(AZE_INTERIOR, AZE),
                interiorMinister(BGR_INTERIOR, BGR),
                new InstitutionRegistered(AZE_ACADEMY, AZE, InstitutionKind.ACADEMY, Name.english("Police Academy")),
                new VisitAnnounced(BULGARIA, AZE, BGR, DateRange.UNKNOWN, 2, VisitLevel.OFFICIAL, PartyId.NONE,
                        new Invitation(BGR, RASHKOV, BGR_INTERIOR), Place.UNKNOWN, ""),
                new EngagementRecorded(AUDIENCE, BULGARIA, EngagementKind.AUDIENCE, date("XXXX-06-23"),
                        Place.UNKNOWN, Set.of(), MeetingId.NONE),
                new EngagementRecorded(ACADEMY_TALKS, BULGARIA, EngagementKind.TALKS, PartialDate.UNKNOWN,
                        Place.UNKNOWN, Set.of(), MeetingId.NONE),
                new VisitConcluded(BULGARIA, PartialDate.UNKNOWN),
                came(audience, AZE, EYVAZOV, AZE_INTERIOR),
                came(talks, AZE, EYVAZOV, AZE_INTERIOR),
                came(talks, BGR, RASHKOV, BGR_INTERIOR),
                new InstrumentSigned(ACADEMIES, InstrumentKind.MEMORANDUM_OF_UNDERSTANDING,
                        Name.english("Memorandum between the two academies"), Set.of(AZE_ACADEMY, BGR_ACADEMY),
                        Set.of(new Signatory(AZE, EYVAZOV, AZE_INTERIOR), new Signatory(BGR, RASHKOV, BGR_INTERIOR)),
                        PartialDate.UNKNOWN, Place.UNKNOWN, talks, List.of("education of police officers")));
    }

    static List<List<Said>> each() {
        return List.of(trend(), azertac(), uzbekMinistry(), customs(), azerbaijaniMinistry());
    }

    static Reports read() {
        return Reports.of(each().stream().flatMap(List::stream).toList());
    }

    private static List<Said> all(String source, Event... events) {
        return Arrays.stream(events).map(event -> says(source, event)).toList();
    }

    static Stream<Said> flat(List<List<Said>> reports) {
        return reports.stream().flatMap(List::stream);
    }
}
