package org.kurultai.domain.agreement;

import static org.kurultai.domain.Specification.given;
import static org.kurultai.domain.agreement.InstrumentKind.AGREEMENT;
import static org.kurultai.domain.agreement.InstrumentKind.MEMORANDUM_OF_UNDERSTANDING;
import static org.kurultai.domain.agreement.Paper.AZE;
import static org.kurultai.domain.agreement.Paper.BGR;
import static org.kurultai.domain.agreement.Paper.KAZ;
import static org.kurultai.domain.agreement.Paper.TUR;
import static org.kurultai.domain.agreement.Paper.UZB;
import static org.kurultai.domain.agreement.Paper.institution;
import static org.kurultai.domain.agreement.Paper.state;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kurultai.domain.Specification;
import org.kurultai.domain.agreement.ConclusionRejection.ConcludedBetweenOthers;
import org.kurultai.domain.agreement.ConclusionRejection.SignatoryActsForNoParty;
import org.kurultai.domain.agreement.LifeCycleCommand.AccedeToInstrument;
import org.kurultai.domain.agreement.LifeCycleCommand.AcceptInstrument;
import org.kurultai.domain.agreement.LifeCycleCommand.DenounceInstrument;
import org.kurultai.domain.agreement.LifeCycleCommand.DepositInstrument;
import org.kurultai.domain.agreement.LifeCycleCommand.MakeReservation;
import org.kurultai.domain.agreement.LifeCycleCommand.RatifyInstrument;
import org.kurultai.domain.agreement.LifeCycleCommand.SuspendInstrument;
import org.kurultai.domain.agreement.LifeCycleEvent.InstrumentAccededTo;
import org.kurultai.domain.agreement.LifeCycleEvent.InstrumentDenounced;
import org.kurultai.domain.agreement.LifeCycleEvent.InstrumentRatified;
import org.kurultai.domain.agreement.LifeCycleRejection.NotAPartyToInstrument;
import org.kurultai.domain.agreement.LifeCycleRejection.SignatoryDoesNotAccede;
import org.kurultai.domain.party.PartyEvent.InstitutionRegistered;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.time.PartialDate;

class PartiesSpec {

    private static final PartyId AZE_MIA = new PartyId("AZE-MIA");
    private static final PartyId AZE_ACADEMY = new PartyId("AZE-police-academy");
    private static final PartyId BGR_MIA = new PartyId("BGR-MIA");
    private static final PartyId BGR_ACADEMY = new PartyId("BGR-MIA-academy");
    private static final InstitutionRegistered AZE_ACADEMY_OF_MIA = institution(AZE_ACADEMY, AZE_MIA);
    private static final InstitutionRegistered AZE_MIA_OF_AZE = institution(AZE_MIA, AZE);
    private static final InstitutionRegistered BGR_ACADEMY_OF_MIA = institution(BGR_ACADEMY, BGR_MIA);
    private static final InstitutionRegistered BGR_MIA_OF_BGR = institution(BGR_MIA, BGR);
    private static final Paper MEMORANDUM = Paper.of(MEMORANDUM_OF_UNDERSTANDING, "police-academies")
            .between(AZE_ACADEMY, BGR_ACADEMY);
    private static final Paper AGREEMENT_OF_STATES = Paper.of(AGREEMENT, "aze-bgr-agreement").between(AZE, BGR);
    private static final PartialDate LATER = PartialDate.UNKNOWN;

    @Test
    void two_ministers_sign_for_their_states_what_binds_two_academies() {
        known().when(MEMORANDUM.signedFor(AZE, BGR).sign()).thenAccepted();
    }

    @Test
    void two_ministries_sign_what_binds_the_academies_under_them() {
        known().when(MEMORANDUM.signedFor(AZE_MIA, BGR_MIA).sign()).thenAccepted();
    }

    @Test
    void a_ministry_signs_what_binds_its_state() {
        known().when(AGREEMENT_OF_STATES.signedFor(AZE_MIA, BGR).sign()).thenAccepted();
    }

    @Test
    void nobody_signs_for_a_third_state() {
        known().when(AGREEMENT_OF_STATES.signedFor(AZE, TUR).sign()).thenRejected(SignatoryActsForNoParty.class);
    }

