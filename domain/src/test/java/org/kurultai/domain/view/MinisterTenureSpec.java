package org.kurultai.domain.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kurultai.domain.view.FiveReports.AZE;
import static org.kurultai.domain.view.FiveReports.AZE_INTERIOR;
import static org.kurultai.domain.view.FiveReports.BAKU;
import static org.kurultai.domain.view.FiveReports.EYVAZOV;
import static org.kurultai.domain.view.FiveReports.INTERIOR;
import static org.kurultai.domain.view.FiveReports.RASHKOV;
import static org.kurultai.domain.view.FiveReports.SECOND;
import static org.kurultai.domain.view.FiveReports.TUR_INTERIOR;
import static org.kurultai.domain.view.FiveReports.YERLIKAYA;
import static org.kurultai.domain.view.FiveReports.came;
import static org.kurultai.domain.view.FiveReports.date;
import static org.kurultai.domain.view.FiveReports.on;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kurultai.domain.agreement.AgreementEvent.InstrumentSigned;
import org.kurultai.domain.agreement.InstrumentKind;
import org.kurultai.domain.agreement.Signatory;
import org.kurultai.domain.meeting.Delegate;
import org.kurultai.domain.meeting.MeetingEvent.MeetingRescheduled;
import org.kurultai.domain.meeting.MeetingEvent.MeetingScheduled;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.meeting.OccasionEvent.AttendanceRecorded;
import org.kurultai.domain.meeting.Role;
import org.kurultai.domain.office.EndReason;
import org.kurultai.domain.office.OfficeEvent.LifeDatesRecorded;
import org.kurultai.domain.office.OfficeEvent.PersonAppointed;
import org.kurultai.domain.office.OfficeEvent.PersonsMerged;
import org.kurultai.domain.office.OfficeEvent.PostEstablished;
import org.kurultai.domain.office.OfficeEvent.TenureAttested;
import org.kurultai.domain.office.OfficeEvent.TenureEnded;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.office.Portfolio;
import org.kurultai.domain.office.PostId;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.party.Place;
import org.kurultai.domain.time.Answer;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.domain.view.PostTenure.Gap;
import org.kurultai.domain.view.PostTenure.Overlap;
import org.kurultai.domain.view.Tenure.Bound;

class MinisterTenureSpec {

    private static final PostId POST = TUR_INTERIOR;
    private static final PersonId PREDECESSOR = RASHKOV;
    private static final PersonId MINISTER = YERLIKAYA;
    private static final PersonId SUCCESSOR = EYVAZOV;

    @Test
    void an_appointment_and_an_end_are_shown_as_stated() {
        var tenure = tenure(Reports.none()
                .and("one", appointed(MINISTER, "2023-06"))
                .and("two", appointed(MINISTER, "2023-06-04"))
                .and("three", ended(MINISTER, "2026-03-01")));
        assertThat(tenure.start()).isEqualTo(new Tenure.Start(date("2023-06-04"), Reports.from("one", "two")));
        assertThat(tenure.end())
                .isEqualTo(new Tenure.End(date("2026-03-01"), EndReason.REASSIGNED, Reports.from("three")));
        assertThat(tenure.earliestStart()).isEqualTo(new Bound(date("2023-06-04"), PersonId.NONE));
        assertThat(tenure.latestEnd()).isEqualTo(new Bound(date("2026-03-01"), PersonId.NONE));
    }

    @Test
    void the_first_certain_attestation_of_a_successor_bounds_the_end_and_the_last_of_a_predecessor_the_start() {
        var rows = Reports.none()
                .and("", attested(PREDECESSOR, "2019"), attested(PREDECESSOR, "2021-03-02"))
                .and("", attested(MINISTER, "2025-05-23"))
                .and("", attested(SUCCESSOR, "2027-01"), attested(SUCCESSOR, "2026-11-05"))
                .tenure()
                .of(POST)
                .tenures();
        assertThat(rows).extracting(Tenure::person).containsExactly(PREDECESSOR, MINISTER, SUCCESSOR);
        assertThat(rows.get(1).earliestStart()).isEqualTo(new Bound(date("2021-03-02"), PREDECESSOR));
        assertThat(rows.get(1).latestEnd()).isEqualTo(new Bound(date("2026-11-05"), SUCCESSOR));
        assertThat(rows.getFirst().earliestStart()).isEqualTo(Bound.OPEN);
        assertThat(rows.getFirst().latestEnd()).isEqualTo(new Bound(date("2025-05-23"), MINISTER));
    }

    @Test
    void the_end_of_a_predecessor_bounds_the_start_of_a_successor() {
        var rows = Reports.none()
                .and("", attested(MINISTER, "2025-05-23"), ended(PREDECESSOR, "2023-06-03"))
                .tenure()
                .of(POST)
                .tenures();
        assertThat(rows.getLast().earliestStart()).isEqualTo(new Bound(date("2023-06-03"), PREDECESSOR));
    }

