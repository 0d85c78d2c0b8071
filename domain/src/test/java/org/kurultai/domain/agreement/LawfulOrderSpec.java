package org.kurultai.domain.agreement;

import static org.kurultai.domain.Specification.given;
import static org.kurultai.domain.agreement.InstrumentKind.DECLARATION;
import static org.kurultai.domain.agreement.InstrumentKind.MEMORANDUM_OF_UNDERSTANDING;
import static org.kurultai.domain.agreement.InstrumentKind.TREATY;
import static org.kurultai.domain.agreement.Paper.AZE;
import static org.kurultai.domain.agreement.Paper.KAZ;
import static org.kurultai.domain.agreement.Paper.TUR;
import static org.kurultai.domain.agreement.Paper.date;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kurultai.domain.agreement.LifeCycleCommand.AccedeToInstrument;
import org.kurultai.domain.agreement.LifeCycleCommand.AcceptInstrument;
import org.kurultai.domain.agreement.LifeCycleCommand.AmendInstrument;
import org.kurultai.domain.agreement.LifeCycleCommand.BringIntoForce;
import org.kurultai.domain.agreement.LifeCycleCommand.DenounceInstrument;
import org.kurultai.domain.agreement.LifeCycleCommand.DepositInstrument;
import org.kurultai.domain.agreement.LifeCycleCommand.MakeReservation;
import org.kurultai.domain.agreement.LifeCycleCommand.RatifyInstrument;
import org.kurultai.domain.agreement.LifeCycleCommand.SupersedeInstrument;
import org.kurultai.domain.agreement.LifeCycleCommand.SuspendInstrument;
import org.kurultai.domain.agreement.LifeCycleCommand.TerminateInstrument;
import org.kurultai.domain.agreement.LifeCycleEvent.InstrumentAccededTo;
import org.kurultai.domain.agreement.LifeCycleEvent.InstrumentDenounced;
import org.kurultai.domain.agreement.LifeCycleEvent.InstrumentDeposited;
import org.kurultai.domain.agreement.LifeCycleEvent.InstrumentEnteredIntoForce;
import org.kurultai.domain.agreement.LifeCycleEvent.InstrumentRatified;
import org.kurultai.domain.agreement.LifeCycleEvent.InstrumentSuperseded;
import org.kurultai.domain.agreement.LifeCycleEvent.InstrumentSuspended;
import org.kurultai.domain.agreement.LifeCycleEvent.InstrumentTerminated;
import org.kurultai.domain.agreement.LifeCycleEvent.ReservationMade;
import org.kurultai.domain.agreement.LifeCycleRejection.DepositedBeforeConsent;
import org.kurultai.domain.agreement.LifeCycleRejection.InstrumentHasEnded;
import org.kurultai.domain.agreement.LifeCycleRejection.InstrumentNotYetConcluded;
import org.kurultai.domain.agreement.LifeCycleRejection.InstrumentNotYetInForce;
import org.kurultai.domain.agreement.LifeCycleRejection.ReservedAfterConsent;
import org.kurultai.domain.agreement.LifeCycleRejection.StepTakenOnAnotherDate;
import org.kurultai.domain.party.PartyId;

class LawfulOrderSpec {

    private static final InstrumentId NAKHCHIVAN = new InstrumentId("nakhchivan-agreement");
    private static final InstrumentId SUCCESSOR = new InstrumentId("later-agreement");
    private static final Paper AGREEMENT = Paper.of(TREATY, "nakhchivan-agreement").between(AZE, KAZ, TUR);
    private static final InstrumentEnteredIntoForce IN_FORCE = new InstrumentEnteredIntoForce(NAKHCHIVAN,
            date("2010-11-17"));

    private static Stream<LifeCycleCommand> consents(String on) {
        return Stream.of(
                new RatifyInstrument(NAKHCHIVAN, AZE, date(on)),
                new AcceptInstrument(NAKHCHIVAN, AZE, date(on)),
                new AccedeToInstrument(NAKHCHIVAN, AZE, date(on)));
    }

    private static Stream<LifeCycleCommand> changes(String on) {
        return Stream.of(
                new AmendInstrument(NAKHCHIVAN, InstrumentId.NONE, "the seat", date(on)),
                new SuspendInstrument(NAKHCHIVAN, PartyId.NONE, date(on)),
                new DenounceInstrument(NAKHCHIVAN, AZE, date(on)));
    }

    private static Stream<LifeCycleCommand> ends(String on) {
        return Stream.of(
                new TerminateInstrument(NAKHCHIVAN, "", date(on)),
                new SupersedeInstrument(NAKHCHIVAN, SUCCESSOR, date(on)));
    }

