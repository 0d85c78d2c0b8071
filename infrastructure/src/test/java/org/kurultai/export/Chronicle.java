package org.kurultai.export;

import java.util.List;
import java.util.Set;
import org.kurultai.Kurultai;
import org.kurultai.domain.agreement.AgreementCommand.SignMemorandum;
import org.kurultai.domain.agreement.InstrumentId;
import org.kurultai.domain.agreement.Signatory;
import org.kurultai.domain.meeting.Delegate;
import org.kurultai.domain.meeting.Level;
import org.kurultai.domain.meeting.MeetingCommand.EstablishSeries;
import org.kurultai.domain.meeting.MeetingCommand.RescheduleMeeting;
import org.kurultai.domain.meeting.MeetingCommand.ScheduleMeeting;
import org.kurultai.domain.meeting.MeetingId;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.meeting.OccasionCommand.RecordAttendance;
import org.kurultai.domain.meeting.OccasionCommand.SetAgenda;
import org.kurultai.domain.meeting.RotationRule;
import org.kurultai.domain.meeting.SeriesId;
import org.kurultai.domain.office.EndReason;
import org.kurultai.domain.office.OfficeCommand.Appoint;
import org.kurultai.domain.office.OfficeCommand.AttestTenure;
import org.kurultai.domain.office.OfficeCommand.EndTenure;
import org.kurultai.domain.office.OfficeCommand.EstablishPost;
import org.kurultai.domain.office.OfficeCommand.RecordNameVariant;
import org.kurultai.domain.office.OfficeCommand.RegisterPerson;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.office.Portfolio;
import org.kurultai.domain.office.PostId;
import org.kurultai.domain.party.InstitutionKind;
import org.kurultai.domain.party.MembershipStatus;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.party.PartyCommand.AdmitParty;
import org.kurultai.domain.party.PartyCommand.FoundOrganization;
import org.kurultai.domain.party.PartyCommand.RecordPartyName;
import org.kurultai.domain.party.PartyCommand.RegisterInstitution;
import org.kurultai.domain.party.PartyCommand.RegisterState;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.party.Place;
import org.kurultai.domain.record.Command;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.record.SourceId;
import org.kurultai.domain.source.Byline;
import org.kurultai.domain.source.SourceCommand.RegisterSource;
import org.kurultai.domain.source.SourceKind;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.domain.visit.Invitation;
import org.kurultai.domain.visit.VisitCommand.AnnounceVisit;
import org.kurultai.domain.visit.VisitId;
import org.kurultai.domain.visit.VisitLevel;

/** A small record with something of everything that exports hold. */
public final class Chronicle implements AutoCloseable {

    public static final PartyId AZE = new PartyId("AZE");
    public static final PartyId KAZ = new PartyId("KAZ");
    public static final PartyId OTS = new PartyId("OTS");
    public static final PartyId ACADEMY = new PartyId("AZE.academy");
    public static final PersonId VILAYAT = new PersonId("vilayat-eyvazov");
    public static final PersonId YERZHAN = new PersonId("yerzhan-sadenov");
    public static final PostId AZE_MINISTER = new PostId("AZE.interior-minister");
    public static final PostId KAZ_MINISTER = new PostId("KAZ.interior-minister");
    public static final SeriesId SERIES = new SeriesId("ots-interior");
    public static final MeetingId SECOND = new MeetingId("ots-interior-2");
    public static final MeetingId THIRD = new MeetingId("ots-interior-3");
    public static final VisitId VISIT = new VisitId("kaz-aze-2024");
    public static final InstrumentId MEMORANDUM = new InstrumentId("academies-memorandum");

    private final Kurultai kurultai = Kurultai.inMemory();
    private SourceId source = new SourceId("trend-1");

    public Chronicle() {
        record(new RegisterSource(source, SourceKind.PRESS_REPORT, "Trend", "Ministers meet", "en",
                PartialDate.parse("2025-05-23"), "https://example.org/reports/1", Byline.UNSTATED));
        parties();
        offices();
        occasions();
    }