    @Test
    void nobody_is_in_office_before_birth_nor_after_death() {
        var lived = new LifeDatesRecorded(MINISTER, date("1746"), date("1813-02-26"));
        var tenure = tenure(Reports.none().and("", attested(MINISTER, "1781"), lived));
        assertThat(tenure.earliestStart()).isEqualTo(new Bound(date("1746"), PersonId.NONE));
        assertThat(tenure.latestEnd()).isEqualTo(new Bound(date("1813-02-26"), PersonId.NONE));
        var undated = Reports.none().and("", attested(MINISTER, "XXXX-06-23"), lived).tenure();
        assertThat(undated.holderAt(POST, date("1790"))).extracting(Holder::person).containsExactly(MINISTER);
        assertThat(undated.holderAt(POST, date("1745"))).isEmpty();
        assertThat(undated.holderAt(POST, date("1814"))).isEmpty();
    }

    @Test
    void birth_and_death_bound_no_start_or_end_that_is_stated_nor_what_others_bound_more_narrowly() {
        var stated = tenure(Reports.none()
                .and("", appointed(MINISTER, "1779-01"), ended(MINISTER, "1783"))
                .and("", new LifeDatesRecorded(MINISTER, date("1746"), date("1813"))));
        assertThat(stated.earliestStart()).isEqualTo(new Bound(date("1779-01"), PersonId.NONE));
        assertThat(stated.latestEnd()).isEqualTo(new Bound(date("1783"), PersonId.NONE));
        var others = Reports.none()
                .and("", attested(PREDECESSOR, "1779"), attested(MINISTER, "1781"), attested(SUCCESSOR, "1784"))
                .and("", new LifeDatesRecorded(MINISTER, date("1746"), date("1813")))
                .tenure()
                .of(POST)
                .tenures();
        assertThat(others.get(1).earliestStart()).isEqualTo(new Bound(date("1779"), PREDECESSOR));
        assertThat(others.get(1).latestEnd()).isEqualTo(new Bound(date("1784"), SUCCESSOR));
    }

    @Test
    void the_life_of_whoever_turns_out_to_be_the_same_person_counts() {
        var tenure = tenure(Reports.none()
                .and("", attested(MINISTER, "1781"),
                        new LifeDatesRecorded(SUCCESSOR, date("1746"), PartialDate.UNKNOWN))
                .and("", new PersonsMerged(MINISTER, SUCCESSOR, "two spellings")));
        assertThat(tenure.earliestStart().on()).isEqualTo(date("1746"));
    }

    @Test
    void a_date_without_a_year_bounds_nothing() {
        var rows = Reports.none()
                .and("", attested(MINISTER, "2025-05-23"), attested(PREDECESSOR, "XXXX-06-23"))
                .tenure()
                .of(POST)
                .tenures();
        assertThat(rows).extracting(Tenure::earliestStart).containsOnly(Bound.OPEN);
        assertThat(rows).extracting(Tenure::latestEnd).containsOnly(Bound.OPEN);
    }

    @Test
    void neither_an_acting_holder_nor_the_colleagues_in_a_collegial_post_bound_anybody() {
        var acting = Reports.none()
                .and("", attested(MINISTER, "2025-05-23"), new TenureAttested(POST, SUCCESSOR, date("2026"), true));
        assertThat(acting.tenure().of(POST).tenures()).extracting(Tenure::latestEnd).containsOnly(Bound.OPEN);
        assertThat(acting.tenure().of(POST).tenures()).extracting(Tenure::acting).containsExactly(false, true);
        var collegial = Reports.none()
                .and("", new PostEstablished(POST, AZE, Portfolio.NONE, Name.english("Deputy Minister"), true))
                .and("", attested(MINISTER, "2025-05-23"), attested(SUCCESSOR, "2026"));
        assertThat(collegial.tenure().of(POST).tenures()).extracting(Tenure::latestEnd).containsOnly(Bound.OPEN);
        assertThat(collegial.tenure().of(POST).gaps()).isEmpty();
    }

    @Test
    void a_deputy_who_comes_in_the_post_does_not_bound_its_holder() {
        var deputy = Delegate.of(AZE, SUCCESSOR, POST).withRoles(Role.DEPUTY);
        var rows = Reports.none()
                .and("", attested(MINISTER, "2024-05-23"), scheduled("2025-05-23"))
                .and("", new AttendanceRecorded(BAKU, deputy))
                .tenure()
                .of(POST)
                .tenures();
        assertThat(rows).extracting(Tenure::latestEnd).containsOnly(Bound.OPEN);
    }