    private static Stream<LifeCycleCommand> before(String on) {
        return Stream.of(
                consents(on),
                changes(on),
                Stream.<LifeCycleCommand>of(
                        new DepositInstrument(NAKHCHIVAN, AZE, TUR, date(on)),
                        new BringIntoForce(NAKHCHIVAN, date(on)),
                        new MakeReservation(NAKHCHIVAN, AZE, "the seat", date(on))))
                .flatMap(steps -> steps);
    }

    static Stream<LifeCycleCommand> stepsIn2009() {
        return Stream.concat(before("2009-05"), ends("2009-05"));
    }

    static Stream<LifeCycleCommand> stepsIn2021() {
        return before("2021-02");
    }

    static Stream<LifeCycleCommand> changesIn2009() {
        return changes("2009-12");
    }

    static Stream<LifeCycleCommand> consentsIn2010() {
        return consents("2010-06");
    }

    static Stream<Arguments> whatHappensOnce() {
        return onTwoDates(on -> Stream.of(
                consents(on),
                ends(on),
                Stream.<LifeCycleCommand>of(
                        new DepositInstrument(NAKHCHIVAN, AZE, TUR, date(on)),
                        new BringIntoForce(NAKHCHIVAN, date(on)),
                        new DenounceInstrument(NAKHCHIVAN, AZE, date(on))))
                .flatMap(steps -> steps)
                .toList());
    }

    static Stream<Arguments> whatMayHappenAgain() {
        return onTwoDates(on -> List.of(
                new AmendInstrument(NAKHCHIVAN, InstrumentId.NONE, "the seat", date(on)),
                new SuspendInstrument(NAKHCHIVAN, AZE, date(on)),
                new MakeReservation(NAKHCHIVAN, AZE, "the seat", date(on))));
    }

    private static Stream<Arguments> onTwoDates(Function<String, List<LifeCycleCommand>> steps) {
        var some = steps.apply("2010-06");
        var others = steps.apply("2010-07");
        return IntStream.range(0, some.size()).mapToObj(i -> Arguments.of(some.get(i), others.get(i)));
    }

    @ParameterizedTest
    @MethodSource("stepsIn2009")
    void any_step_is_recorded_of_an_instrument_nothing_is_known_of(LifeCycleCommand step) {
        given().when(step).thenRecorded(Statements.of(step));
    }

    @ParameterizedTest
    @MethodSource("stepsIn2009")
    void what_is_stated_twice_is_recorded_once(LifeCycleCommand step) {
        given().andCommands(step).when(step).thenNothingNew();
    }

    @ParameterizedTest
    @MethodSource("stepsIn2009")
    void another_source_corroborates_a_step(LifeCycleCommand step) {
        given().andFrom("one", Statements.of(step))
                .whenFrom("another", step)
                .thenCorroborated(0, Statements.of(step));
    }

    @ParameterizedTest
    @MethodSource("stepsIn2009")
    void no_step_is_taken_before_the_signature(LifeCycleCommand step) {
        var signed = AGREEMENT.on("2009-10-03").signed();
        given(signed).when(step).thenRejected(InstrumentNotYetConcluded.class, signed);
    }

    @ParameterizedTest
    @MethodSource("stepsIn2009")
    void a_signature_that_arrives_late_does_not_follow_a_step(LifeCycleCommand step) {
        given(Statements.of(step))
                .when(AGREEMENT.on("2009-10-03").sign())
                .thenRejected(InstrumentNotYetConcluded.class, Statements.of(step));
    }

    @ParameterizedTest
    @MethodSource("stepsIn2009")
    void no_step_is_taken_before_the_adoption(LifeCycleCommand step) {
        var adopted = AGREEMENT.on("2009-10-03").adopted();
        given(adopted).when(step).thenRejected(InstrumentNotYetConcluded.class, adopted);
    }

    @ParameterizedTest
    @MethodSource("stepsIn2009")
    void a_step_in_the_year_of_the_signature_contradicts_nothing(LifeCycleCommand step) {
        given(AGREEMENT.on("2009").signed()).when(step).thenAccepted();
    }

    @ParameterizedTest
    @MethodSource("stepsIn2009")
    void a_signature_in_the_year_of_a_step_contradicts_nothing(LifeCycleCommand step) {
        given(Statements.of(step)).when(AGREEMENT.on("2009").sign()).thenAccepted();
    }

