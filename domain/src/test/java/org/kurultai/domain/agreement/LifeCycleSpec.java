package org.kurultai.domain.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kurultai.domain.agreement.InstrumentKind.AGREEMENT;
import static org.kurultai.domain.agreement.InstrumentKind.COMMUNIQUE;
import static org.kurultai.domain.agreement.InstrumentKind.MEMORANDUM_OF_UNDERSTANDING;
import static org.kurultai.domain.agreement.InstrumentKind.TREATY;
import static org.kurultai.domain.agreement.Paper.AZE;
import static org.kurultai.domain.agreement.Paper.KAZ;
import static org.kurultai.domain.agreement.Paper.TUR;
import static org.kurultai.domain.agreement.Paper.UZB;
import static org.kurultai.domain.agreement.Paper.date;
import static org.kurultai.domain.time.Answer.NO;
import static org.kurultai.domain.time.Answer.UNKNOWN;
import static org.kurultai.domain.time.Answer.YES;

import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.kurultai.domain.agreement.LifeCycleEvent.InstrumentAccededTo;
import org.kurultai.domain.agreement.LifeCycleEvent.InstrumentDenounced;
import org.kurultai.domain.agreement.LifeCycleEvent.InstrumentDeposited;
import org.kurultai.domain.agreement.LifeCycleEvent.InstrumentEnteredIntoForce;
import org.kurultai.domain.agreement.LifeCycleEvent.InstrumentRatified;
import org.kurultai.domain.agreement.LifeCycleEvent.InstrumentSuperseded;
import org.kurultai.domain.agreement.LifeCycleEvent.InstrumentSuspended;
import org.kurultai.domain.agreement.LifeCycleEvent.InstrumentTerminated;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.Command;
import org.kurultai.domain.record.CommandId;
import org.kurultai.domain.record.Envelope;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.record.FactId;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Recorded;

class LifeCycleSpec {

    private static final InstrumentId TREATY_ID = new InstrumentId("nakhchivan-agreement");
    private static final InstrumentId BILATERAL_ID = new InstrumentId("uzb-tur-agreement");
    private static final Paper MEMORANDUM = Paper.of(MEMORANDUM_OF_UNDERSTANDING, "uzb-tur-migration").between(UZB, TUR)
            .on("2026-01-20");
    private static final Event SIGNED = Paper.of(TREATY, TREATY_ID.value()).between(AZE, KAZ, TUR).on("2009-10-03")
            .signed();
    private static final Event IN_FORCE = new InstrumentEnteredIntoForce(TREATY_ID, date("2010-11-17"));
    private static final Event BILATERAL = Paper.of(AGREEMENT, BILATERAL_ID.value()).between(UZB, TUR).on("2018-04-30")
            .signed();
    private static final Event BILATERAL_IN_FORCE = new InstrumentEnteredIntoForce(BILATERAL_ID, date("2019-02-01"));

    @Test
    void of_an_instrument_nothing_is_known_of_it_is_not_known_whether_it_is_in_force() {
        assertThat(lifeCycle(TREATY_ID).inForceAt(date("2025"))).isEqualTo(UNKNOWN);
        assertThat(lifeCycle(TREATY_ID).inForceFor(AZE, date("2025"))).isEqualTo(UNKNOWN);
        assertThat(lifeCycle(TREATY_ID).boundParties(date("2025"))).isEmpty();
    }

    @Test
    void a_memorandum_takes_effect_when_it_is_signed() {
        var memorandum = lifeCycle(MEMORANDUM.instrument(), MEMORANDUM.signed());
        assertThat(memorandum.inForceAt(date("2026-01-19"))).isEqualTo(NO);
        assertThat(memorandum.inForceAt(date("2026-01-20"))).isEqualTo(YES);
        assertThat(memorandum.inForceAt(date("2026-01"))).isEqualTo(UNKNOWN);
    }

    @Test
    void a_memorandum_binds_those_between_whom_it_is() {
        var memorandum = lifeCycle(MEMORANDUM.instrument(), MEMORANDUM.signed());
        assertThat(memorandum.boundParties(date("2026-02"))).containsExactly(TUR, UZB);
        assertThat(memorandum.inForceFor(AZE, date("2026-02"))).isEqualTo(NO);
    }