    @Test
    void nobody_signs_for_a_state_that_none_of_the_academies_is_under() {
        known().when(MEMORANDUM.signedFor(AZE, TUR).sign())
                .thenRejected(
                        SignatoryActsForNoParty.class,
                        AZE_ACADEMY_OF_MIA,
                        AZE_MIA_OF_AZE,
                        BGR_ACADEMY_OF_MIA,
                        BGR_MIA_OF_BGR);
    }

    @Test
    void another_institution_of_the_same_state_does_not_sign_for_a_ministry() {
        var customs = new PartyId("AZE-customs");
        var ofAze = institution(customs, AZE);
        known().and(ofAze)
                .when(Paper.of(AGREEMENT, "ministries").between(AZE_MIA, BGR_MIA).signedFor(customs, BGR_MIA).sign())
                .thenRejected(SignatoryActsForNoParty.class, AZE_MIA_OF_AZE, BGR_MIA_OF_BGR, ofAze);
    }

    @Test
    void a_signatory_may_act_for_an_academy_of_which_it_is_not_known_where_it_belongs() {
        given(state(AZE), state(TUR), AZE_MIA_OF_AZE, AZE_ACADEMY_OF_MIA)
                .when(MEMORANDUM.signedFor(AZE, TUR).sign())
                .thenAccepted();
    }

    @Test
    void a_signatory_of_which_nothing_is_known_may_act_for_a_party() {
        known().when(AGREEMENT_OF_STATES.signedFor(AZE, new PartyId("BGR-police")).sign()).thenAccepted();
    }

    @Test
    void where_no_parties_are_stated_anybody_may_sign() {
        known().when(Paper.of(AGREEMENT, "some").signedFor(AZE, TUR).sign()).thenAccepted();
    }

    @Test
    void signatories_known_first_are_held_against_parties_stated_later() {
        var signed = Paper.of(AGREEMENT, "aze-bgr-agreement").signedFor(AZE, TUR).signed();
        known().andFrom("one", signed)
                .whenFrom("another", AGREEMENT_OF_STATES.sign())
                .thenRejected(SignatoryActsForNoParty.class, signed);
    }

    @Test
    void parties_known_first_are_held_against_signatories_stated_later() {
        known().andFrom("one", AGREEMENT_OF_STATES.signed())
                .whenFrom("another", Paper.of(AGREEMENT, "aze-bgr-agreement").signedFor(AZE, TUR).sign())
                .thenRejected(SignatoryActsForNoParty.class, AGREEMENT_OF_STATES.signed());
    }

    @Test
    void sources_may_name_more_or_fewer_of_the_parties() {
        known().andFrom("one", AGREEMENT_OF_STATES.between(AZE).signed())
                .whenFrom("another", AGREEMENT_OF_STATES.sign())
                .thenCorroborated(9, AGREEMENT_OF_STATES.signed());
    }

    @Test
    void one_source_may_name_the_states_of_the_academies_that_another_names() {
        known().andFrom("one", MEMORANDUM.signed())
                .whenFrom("another", MEMORANDUM.between(AZE, BGR).sign())
                .thenCorroborated(9, MEMORANDUM.between(AZE, BGR).signed());
    }

    @Test
    void sources_do_not_name_different_parties() {
        known().andFrom("one", AGREEMENT_OF_STATES.signed())
                .whenFrom("another", AGREEMENT_OF_STATES.between(AZE, TUR).sign())
                .thenRejected(ConcludedBetweenOthers.class, AGREEMENT_OF_STATES.signed());
    }

    @Test
    void parties_of_which_it_is_not_known_what_they_are_may_be_the_same() {
        given().andFrom("one", AGREEMENT_OF_STATES.signed())
                .whenFrom("another", AGREEMENT_OF_STATES.between(AZE_ACADEMY, BGR_ACADEMY).sign())
                .thenCorroborated(0, AGREEMENT_OF_STATES.between(AZE_ACADEMY, BGR_ACADEMY).signed());
    }

    @ParameterizedTest
    @MethodSource("stepsOfUzbekistan")
    void only_a_party_takes_a_step_in_the_life_of_an_instrument(LifeCycleCommand step) {
        known().and(AGREEMENT_OF_STATES.signed())
                .when(step)
                .thenRejected(NotAPartyToInstrument.class, AGREEMENT_OF_STATES.signed());
    }