    @ParameterizedTest
    @MethodSource("stepsIn2021")
    void nothing_becomes_of_an_instrument_after_it_was_terminated(LifeCycleCommand step) {
        var terminated = new InstrumentTerminated(NAKHCHIVAN, "", date("2020"));
        given(terminated).when(step).thenRejected(InstrumentHasEnded.class, terminated);
    }

    @ParameterizedTest
    @MethodSource("stepsIn2021")
    void nothing_becomes_of_an_instrument_after_it_was_superseded(LifeCycleCommand step) {
        var superseded = new InstrumentSuperseded(NAKHCHIVAN, SUCCESSOR, date("2020"));
        given(superseded).when(step).thenRejected(InstrumentHasEnded.class, superseded);
    }

    @ParameterizedTest
    @MethodSource("stepsIn2021")
    void an_end_that_arrives_late_does_not_precede_a_step(LifeCycleCommand step) {
        given(Statements.of(step))
                .when(new TerminateInstrument(NAKHCHIVAN, "", date("2020")))
                .thenRejected(InstrumentHasEnded.class, Statements.of(step));
    }

    @ParameterizedTest
    @MethodSource("stepsIn2021")
    void a_step_in_the_year_of_the_end_contradicts_nothing(LifeCycleCommand step) {
        given(new InstrumentTerminated(NAKHCHIVAN, "", date("2021"))).when(step).thenAccepted();
    }

    @Test
    void what_was_superseded_is_not_terminated_later() {
        var superseded = new InstrumentSuperseded(NAKHCHIVAN, SUCCESSOR, date("2020"));
        given(superseded)
                .when(new TerminateInstrument(NAKHCHIVAN, "", date("2021")))
                .thenRejected(InstrumentHasEnded.class, superseded);
    }

    @Test
    void what_is_superseded_may_be_terminated_on_the_same_day() {
        given(new InstrumentSuperseded(NAKHCHIVAN, SUCCESSOR, date("2020-05-01")))
                .when(new TerminateInstrument(NAKHCHIVAN, "", date("2020-05-01")))
                .thenAccepted();
    }

    @ParameterizedTest
    @MethodSource("changesIn2009")
    void what_is_not_in_force_is_not_changed(LifeCycleCommand change) {
        given(IN_FORCE).when(change).thenRejected(InstrumentNotYetInForce.class, IN_FORCE);
    }

    @ParameterizedTest
    @MethodSource("changesIn2009")
    void an_entry_into_force_that_arrives_late_does_not_follow_a_change(LifeCycleCommand change) {
        given(Statements.of(change))
                .when(new BringIntoForce(NAKHCHIVAN, IN_FORCE.on()))
                .thenRejected(InstrumentNotYetInForce.class, Statements.of(change));
    }

    @ParameterizedTest
    @MethodSource("changesIn2009")
    void a_change_before_a_day_that_is_not_known_contradicts_nothing(LifeCycleCommand change) {
        given(new InstrumentEnteredIntoForce(NAKHCHIVAN, date("XXXX-11-17"))).when(change).thenAccepted();
    }

    @ParameterizedTest
    @MethodSource("consentsIn2010")
    void nothing_is_deposited_before_the_consent_is_given(LifeCycleCommand consent) {
        given(Statements.of(consent))
                .when(new DepositInstrument(NAKHCHIVAN, AZE, TUR, date("2010-05-31")))
                .thenRejected(DepositedBeforeConsent.class, Statements.of(consent));
    }

    @ParameterizedTest
    @MethodSource("consentsIn2010")
    void a_consent_that_arrives_late_does_not_follow_its_deposit(LifeCycleCommand consent) {
        var deposited = new InstrumentDeposited(NAKHCHIVAN, AZE, TUR, date("2010-05-31"));
        given(deposited).when(consent).thenRejected(DepositedBeforeConsent.class, deposited);
    }

    @ParameterizedTest
    @MethodSource("consentsIn2010")
    void a_deposit_by_another_party_may_come_first(LifeCycleCommand consent) {
        given(new InstrumentDeposited(NAKHCHIVAN, KAZ, TUR, date("2010-05-31"))).when(consent).thenAccepted();
    }

    @Test
    void the_deposit_for_a_membership_that_was_left_precedes_the_accession_by_which_the_party_comes_back() {
        given(
                new InstrumentDeposited(NAKHCHIVAN, AZE, TUR, date("2010-06")),
                new InstrumentDenounced(NAKHCHIVAN, AZE, date("2012")))
                .when(new AccedeToInstrument(NAKHCHIVAN, AZE, date("2013")))
                .thenAccepted();
    }