    @Test
    void somebody_who_came_back_after_another_has_two_tenures() {
        var rows = Reports.none()
                .and("", attested(MINISTER, "2015"), attested(SUCCESSOR, "2020"), attested(MINISTER, "2025"))
                .tenure()
                .of(POST)
                .tenures();
        assertThat(rows).extracting(Tenure::person).containsExactly(MINISTER, SUCCESSOR, MINISTER);
        assertThat(rows.getFirst().latestEnd()).isEqualTo(new Bound(date("2020"), SUCCESSOR));
        assertThat(rows.getLast().earliestStart()).isEqualTo(new Bound(date("2020"), SUCCESSOR));
    }

    @Test
    void an_acting_holder_who_is_then_appointed_in_full_has_two_tenures() {
        var rows = Reports.none()
                .and("", new PersonAppointed(POST, MINISTER, date("2020-01-10"), true))
                .and("", appointed(MINISTER, "2020-06-01"), ended(MINISTER, "2020-06-01"))
                .tenure()
                .of(POST)
                .tenures();
        assertThat(rows).extracting(Tenure::acting).containsExactly(true, false);
        assertThat(rows.getFirst().end().on()).isEqualTo(date("2020-06-01"));
        assertThat(rows.getLast().end().isStated()).isFalse();
    }

    @Test
    void an_attendance_is_dated_by_where_the_meeting_was_moved_to() {
        var tenure = tenure(Reports.none()
                .and("", came(BAKU, AZE, MINISTER, POST), scheduled("2025-05-23"))
                .and("", new MeetingRescheduled(SECOND, on("2025-06-10/2025-06-11"))));
        assertThat(tenure.firstAttested()).isEqualTo(on("2025-06-10/2025-06-11"));
    }

    @Test
    void a_signature_attests_the_post_on_the_day_of_signing() {
        var signatory = new Signatory(AZE, MINISTER, POST);
        var tenure = tenure(Reports.none()
                .and("", new InstrumentSigned(FiveReports.MIGRATION, InstrumentKind.PROTOCOL, Name.NONE, Set.of(),
                        Set.of(signatory), date("2025-07-01"), Place.UNKNOWN, Occasion.NONE, List.of())));
        assertThat(tenure.firstAttested()).isEqualTo(on("2025-07-01"));
    }

    @Test
    void one_source_may_name_the_signatories_and_another_tell_when() {
        var named = new InstrumentSigned(FiveReports.MIGRATION, InstrumentKind.PROTOCOL, Name.NONE, Set.of(),
                Set.of(new Signatory(AZE, MINISTER, POST)), PartialDate.UNKNOWN, Place.UNKNOWN, BAKU, List.of());
        assertThat(tenure(Reports.none().and("one", named).and("two", scheduled("2025-05-23"))).firstAttested())
                .isEqualTo(on("2025-05-23"));
    }

    @Test
    void two_full_holders_at_a_time_overlap() {
        var post = Reports.none()
                .and("", appointed(MINISTER, "2020-01-01"), ended(MINISTER, "2024-12-31"))
                .and("", attested(SUCCESSOR, "2022-05-05"))
                .tenure()
                .of(POST);
        assertThat(post.overlaps()).containsExactly(new Overlap(MINISTER, SUCCESSOR, on("2022-05-05")));
    }

    @Test
    void two_attested_on_the_same_day_overlap_but_a_handover_does_not() {
        assertThat(Reports.none()
                .and("", attested(MINISTER, "2022-05-05"), attested(SUCCESSOR, "2022-05-05"))
                .tenure()
                .of(POST)
                .overlaps())
                .hasSize(1);
        assertThat(Reports.none()
                .and("", ended(MINISTER, "2022-05-05"), appointed(SUCCESSOR, "2022-05-05"))
                .tenure()
                .of(POST)
                .overlaps())
                .isEmpty();
    }

    @Test
    void the_time_between_a_stated_end_and_a_stated_start_is_a_gap() {
        assertThat(Reports.none()
                .and("", ended(MINISTER, "2022-05-05"), appointed(SUCCESSOR, "2022-07-01"))
                .tenure()
                .of(POST)
                .gaps())
                .containsExactly(
                        new Gap(MINISTER, SUCCESSOR, date("2022-05-05"), date("2022-07-01"), Answer.YES));
        assertThat(Reports.none()
                .and("", ended(MINISTER, "2022-05-05"), appointed(SUCCESSOR, "2022-05-06"))
                .tenure()
                .of(POST)
                .gaps())
                .isEmpty();
    }

    @Test
    void whether_a_post_was_vacant_between_two_attestations_is_unknown() {
        assertThat(Reports.none()
                .and("", attested(MINISTER, "2022"), attested(SUCCESSOR, "2025-05-23"))
                .tenure()
                .of(POST)
                .gaps())
                .containsExactly(new Gap(MINISTER, SUCCESSOR, date("2022"), date("2025-05-23"), Answer.UNKNOWN));
    }

