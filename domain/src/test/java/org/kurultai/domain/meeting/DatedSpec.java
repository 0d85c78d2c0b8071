package org.kurultai.domain.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kurultai.domain.Catalogue;
import org.kurultai.domain.meeting.MeetingCommand.RescheduleMeeting;
import org.kurultai.domain.meeting.MeetingCommand.ScheduleMeeting;
import org.kurultai.domain.meeting.OccasionCommand.RecordAttendance;
import org.kurultai.domain.meeting.OccasionEvent.AttendanceRecorded;
import org.kurultai.domain.office.EndReason;
import org.kurultai.domain.office.OfficeCommand.Appoint;
import org.kurultai.domain.office.OfficeCommand.AttestTenure;
import org.kurultai.domain.office.OfficeCommand.EndTenure;
import org.kurultai.domain.office.OfficeCommand.EstablishPost;
import org.kurultai.domain.office.OfficeCommand.MergePersons;
import org.kurultai.domain.office.OfficeEvent;
import org.kurultai.domain.office.OfficeEvent.PersonAppointed;
import org.kurultai.domain.office.OfficeEvent.TenureAttested;
import org.kurultai.domain.office.OfficeEvent.TenureEnded;
import org.kurultai.domain.office.OfficeEvent.TenureEvent;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.office.Portfolio;
import org.kurultai.domain.office.PostId;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.party.Place;
import org.kurultai.domain.record.Bounds;
import org.kurultai.domain.record.Command;
import org.kurultai.domain.record.CommandId;
import org.kurultai.domain.record.Dated;
import org.kurultai.domain.record.Envelope;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.record.Extent;
import org.kurultai.domain.record.History;
import org.kurultai.domain.record.Recorded;
import org.kurultai.domain.record.Registrar;
import org.kurultai.domain.record.Tag;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;

/** Of all that somebody ever did in a post a decision reads only what may lie within the days that matter to it. */
class DatedSpec {

    private static final Registrar REGISTRAR = Catalogue.registrar();
    private static final PostId POST = new PostId("tur-interior");
    private static final PersonId MINISTER = new PersonId("yerlikaya");
    private static final MeetingId EARLY = new MeetingId("early");
    private static final MeetingId LATE = new MeetingId("late");

    private History history = History.empty();

    @Test
    void what_takes_place_on_other_days_is_not_found() {
        given(meeting(EARLY, "2023-05"), meeting(LATE, "2025-05-23"), attendance(EARLY), attendance(LATE));
        assertThat(attended(Extent.from(LocalDate.parse("2023-06-01")))).containsExactly(LATE);
        assertThat(attended(Extent.from(LocalDate.parse("2023-05-31")))).containsExactly(EARLY, LATE);
        assertThat(attended(Extent.after(LocalDate.parse("2025-05-23")))).isEmpty();
    }

    @Test
    void what_has_no_known_day_is_on_none_until_one_is_told() {
        given(meeting(EARLY, "XXXX-05-23"), attendance(EARLY));
        assertThat(attended(Extent.from(LocalDate.MIN))).isEmpty();
        given(meeting(EARLY, "2025"));
        assertThat(attended(Extent.from(LocalDate.parse("2025-05-23")))).containsExactly(EARLY);
    }

    @Test
    void what_was_moved_is_found_on_either_day() {
        given(meeting(EARLY, "2023-05-23"), attendance(EARLY),
                new RescheduleMeeting(EARLY, DateRange.parse("2025-05-23")));
        assertThat(attended(Extent.from(LocalDate.parse("2025-01-01")))).containsExactly(EARLY);
        assertThat(attended(Extent.between(LocalDate.parse("2023-01-01"), LocalDate.parse("2024-01-01"))))
                .containsExactly(EARLY);
    }

    @Test
    void the_end_of_a_tenure_reads_no_meeting_before_it() {
        given(meeting(EARLY, "2023-05-23"), meeting(LATE, "2025-05-23"), attendance(EARLY), attendance(LATE));
        var ruling = REGISTRAR.rule(envelope(ended("2024-05-23")), history);
        assertThat(ruling.scope()).contains(course(LATE)).doesNotContain(course(EARLY));
        assertThat(ruling.dated())
                .filteredOn(dated -> dated.tag().equals(OfficeEvent.serviceTag(POST)))
                .containsExactly(new Dated(
                        OfficeEvent.serviceTag(POST), Bounds.within(Extent.after(LocalDate.parse("2024-05-23")))));
    }

    @Test
    void the_end_of_a_tenure_reads_no_attestation_before_it_nor_the_tenures_of_others_then() {
        given(tenure("long-ago", "1990", "1995"));
        given(attested("2023-05-23"), attested("2025-05-23"));
        var ruling = REGISTRAR.rule(envelope(ended("2024-05-23")), history);
        assertThat(ruling.known().stated(TenureEvent.class))
                .containsExactly(new TenureAttested(POST, MINISTER, PartialDate.parse("2025-05-23"), false));
        assertThat(ruling.outcome()).isEqualTo(REGISTRAR.rule(envelope(ended("2024-05-23")), history::facts).outcome());
    }