    @ParameterizedTest
    @MethodSource("whatHappensOnce")
    void what_happens_once_does_not_happen_on_another_date(LifeCycleCommand step, LifeCycleCommand again) {
        given(Statements.of(step)).when(again).thenRejected(StepTakenOnAnotherDate.class, Statements.of(step));
    }

    @ParameterizedTest
    @MethodSource("whatHappensOnce")
    void nor_did_it_happen_on_an_earlier_date(LifeCycleCommand earlier, LifeCycleCommand step) {
        given(Statements.of(step)).when(earlier).thenRejected(StepTakenOnAnotherDate.class, Statements.of(step));
    }

    @Test
    void another_party_ratifies_on_another_date() {
        given(new InstrumentRatified(NAKHCHIVAN, KAZ, date("2010-07")))
                .when(new RatifyInstrument(NAKHCHIVAN, AZE, date("2010-06")))
                .thenAccepted();
    }

    @Test
    void a_party_that_came_back_may_leave_again() {
        given(
                new InstrumentDenounced(NAKHCHIVAN, AZE, date("2012")),
                new InstrumentAccededTo(NAKHCHIVAN, AZE, date("2013")))
                .when(new DenounceInstrument(NAKHCHIVAN, AZE, date("2020")))
                .thenAccepted();
    }

    @Test
    void a_party_that_came_back_later_did_not_leave_twice_before() {
        var left = new InstrumentDenounced(NAKHCHIVAN, AZE, date("2012"));
        given(left, new InstrumentAccededTo(NAKHCHIVAN, AZE, date("2013")))
                .when(new DenounceInstrument(NAKHCHIVAN, AZE, date("2011")))
                .thenRejected(StepTakenOnAnotherDate.class, left);
    }

    @ParameterizedTest
    @MethodSource("whatMayHappenAgain")
    void what_may_happen_again_happens_on_another_date(LifeCycleCommand step, LifeCycleCommand again) {
        given(Statements.of(step)).when(again).thenAccepted();
    }

    @ParameterizedTest
    @MethodSource("consentsIn2010")
    void nothing_is_reserved_after_the_consent(LifeCycleCommand consent) {
        given(Statements.of(consent))
                .when(new MakeReservation(NAKHCHIVAN, AZE, "the seat", date("2010-07-01")))
                .thenRejected(ReservedAfterConsent.class, Statements.of(consent));
    }

    @ParameterizedTest
    @MethodSource("consentsIn2010")
    void a_consent_that_arrives_late_does_not_precede_a_reservation(LifeCycleCommand consent) {
        var reserved = new ReservationMade(NAKHCHIVAN, AZE, "the seat", date("2010-07-01"));
        given(reserved).when(consent).thenRejected(ReservedAfterConsent.class, reserved);
    }

    @Test
    void a_reservation_may_be_made_when_the_ratification_is_deposited() {
        given(
                new InstrumentRatified(NAKHCHIVAN, AZE, date("2010-06")),
                new InstrumentDeposited(NAKHCHIVAN, AZE, TUR, date("2010-07-01")))
                .when(new MakeReservation(NAKHCHIVAN, AZE, "the seat", date("2010-07-01")))
                .thenAccepted();
    }

    @Test
    void nothing_is_reserved_after_the_deposit() {
        var deposited = new InstrumentDeposited(NAKHCHIVAN, AZE, TUR, date("2010-07-01"));
        given(deposited)
                .when(new MakeReservation(NAKHCHIVAN, AZE, "the seat", date("2010-07-02")))
                .thenRejected(ReservedAfterConsent.class, deposited);
    }

    @Test
    void a_memorandum_may_be_ratified_though_it_need_not_be() {
        given(Paper.of(MEMORANDUM_OF_UNDERSTANDING, "uzb-tur-migration").on("2026-01").signed())
                .when(new RatifyInstrument(new InstrumentId("uzb-tur-migration"), TUR, date("2026-03")))
                .thenAccepted();
    }

    @Test
    void what_nobody_signed_may_enter_into_force() {
        given(Paper.of(DECLARATION, "ots-interior-2-final").on("2025-05-23").adopted())
                .when(new BringIntoForce(new InstrumentId("ots-interior-2-final"), date("2025-05-23")))
                .thenAccepted();
    }

    @Test
    void a_step_is_corroborated_in_more_detail() {
        given().andFrom("one", new InstrumentSuspended(NAKHCHIVAN, AZE, date("2015")))
                .whenFrom("another", new SuspendInstrument(NAKHCHIVAN, AZE, date("2015-03-02")))
                .thenCorroborated(0, new InstrumentSuspended(NAKHCHIVAN, AZE, date("2015-03-02")));
    }
}