    @Test
    void the_holder_is_certain_on_a_day_attested_and_between_start_and_end_and_possible_in_between_bounds() {
        var tenure = Reports.none()
                .and("p", appointed(PREDECESSOR, "2018-01-01"), ended(PREDECESSOR, "2020-12-31"))
                .and("m", attested(MINISTER, "2025-05-23"))
                .and("s", attested(SUCCESSOR, "2027-01-15"))
                .tenure();
        assertThat(tenure.holderAt(POST, date("2019-07")))
                .containsExactly(new Holder(PREDECESSOR, false, Certainty.CERTAIN, Reports.from("p")));
        assertThat(tenure.holderAt(POST, date("2025-05-23")))
                .containsExactly(new Holder(MINISTER, false, Certainty.CERTAIN, Reports.from("m")));
        assertThat(tenure.holderAt(POST, date("2026-01-01")))
                .containsExactly(
                        new Holder(MINISTER, false, Certainty.POSSIBLE, Reports.from("m")),
                        new Holder(SUCCESSOR, false, Certainty.POSSIBLE, Reports.from("s")));
        assertThat(tenure.holderAt(POST, date("2028")))
                .containsExactly(new Holder(SUCCESSOR, false, Certainty.POSSIBLE, Reports.from("s")));
    }

    @Test
    void whether_somebody_attested_without_a_year_held_the_post_is_unknown() {
        var tenure = Reports.none()
                .and("m", attested(MINISTER, "XXXX-06-23"))
                .and("s", attested(SUCCESSOR, "2025-05-23"))
                .tenure();
        assertThat(tenure.holderAt(POST, date("2021"))).extracting(Holder::certainty)
                .containsExactly(Certainty.POSSIBLE, Certainty.UNKNOWN);
        assertThat(tenure.holderAt(POST, date("2025-05-23"))).extracting(Holder::person).containsExactly(SUCCESSOR);
        assertThat(tenure.holderAt(POST, date("XXXX-06-23"))).extracting(Holder::certainty)
                .containsOnly(Certainty.UNKNOWN);
    }

    @Test
    void two_identifiers_found_to_be_one_person_are_one_row_under_the_one_kept() {
        var other = new PersonId("a-yerlikaya");
        var tenure = tenure(Reports.none()
                .and("one", attested(MINISTER, "2025-05-23"))
                .and("two", attested(other, "2025-05-23"))
                .and("three", attested(other, "2026"), new PersonsMerged(MINISTER, other, "same portrait")));
        assertThat(tenure.person()).isEqualTo(MINISTER);
        assertThat(tenure.attestations()).hasSize(2);
        assertThat(tenure.attestations().getFirst().evidence()).isEqualTo(Reports.from("one", "two"));
    }

    @Test
    void a_person_merged_twice_over_is_one_also_where_nothing_is_filed_under_the_identifier_between() {
        var between = new PersonId("a-yerlikaya");
        var other = new PersonId("ali-yerlikaia");
        var tenure = tenure(Reports.none()
                .and("one", attested(MINISTER, "2025-05-23"))
                .and("two", attested(other, "2026"))
                .and("", new PersonsMerged(between, other, ""), new PersonsMerged(MINISTER, between, "")));
        assertThat(tenure.person()).isEqualTo(MINISTER);
        assertThat(tenure.evidence()).isEqualTo(Reports.from("one", "two"));
        assertThat(tenure(Reports.none()
                .and("two", attested(other, "2026"))
                .and("", new PersonsMerged(between, other, ""), new PersonsMerged(MINISTER, between, "")))
                .person())
                .isEqualTo(MINISTER);
    }

    @Test
    void nobody_held_a_post_of_which_nothing_is_recorded() {
        assertThat(Reports.none().tenure().of(AZE_INTERIOR).tenures()).isEmpty();
        assertThat(Reports.none().tenure().all()).isEmpty();
        assertThat(Reports.none().tenure().holderAt(AZE_INTERIOR, date("2025"))).isEmpty();
    }

    private static Tenure tenure(Reports reports) {
        var rows = reports.tenure().of(POST).tenures();
        assertThat(rows).hasSize(1);
        return rows.getFirst();
    }

    private static PersonAppointed appointed(PersonId person, String from) {
        return new PersonAppointed(POST, person, date(from), false);
    }

    private static TenureAttested attested(PersonId person, String on) {
        return new TenureAttested(POST, person, date(on), false);
    }

    private static TenureEnded ended(PersonId person, String on) {
        return new TenureEnded(POST, person, date(on), EndReason.REASSIGNED);
    }

    private static MeetingScheduled scheduled(String when) {
        return new MeetingScheduled(SECOND, INTERIOR, 2, DateRange.parse(when), AZE, Place.UNKNOWN);
    }
}
