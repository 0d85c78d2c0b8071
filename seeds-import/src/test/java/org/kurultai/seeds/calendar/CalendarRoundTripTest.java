package org.kurultai.seeds.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kurultai.Kurultai;
import org.kurultai.domain.meeting.AttendsAs;
import org.kurultai.domain.meeting.Delegate;
import org.kurultai.domain.meeting.Level;
import org.kurultai.domain.meeting.MeetingCommand.CancelMeeting;
import org.kurultai.domain.meeting.MeetingCommand.ConcludeMeeting;
import org.kurultai.domain.meeting.MeetingCommand.ConveneMeeting;
import org.kurultai.domain.meeting.MeetingCommand.EstablishSeries;
import org.kurultai.domain.meeting.MeetingCommand.PostponeMeeting;
import org.kurultai.domain.meeting.MeetingCommand.RelocateMeeting;
import org.kurultai.domain.meeting.MeetingCommand.RescheduleMeeting;
import org.kurultai.domain.meeting.MeetingCommand.ScheduleMeeting;
import org.kurultai.domain.meeting.MeetingId;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.meeting.OccasionCommand.RecordAttendance;
import org.kurultai.domain.meeting.Role;
import org.kurultai.domain.meeting.RotationRule;
import org.kurultai.domain.meeting.SeriesId;
import org.kurultai.domain.office.OfficeCommand.RegisterPerson;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.office.PostId;
import org.kurultai.domain.party.InstitutionKind;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.party.PartyCommand.RegisterInstitution;
import org.kurultai.domain.party.PartyCommand.RegisterState;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.party.Place;
import org.kurultai.domain.record.Command;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.domain.visit.EngagementId;
import org.kurultai.domain.visit.EngagementKind;
import org.kurultai.domain.visit.Invitation;
import org.kurultai.domain.visit.VisitCommand.AnnounceVisit;
import org.kurultai.domain.visit.VisitCommand.CancelVisit;
import org.kurultai.domain.visit.VisitCommand.ConcludeVisit;
import org.kurultai.domain.visit.VisitCommand.RecordEngagement;
import org.kurultai.domain.visit.VisitEvent;
import org.kurultai.domain.visit.VisitId;
import org.kurultai.domain.visit.VisitLevel;
import org.kurultai.domain.whatif.AnyHistory;
import org.kurultai.export.calendar.Calendar;
import org.kurultai.seeds.SeedDossiers;
import org.kurultai.seeds.dossier.DossierImport;
import org.kurultai.seeds.source.SourceFile;