    @Test
    void a_memorandum_may_state_a_later_entry_into_force() {
        var memorandum = lifeCycle(
                MEMORANDUM.instrument(),
                MEMORANDUM.signed(),
                new InstrumentEnteredIntoForce(MEMORANDUM.instrument(), date("2026-03-01")));
        assertThat(memorandum.inForceAt(date("2026-02"))).isEqualTo(NO);
        assertThat(memorandum.inForceAt(date("2026-03-01"))).isEqualTo(YES);
    }

    @Test
    void a_communique_takes_effect_when_it_is_adopted() {
        var communique = Paper.of(COMMUNIQUE, "ots-interior-2-final").between(AZE, KAZ).on("2025-05-23");
        var lifeCycle = lifeCycle(communique.instrument(), communique.adopted());
        assertThat(lifeCycle.inForceAt(date("2025-06"))).isEqualTo(YES);
        assertThat(lifeCycle.boundParties(date("2025-06"))).containsExactly(AZE, KAZ);
    }

    @Test
    void of_a_treaty_that_was_only_signed_it_is_not_known_whether_it_is_in_force() {
        assertThat(lifeCycle(TREATY_ID, SIGNED).inForceAt(date("2009-10-02"))).isEqualTo(NO);
        assertThat(lifeCycle(TREATY_ID, SIGNED).inForceAt(date("2015"))).isEqualTo(UNKNOWN);
    }

    @Test
    void a_treaty_is_in_force_from_the_day_on_which_it_enters_into_force() {
        var treaty = lifeCycle(TREATY_ID, SIGNED, IN_FORCE);
        assertThat(treaty.inForceAt(date("2010-11-16"))).isEqualTo(NO);
        assertThat(treaty.inForceAt(date("2010-11-17"))).isEqualTo(YES);
        assertThat(treaty.inForceAt(date("2010"))).isEqualTo(UNKNOWN);
    }

    @Test
    void a_treaty_that_entered_into_force_nobody_knows_when_did_so_after_it_was_signed() {
        var treaty = lifeCycle(TREATY_ID, SIGNED, new InstrumentEnteredIntoForce(TREATY_ID, date("XXXX")));
        assertThat(treaty.inForceAt(date("2009-10-02"))).isEqualTo(NO);
        assertThat(treaty.inForceAt(date("2015"))).isEqualTo(UNKNOWN);
    }

    @Test
    void a_treaty_is_in_force_until_it_is_terminated() {
        var treaty = lifeCycle(TREATY_ID, IN_FORCE, new InstrumentTerminated(TREATY_ID, "", date("2020-05-01")));
        assertThat(treaty.inForceAt(date("2020-04-30"))).isEqualTo(YES);
        assertThat(treaty.inForceAt(date("2020-05-01"))).isEqualTo(NO);
    }

    @Test
    void a_treaty_is_in_force_until_another_takes_its_place() {
        var treaty = lifeCycle(
                TREATY_ID,
                IN_FORCE,
                new InstrumentSuperseded(TREATY_ID, new InstrumentId("later-agreement"), date("2020-05-01")));
        assertThat(treaty.inForceAt(date("2021"))).isEqualTo(NO);
    }

    @Test
    void a_treaty_that_was_terminated_nobody_knows_when_may_be_in_force() {
        var treaty = lifeCycle(TREATY_ID, IN_FORCE, new InstrumentTerminated(TREATY_ID, "", date("XXXX")));
        assertThat(treaty.inForceAt(date("2021"))).isEqualTo(UNKNOWN);
    }

    @Test
    void a_treaty_that_is_suspended_remains_in_force() {
        var treaty = lifeCycle(TREATY_ID, IN_FORCE, new InstrumentSuspended(TREATY_ID, PartyId.NONE, date("2015")));
        assertThat(treaty.inForceAt(date("2016"))).isEqualTo(YES);
    }

    @Test
    void among_several_it_binds_those_that_are_known_to_have_consented() {
        var treaty = lifeCycle(TREATY_ID, SIGNED, IN_FORCE, new InstrumentRatified(TREATY_ID, AZE, date("2010-02")));
        assertThat(treaty.boundParties(date("2011"))).containsExactly(AZE);
        assertThat(treaty.inForceFor(KAZ, date("2011"))).isEqualTo(UNKNOWN);
        assertThat(treaty.inForceFor(UZB, date("2011"))).isEqualTo(NO);
    }

