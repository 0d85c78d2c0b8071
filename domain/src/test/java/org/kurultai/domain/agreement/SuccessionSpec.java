package org.kurultai.domain.agreement;

import static org.kurultai.domain.Specification.given;
import static org.kurultai.domain.agreement.InstrumentKind.PROTOCOL;
import static org.kurultai.domain.agreement.Paper.date;

import org.junit.jupiter.api.Test;
import org.kurultai.domain.agreement.AgreementEvent.InstrumentSigned;
import org.kurultai.domain.agreement.LifeCycleCommand.AmendInstrument;
import org.kurultai.domain.agreement.LifeCycleCommand.SupersedeInstrument;
import org.kurultai.domain.agreement.LifeCycleEvent.InstrumentAmended;
import org.kurultai.domain.agreement.LifeCycleEvent.InstrumentSuperseded;
import org.kurultai.domain.agreement.LifeCycleRejection.SuccessorIsEarlier;
import org.kurultai.domain.agreement.LifeCycleRejection.SuccessorNotYetConcluded;
import org.kurultai.domain.agreement.LifeCycleRejection.SupersessionIsCircular;
import org.kurultai.domain.time.PartialDate;

class SuccessionSpec {

    private static final InstrumentId FIRST = new InstrumentId("customs-protocol-1");
    private static final InstrumentId SECOND = new InstrumentId("customs-protocol-2");
    private static final InstrumentId THIRD = new InstrumentId("customs-protocol-3");
    private static final InstrumentId FOURTH = new InstrumentId("customs-protocol-4");
    private static final InstrumentId FIFTH = new InstrumentId("customs-protocol-5");
    private static final InstrumentSigned FIRST_IN_2012 = signed(FIRST, "2012");
    private static final InstrumentSigned SECOND_IN_2019 = signed(SECOND, "2019-10");

    @Test
    void a_later_instrument_supersedes_an_earlier_one() {
        given(FIRST_IN_2012, SECOND_IN_2019)
                .when(new SupersedeInstrument(FIRST, SECOND, date("2020")))
                .thenRecorded(new InstrumentSuperseded(FIRST, SECOND, date("2020")));
    }

    @Test
    void no_instrument_is_superseded_by_one_signed_earlier() {
        given(FIRST_IN_2012, SECOND_IN_2019)
                .when(new SupersedeInstrument(SECOND, FIRST, PartialDate.UNKNOWN))
                .thenRejected(SuccessorIsEarlier.class, FIRST_IN_2012, SECOND_IN_2019);
    }

    @Test
    void no_instrument_is_amended_by_one_signed_earlier() {
        given(FIRST_IN_2012, SECOND_IN_2019)
                .when(new AmendInstrument(SECOND, FIRST, "", PartialDate.UNKNOWN))
                .thenRejected(SuccessorIsEarlier.class, FIRST_IN_2012, SECOND_IN_2019);
    }

    @Test
    void an_instrument_signed_late_was_not_superseded_by_an_earlier_one() {
        var superseded = new InstrumentSuperseded(SECOND, FIRST, PartialDate.UNKNOWN);
        given(FIRST_IN_2012, superseded)
                .when(sign(SECOND, "2019-10"))
                .thenRejected(SuccessorIsEarlier.class, FIRST_IN_2012, superseded);
    }

    @Test
    void an_instrument_signed_early_has_not_superseded_a_later_one() {
        var superseded = new InstrumentSuperseded(SECOND, FIRST, PartialDate.UNKNOWN);
        given(SECOND_IN_2019, superseded)
                .when(sign(FIRST, "2012"))
                .thenRejected(SuccessorIsEarlier.class, SECOND_IN_2019, superseded);
    }

    @Test
    void instruments_signed_in_one_year_may_supersede_each_other_either_way() {
        given(signed(FIRST, "2019"), SECOND_IN_2019)
                .when(new SupersedeInstrument(SECOND, FIRST, PartialDate.UNKNOWN))
                .thenAccepted();
    }

    @Test
    void nothing_is_superseded_by_what_is_not_yet_signed() {
        given(SECOND_IN_2019)
                .when(new SupersedeInstrument(FIRST, SECOND, date("2018")))
                .thenRejected(SuccessorNotYetConcluded.class, SECOND_IN_2019);
    }

    @Test
    void what_is_signed_later_has_amended_nothing_before() {
        var amended = new InstrumentAmended(FIRST, SECOND, "", date("2018"));
        given(amended).when(sign(SECOND, "2019-10")).thenRejected(SuccessorNotYetConcluded.class, amended);
    }

    @Test
    void two_instruments_do_not_supersede_each_other() {
        var superseded = new InstrumentSuperseded(FIRST, SECOND, PartialDate.UNKNOWN);
        given(superseded)
                .when(new SupersedeInstrument(SECOND, FIRST, PartialDate.UNKNOWN))
                .thenRejected(SupersessionIsCircular.class, superseded);
    }

    @Test
    void an_instrument_does_not_come_after_itself_by_way_of_others() {
        var first = new InstrumentSuperseded(FIRST, SECOND, PartialDate.UNKNOWN);
        var second = new InstrumentSuperseded(SECOND, THIRD, PartialDate.UNKNOWN);
        var third = new InstrumentSuperseded(THIRD, FOURTH, PartialDate.UNKNOWN);
        var fourth = new InstrumentSuperseded(FOURTH, FIFTH, PartialDate.UNKNOWN);
        given(first, second, third, fourth)
                .when(new SupersedeInstrument(FIFTH, FIRST, PartialDate.UNKNOWN))
                .thenRejected(SupersessionIsCircular.class, first, second, third, fourth);
    }

    @Test
    void one_instrument_after_another_may_be_superseded() {
        given(new InstrumentSuperseded(FIRST, SECOND, date("2019-10")))
                .when(new SupersedeInstrument(SECOND, THIRD, date("2024")))
                .thenAccepted();
    }

    private static InstrumentSigned signed(InstrumentId instrument, String on) {
        return Paper.of(PROTOCOL, instrument.value()).on(on).signed();
    }

    private static AgreementCommand sign(InstrumentId instrument, String on) {
        return Paper.of(PROTOCOL, instrument.value()).on(on).sign();
    }
}