/** A record that is exported as a calendar and imported again makes the same calendar. */
class CalendarRoundTripTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-02-01T00:00:00Z"));
    private static final PartyId RURITANIA = new PartyId("RUR");
    private static final PartyId GRAUSTARK = new PartyId("GRA");
    private static final PartyId GUARD = new PartyId("RUR.guard");
    private static final SeriesId SERIES = new SeriesId("chancellors");
    private static final MeetingId MEETING = new MeetingId("chancellors-3");
    private static final VisitId VISIT = new VisitId("gra-rur");
    private static final PersonId SAPT = new PersonId("sapt");

    private final Kurultai record = Kurultai.inMemory();

    @AfterEach
    void close() {
        record.close();
    }

    @Test
    void the_five_reports_come_back_as_they_were() throws IOException {
        SeedDossiers.all().forEach(new DossierImport(record, CLOCK)::load);
        assertComesBack();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1894-03-01", "1894-03-01/1894-03-04", "1894-03-01/..", "1894-03-01/", "1894-03", "1894",
            "XXXX-03-01", "XXXX-03-01/XXXX-03-04", "1894-03-01~", "1894?", "/1894-03-01", "/"})
    void a_meeting_has_its_days_as_far_as_they_are_known(String when) throws IOException {
        parties();
        meeting(DateRange.parse(when));
        assertComesBack();
    }

    @Test
    void a_meeting_has_its_place_and_whoever_came_to_it() throws IOException {
        parties();
        meeting(DateRange.parse("1894-03-01"));
        record(new RegisterPerson(SAPT, new Name("Oberst \"Fritz\" Sapt", "de")));
        record(new RecordAttendance(Occasion.of(MEETING), Delegate.of(RURITANIA, SAPT, PostId.NONE)
                .withRoles(Role.CHAIR, Role.DEPUTY, Role.HEAD_OF_DELEGATION)
                .withDelegatedFrom(new PersonId("michael"))));
        record(new RecordAttendance(
                Occasion.of(MEETING), Delegate.of(GUARD, new PersonId("unnamed"), PostId.NONE).withRoles(Role.HOST)));
        record(new RecordAttendance(Occasion.of(MEETING), Delegate.of(GRAUSTARK).withStatus(AttendsAs.OBSERVER)));
        assertComesBack();
    }

    @Test
    void a_meeting_that_was_moved_has_been_moved_as_often() throws IOException {
        parties();
        meeting(DateRange.parse("1894-03-01/1894-03-02"));
        record(new RescheduleMeeting(MEETING, DateRange.parse("1894-04-01"), PartialDate.parse("1894-02-01")));
        record(new RescheduleMeeting(MEETING, DateRange.parse("1894-05/1894-06"), PartialDate.parse("1894-02-02")));
        record(new RelocateMeeting(MEETING, GRAUSTARK, new Place("Edelweiss", GRAUSTARK, "Hall \"A\"; 1, north"),
                PartialDate.parse("1894-02-03")));
        record(new RelocateMeeting(MEETING, PartyId.NONE, new Place("Ganlook", GRAUSTARK, ""),
                PartialDate.parse("1894-02-04")));
        assertComesBack();
        record(new ConveneMeeting(MEETING, PartialDate.parse("1894-05-03")));
        record(new ConcludeMeeting(MEETING, PartialDate.parse("1894-06-01")));
        assertComesBack();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1895", "/"})
    void a_meeting_that_was_put_off_is_so(String until) throws IOException {
        parties();
        meeting(DateRange.parse("1894-03-01"));
        record(new PostponeMeeting(MEETING, DateRange.parse(until), PartialDate.UNKNOWN));
        assertComesBack();
    }

    @Test
    void a_meeting_that_was_called_off_is_so() throws IOException {
        parties();
        meeting(DateRange.parse("1894-03-01"));
        record(new CancelMeeting(MEETING, "a coronation"));
        assertComesBack();
    }

    @Test
    void a_meeting_of_which_only_is_known_who_came_is_that() throws IOException {
        record(new RecordAttendance(Occasion.of(MEETING), Delegate.of(RURITANIA)));
        assertComesBack();
    }

    @Test
    void a_visit_has_its_programme() throws IOException {
        parties();
        visit();
        meeting(DateRange.parse("1894-03-02"));
        record(new RecordEngagement(new EngagementId("audience"), VISIT, EngagementKind.AUDIENCE,
                PartialDate.parse("1894-03-01"), new Place("Strelsau", RURITANIA, "Palace"), Set.of(GUARD),
                MeetingId.NONE));
        record(new RecordEngagement(new EngagementId("talks"), VISIT, EngagementKind.MEETING, PartialDate.UNKNOWN,
                Place.UNKNOWN, Set.of(), MEETING));
        record(new RecordEngagement(new EngagementId("tour"), VISIT, EngagementKind.TOUR, PartialDate.UNKNOWN,
                Place.UNKNOWN, Set.of(), MeetingId.NONE));
        record(new RecordAttendance(VisitEvent.occasion(new EngagementId("told")), Delegate.of(GRAUSTARK)));
        assertComesBack();
        record(new ConcludeVisit(VISIT, PartialDate.parse("1894-03-03")));
        assertComesBack();
    }

    @Test
    void a_visit_that_was_called_off_is_so() throws IOException {
        parties();
        visit();
        record(new CancelVisit(VISIT, ""));
        assertComesBack();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatever_is_recorded_comes_back(long seed) throws IOException {
        for (var recorded : AnyHistory.of(seed, 60).events()) {
            record.record(recorded.envelope().command(), recorded.envelope().evidence());
        }
        assertComesBack();
    }

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    private void parties() {
        record(new RegisterState(RURITANIA, "", Name.english("Ruritania"), DateRange.UNKNOWN));
        record(new RegisterState(GRAUSTARK, "", new Name("Graustark; the \\ highlands", "en"), DateRange.UNKNOWN));
        record(new RegisterInstitution(GUARD, RURITANIA, InstitutionKind.FORCE, Name.english("Royal Guard")));
        record(new EstablishSeries(SERIES, Name.english("Conference of chancellors"), PartyId.NONE, Set.of(),
                Level.MINISTERS, Set.of(), "", RotationRule.UNSTATED));
    }

    private void meeting(DateRange when) {
        record(new ScheduleMeeting(MEETING, SERIES, 3, when, RURITANIA,
                new Place("Strelsau", RURITANIA, "Great Hall, \"west\"\nupper floor")));
    }

    private void visit() {
        record(new AnnounceVisit(VISIT, GRAUSTARK, RURITANIA, DateRange.parse("1894-03-01/"), 3,
                VisitLevel.OFFICIAL, GUARD, new Invitation(RURITANIA, PersonId.NONE, PostId.NONE),
                Place.of("Strelsau", RURITANIA), "to congratulate"));
    }

    private void record(Command command) {
        record.recordOrThrow(command, Evidence.NONE);
    }

    private void assertComesBack() throws IOException {
        var exported = export(record);
        var reading = new CalendarFormat().read(SourceFile.of(Path.of("export.ics"), exported));
        assertThat(reading.problems()).isEmpty();
        try (var again = Kurultai.inMemory()) {
            for (var dossier : reading.dossiers()) {
                assertThat(new DossierImport(again, CLOCK).load(dossier).refused()).isEmpty();
            }
            assertThat(lines(export(again))).isEqualTo(lines(exported));
        }
    }

    private static String export(Kurultai record) throws IOException {
        var out = new StringWriter();
        new Calendar(record::view, CLOCK.instant()).write(out);
        return out.toString();
    }

    /** Unfolded, and without the sources, of which the calendar itself has become the only one. */
    private static List<String> lines(String calendar) {
        return calendar.replace("\r\n ", "").lines()
                .map(line -> line.startsWith("DESCRIPTION") ? line.replaceAll("(\\\\n)?Source: .*", "") : line)
                .toList();
    }
}