    @Test
    void a_consent_counts_from_its_deposit() {
        var treaty = lifeCycle(
                TREATY_ID,
                SIGNED,
                IN_FORCE,
                new InstrumentRatified(TREATY_ID, KAZ, date("2010-12")),
                new InstrumentDeposited(TREATY_ID, KAZ, TUR, date("2011-03-01")));
        assertThat(treaty.inForceFor(KAZ, date("2011-02"))).isEqualTo(NO);
        assertThat(treaty.inForceFor(KAZ, date("2011-03-01"))).isEqualTo(YES);
    }

    @Test
    void a_party_that_accedes_is_bound_from_then_on() {
        var treaty = lifeCycle(TREATY_ID, SIGNED, IN_FORCE,
                new InstrumentAccededTo(TREATY_ID, UZB, date("2019-10-15")));
        assertThat(treaty.inForceFor(UZB, date("2019-10-14"))).isEqualTo(NO);
        assertThat(treaty.boundParties(date("2020"))).containsExactly(UZB);
    }

    @Test
    void among_several_it_goes_on_for_the_others_when_one_denounces_it() {
        var treaty = lifeCycle(
                TREATY_ID,
                SIGNED,
                IN_FORCE,
                new InstrumentRatified(TREATY_ID, AZE, date("2010-02")),
                new InstrumentRatified(TREATY_ID, KAZ, date("2010-03")),
                new InstrumentDenounced(TREATY_ID, KAZ, date("2015-01-01")));
        assertThat(treaty.inForceAt(date("2016"))).isEqualTo(YES);
        assertThat(treaty.boundParties(date("2014"))).containsExactly(AZE, KAZ);
        assertThat(treaty.boundParties(date("2016"))).containsExactly(AZE);
    }

    @Test
    void a_party_that_left_and_came_back_is_bound_again() {
        var treaty = lifeCycle(
                TREATY_ID,
                SIGNED,
                IN_FORCE,
                new InstrumentRatified(TREATY_ID, KAZ, date("2010-03")),
                new InstrumentDenounced(TREATY_ID, KAZ, date("2012-01-01")),
                new InstrumentAccededTo(TREATY_ID, KAZ, date("2013-01-11")));
        assertThat(treaty.inForceFor(KAZ, date("2011"))).isEqualTo(YES);
        assertThat(treaty.inForceFor(KAZ, date("2012-06"))).isEqualTo(NO);
        assertThat(treaty.inForceFor(KAZ, date("2014"))).isEqualTo(YES);
    }

    @Test
    void between_two_it_binds_both_once_it_is_in_force() {
        var agreement = lifeCycle(BILATERAL_ID, BILATERAL, BILATERAL_IN_FORCE);
        assertThat(agreement.boundParties(date("2019-01"))).isEmpty();
        assertThat(agreement.boundParties(date("2019-03"))).containsExactly(TUR, UZB);
    }

    @Test
    void between_two_it_ends_when_one_denounces_it() {
        var agreement = lifeCycle(
                BILATERAL_ID,
                BILATERAL,
                BILATERAL_IN_FORCE,
                new InstrumentDenounced(BILATERAL_ID, TUR, date("2024-07-01")));
        assertThat(agreement.inForceAt(date("2024-06-30"))).isEqualTo(YES);
        assertThat(agreement.inForceAt(date("2024-07-01"))).isEqualTo(NO);
        assertThat(agreement.inForceFor(UZB, date("2025"))).isEqualTo(NO);
    }

    @Test
    void what_is_known_of_other_instruments_does_not_matter() {
        assertThat(lifeCycle(BILATERAL_ID, BILATERAL, IN_FORCE).inForceAt(date("2025"))).isEqualTo(UNKNOWN);
    }

    private record Given() implements Command {}

    private static LifeCycle lifeCycle(InstrumentId instrument, Event... events) {
        var known = Facts.none();
        for (var event : Arrays.asList(events)) {
            var position = known.recorded().size();
            var id = new FactId("fact-" + position);
            known = known.with(new Recorded(
                    position,
                    id,
                    event,
                    new Envelope(new CommandId(id.value()), Instant.EPOCH, Evidence.NONE, new Given())));
        }
        return LifeCycle.of(instrument, known);
    }
}