    @Test
    void who_comes_asks_whether_a_post_has_one_holder_only_if_another_held_it_then() {
        given(new EstablishPost(POST, new PartyId("TUR"), new Portfolio("interior"), Name.english("Minister"), false),
                meeting(LATE, "2025-05-23"));
        assertThat(REGISTRAR.rule(envelope(attendance(LATE)), history).scope())
                .doesNotContain(OfficeEvent.postTag(POST));
        given(tenure("then", "2000", "2025-06"));
        assertThat(REGISTRAR.rule(envelope(attendance(LATE)), history).scope()).contains(OfficeEvent.postTag(POST));
    }

    @Test
    void its_boundary_holds_whatever_could_be_moved_behind_it() {
        given(new Appoint(POST, MINISTER, PartialDate.parse("2023"), false), meeting(EARLY, "2023-05-23"),
                attendance(EARLY));
        var ruling = REGISTRAR.rule(envelope(ended("2024-05-23")), history);
        assertThat(history.boundary(ruling))
                .containsAll(ruling.scope())
                .contains(course(EARLY), OfficeEvent.serviceTag(POST));
    }

    @Test
    void who_comes_reads_of_a_post_only_the_own_tenure_and_those_of_that_time() {
        given(tenure("long-ago", "1990", "1995"));
        given(tenure("then", "2000", "2025-06"));
        given(new Appoint(POST, MINISTER, PartialDate.parse("2026"), false), meeting(LATE, "2025-05-23"));
        var ruling = REGISTRAR.rule(envelope(attendance(LATE)), history);
        assertThat(ruling.known().stated(PersonAppointed.class).map(a -> a.person().value()))
                .containsExactlyInAnyOrder("yerlikaya", "then");
        assertThat(ruling.outcome()).isEqualTo(REGISTRAR.rule(envelope(attendance(LATE)), history::facts).outcome());
    }

    @Test
    void a_tenure_that_one_person_began_under_another_name_is_read_if_it_lasted_then() {
        given(
                new Appoint(POST, new PersonId("also"), PartialDate.parse("2000"), false),
                new EndTenure(POST, new PersonId("then"), PartialDate.parse("2026"), EndReason.UNSTATED),
                new MergePersons(new PersonId("then"), new PersonId("also"), ""),
                meeting(LATE, "2025-05-23"));
        var ruling = REGISTRAR.rule(envelope(attendance(LATE)), history);
        assertThat(ruling.known().stated(PersonAppointed.class)).hasSize(1);
        assertThat(ruling.known().stated(TenureEnded.class)).hasSize(1);
    }

    @Test
    void a_tenure_that_one_person_began_under_another_name_is_not_read_if_it_was_over_then() {
        given(
                new Appoint(POST, new PersonId("also"), PartialDate.parse("2000"), false),
                new EndTenure(POST, new PersonId("then"), PartialDate.parse("2024"), EndReason.UNSTATED),
                new MergePersons(new PersonId("then"), new PersonId("also"), ""),
                meeting(LATE, "2025-05-23"));
        var ruling = REGISTRAR.rule(envelope(attendance(LATE)), history);
        assertThat(ruling.known().stated(TenureEvent.class)).isEmpty();
    }

    private static Command attested(String day) {
        return new AttestTenure(POST, MINISTER, PartialDate.parse(day), false);
    }

    private static Command[] tenure(String person, String from, String to) {
        return new Command[] {
                new Appoint(POST, new PersonId(person), PartialDate.parse(from), false),
                new EndTenure(POST, new PersonId(person), PartialDate.parse(to), EndReason.UNSTATED)};
    }

    private List<MeetingId> attended(Extent days) {
        return history.dated(new Dated(OfficeEvent.serviceTag(POST), Bounds.within(days))).recorded().stream()
                .map(Recorded::event)
                .map(AttendanceRecorded.class::cast)
                .map(attendance -> attendance.occasion().meeting())
                .toList();
    }

    private void given(Command... commands) {
        for (var command : commands) {
            var envelope = envelope(command);
            history = history.with(envelope, REGISTRAR.rule(envelope, history).events());
        }
    }

    private Envelope envelope(Command command) {
        return new Envelope(new CommandId("given-" + history.head()), Instant.EPOCH, Evidence.NONE, command);
    }

    private static ScheduleMeeting meeting(MeetingId meeting, String when) {
        return new ScheduleMeeting(
                meeting, SeriesId.NONE, 0, DateRange.parse(when), PartyId.NONE, Place.UNKNOWN);
    }

    private static RecordAttendance attendance(MeetingId meeting) {
        return new RecordAttendance(Occasion.of(meeting), Delegate.of(new PartyId("TUR"), MINISTER, POST));
    }

    private static EndTenure ended(String on) {
        return new EndTenure(POST, MINISTER, PartialDate.parse(on), EndReason.UNSTATED);
    }

    private static Tag course(MeetingId meeting) {
        return OccasionEvent.courseTag(Occasion.of(meeting));
    }
}