    @ParameterizedTest
    @MethodSource("stepsOfUzbekistan")
    void parties_stated_late_are_held_against_a_step_of_somebody_else(LifeCycleCommand step) {
        var taken = Statements.of(step);
        known().and(taken).when(AGREEMENT_OF_STATES.sign()).thenRejected(NotAPartyToInstrument.class, taken);
    }

    @ParameterizedTest
    @MethodSource("stepsOfUzbekistan")
    void a_party_that_acceded_takes_such_a_step(LifeCycleCommand step) {
        known().and(AGREEMENT_OF_STATES.signed(), new InstrumentAccededTo(step.instrument(), UZB, LATER))
                .when(step)
                .thenAccepted();
    }

    @ParameterizedTest
    @MethodSource("stepsOfUzbekistan")
    void a_step_of_somebody_of_whom_nothing_is_known_contradicts_nothing(LifeCycleCommand step) {
        given(AGREEMENT_OF_STATES.signed()).when(step).thenAccepted();
    }

    static Stream<LifeCycleCommand> stepsOfUzbekistan() {
        var instrument = AGREEMENT_OF_STATES.instrument();
        return Stream.of(
                new RatifyInstrument(instrument, UZB, LATER),
                new AcceptInstrument(instrument, UZB, LATER),
                new DepositInstrument(instrument, UZB, PartyId.NONE, LATER),
                new MakeReservation(instrument, UZB, "the settlement of disputes", LATER),
                new SuspendInstrument(instrument, UZB, LATER),
                new DenounceInstrument(instrument, UZB, LATER));
    }

    @Test
    void those_who_adopt_a_text_need_not_be_those_who_ratify_it() {
        known().and(AGREEMENT_OF_STATES.adopted())
                .when(new RatifyInstrument(AGREEMENT_OF_STATES.instrument(), UZB, LATER))
                .thenAccepted();
    }

    @Test
    void a_state_ratifies_what_its_ministry_is_party_to() {
        var agreement = Paper.of(AGREEMENT, "ministries").between(AZE_MIA, BGR_MIA);
        known().and(agreement.signed())
                .when(new RatifyInstrument(agreement.instrument(), AZE, LATER))
                .thenRecorded(new InstrumentRatified(agreement.instrument(), AZE, LATER));
    }

    @Test
    void a_party_that_signed_ratifies_and_does_not_accede() {
        var signed = AGREEMENT_OF_STATES.signedFor(AZE, BGR).signed();
        known().and(signed)
                .when(new AccedeToInstrument(signed.instrument(), AZE, LATER))
                .thenRejected(SignatoryDoesNotAccede.class, signed);
    }

    @Test
    void a_party_that_acceded_has_not_signed() {
        var acceded = new InstrumentAccededTo(AGREEMENT_OF_STATES.instrument(), AZE, LATER);
        known().and(acceded)
                .when(AGREEMENT_OF_STATES.signedFor(AZE_MIA, BGR).sign())
                .thenRejected(SignatoryDoesNotAccede.class, acceded);
    }

    @Test
    void a_party_for_which_nobody_is_known_to_have_signed_may_accede() {
        known().and(AGREEMENT_OF_STATES.between(AZE, BGR, KAZ).signedFor(AZE, BGR).signed())
                .when(new AccedeToInstrument(AGREEMENT_OF_STATES.instrument(), KAZ, LATER))
                .thenAccepted();
    }

    @Test
    void a_party_that_left_may_come_back_by_accession() {
        var signed = AGREEMENT_OF_STATES.signedFor(AZE, BGR).signed();
        known().and(signed, new InstrumentDenounced(signed.instrument(), AZE, Paper.date("2012-01-01")))
                .when(new AccedeToInstrument(signed.instrument(), AZE, Paper.date("2013-01-11")))
                .thenAccepted();
    }

    private static Specification known() {
        return given(state(AZE), state(BGR), state(TUR), AZE_ACADEMY_OF_MIA, AZE_MIA_OF_AZE, BGR_ACADEMY_OF_MIA,
                BGR_MIA_OF_BGR, state(UZB), state(KAZ));
    }
}