    private void parties() {
        record(new RegisterState(AZE, "AZE", Name.english("Azerbaijan"), DateRange.UNKNOWN));
        record(new RegisterState(KAZ, "KAZ", Name.english("Kazakhstan"), DateRange.UNKNOWN));
        record(new RecordPartyName(KAZ, new Name("Kasachstan", "de"), DateRange.parse("1991-12-16/..")));
        record(new FoundOrganization(OTS, Name.english("Organization of Turkic States"), DateRange.UNKNOWN,
                PartialDate.parse("2009-10-03")));
        record(new RegisterInstitution(ACADEMY, AZE, InstitutionKind.ACADEMY, Name.english("Police Academy")));
        record(new AdmitParty(OTS, AZE, MembershipStatus.MEMBER, PartialDate.parse("2009-10")));
        record(new AdmitParty(OTS, KAZ, MembershipStatus.MEMBER, PartialDate.UNKNOWN));
    }

    private void offices() {
        record(new RegisterPerson(VILAYAT, Name.english("Vilayat Eyvazov")));
        record(new RecordNameVariant(VILAYAT, new Name("Vilayət Eyvazov", "az")));
        record(new RegisterPerson(YERZHAN, Name.english("Yerzhan Sadenov")));
        record(new EstablishPost(AZE_MINISTER, AZE, new Portfolio("interior"),
                Name.english("Minister of Internal Affairs"), false));
        record(new EstablishPost(KAZ_MINISTER, KAZ, new Portfolio("interior"),
                Name.english("Minister of Internal Affairs"), false));
        record(new Appoint(AZE_MINISTER, VILAYAT, PartialDate.parse("2019-06"), false));
        record(new AttestTenure(KAZ_MINISTER, YERZHAN, PartialDate.parse("2025-05-23"), false));
        record(new EndTenure(KAZ_MINISTER, YERZHAN, PartialDate.parse("2025~"), EndReason.UNSTATED));
    }

    private void occasions() {
        record(new EstablishSeries(SERIES, Name.english("Meeting of interior ministers"), OTS, Set.of(AZE, KAZ),
                Level.MINISTERS, Set.of(new Portfolio("interior")), "", RotationRule.UNSTATED));
        record(new ScheduleMeeting(SECOND, SERIES, 2, DateRange.parse("2025-05-23"), AZE, Place.of("Baku", AZE)));
        record(new RecordAttendance(Occasion.of(SECOND), Delegate.of(AZE, VILAYAT, AZE_MINISTER)));
        record(new RecordAttendance(Occasion.of(SECOND), Delegate.of(KAZ, YERZHAN, KAZ_MINISTER)));
        record(new SetAgenda(Occasion.of(SECOND), List.of("cybercrime")));
        record(new ScheduleMeeting(THIRD, SERIES, 3, DateRange.parse("2026-05-20/2026-05-21"), KAZ,
                Place.of("Astana", KAZ)));
        record(new RescheduleMeeting(THIRD, DateRange.parse("2026-06-03/2026-06-05"), PartialDate.UNKNOWN));
        record(new AnnounceVisit(VISIT, KAZ, AZE, DateRange.parse("2024"), 0, VisitLevel.OFFICIAL, PartyId.NONE,
                Invitation.UNSTATED, Place.of("Baku", AZE), "talks on police training"));
        record(new SignMemorandum(MEMORANDUM, Name.english("Memorandum on police training"), Set.of(ACADEMY, KAZ),
                Set.of(new Signatory(AZE, VILAYAT, AZE_MINISTER), new Signatory(KAZ, YERZHAN, KAZ_MINISTER)),
                PartialDate.parse("2025-05-23"), Place.of("Baku", AZE), Occasion.of(SECOND), List.of("training"), ""));
    }

    /** What is recorded from now on comes from that source. */
    public Chronicle from(String other) {
        source = new SourceId(other);
        return this;
    }

    /** Records one thing more. */
    public void record(Command command) {
        kurultai.recordOrThrow(command, Evidence.of(source));
    }

    /** What exports read. */
    public Views views() {
        return kurultai::view;
    }

    @Override
    public void close() {
        kurultai.close();
    }
}
