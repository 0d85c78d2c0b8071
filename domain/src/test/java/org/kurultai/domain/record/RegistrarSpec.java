package org.kurultai.domain.record;

import static org.kurultai.domain.Specification.factId;
import static org.kurultai.domain.Specification.given;
import static org.kurultai.domain.party.MembershipStatus.MEMBER;
import static org.kurultai.domain.party.MembershipStatus.OBSERVER;

import org.junit.jupiter.api.Test;
import org.kurultai.domain.party.MembershipStatus;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.party.PartyCommand.AdmitParty;
import org.kurultai.domain.party.PartyCommand.RegisterState;
import org.kurultai.domain.party.PartyEvent.PartyAdmitted;
import org.kurultai.domain.party.PartyEvent.StateRegistered;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.party.PartyRejection.CodeBelongsToAnother;
import org.kurultai.domain.party.PartyRejection.HasAnotherStatus;
import org.kurultai.domain.record.RecordRejection.FactHasBeenWithdrawn;
import org.kurultai.domain.record.RecordRejection.SourceHasBeenRetracted;
import org.kurultai.domain.source.SourceCommand.RetractSource;
import org.kurultai.domain.source.SourceEvent.FactOverruled;
import org.kurultai.domain.source.SourceEvent.SourceRetracted;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;

class RegistrarSpec {

    private static final PartyId OTS = new PartyId("OTS");
    private static final PartyId HUN = new PartyId("HUN");
    private static final SourceRetracted TREND_RETRACTED = new SourceRetracted(new SourceId("trend"), "not its text");

    @Test
    void the_same_command_is_never_recorded_twice() {
        var first = given().whenFrom("trend", admit(OBSERVER, "2018"));
        first.after().whenAgain(first).thenNothingNew();
    }

    @Test
    void a_command_that_corroborated_is_never_recorded_twice() {
        var second = given().andFrom("trend", admitted(OBSERVER, "2018")).whenFrom("azertac", admit(OBSERVER, "2018"));
        second.after().whenAgain(second).thenNothingNew();
    }

    @Test
    void another_source_corroborates() {
        given().andFrom("trend", admitted(OBSERVER, "2018"))
                .whenFrom("azertac", admit(OBSERVER, "2018"))
                .thenCorroborated(0, admitted(OBSERVER, "2018"));
    }

    @Test
    void the_same_source_in_the_same_words_adds_nothing() {
        given().andFrom("trend", admitted(OBSERVER, "2018"))
                .whenFrom("trend", admit(OBSERVER, "2018"))
                .thenNothingNew();
    }

    @Test
    void the_same_source_in_more_detail_is_kept() {
        given().andFrom("trend", admitted(OBSERVER, "2018"))
                .whenFrom("trend", admit(OBSERVER, "2018-09-03"))
                .thenCorroborated(0, admitted(OBSERVER, "2018-09-03"));
    }

    @Test
    void no_source_in_the_same_words_adds_nothing() {
        given().andFrom("trend", admitted(OBSERVER, "2018"))
                .when(admit(OBSERVER, "2018"))
                .thenNothingNew();
    }

    @Test
    void no_source_in_more_detail_is_kept() {
        given(admitted(OBSERVER, "2018"))
                .when(admit(OBSERVER, "2018-09-03"))
                .thenCorroborated(0, admitted(OBSERVER, "2018-09-03"));
    }

    @Test
    void what_contradicts_one_statement_of_a_fact_does_not_corroborate_it_through_a_vaguer_one() {
        given(admitted(OBSERVER, "2018"))
                .andCommands(admit(OBSERVER, "2018-09-03"))
                .when(admit(OBSERVER, "2018-11"))
                .thenRecorded(admitted(OBSERVER, "2018-11"));
    }

    @Test
    void a_refused_claim_with_evidence_shows_beside_the_facts_it_contradicts() {
        given(admitted(OBSERVER, "2018-09-03"))
                .whenFrom("trend", admit(MEMBER, "2018-09-03"))
                .thenKeptAsClaim(admitted(OBSERVER, "2018-09-03"));
    }

    @Test
    void a_refused_claim_without_evidence_leaves_no_trace() {
        given(admitted(OBSERVER, "2018-09-03"))
                .when(admit(MEMBER, "2018-09-03"))
                .thenRefusedWithoutTrace();
    }

    @Test
    void a_claim_refused_twice_leaves_one_trace() {
        var first = given(admitted(OBSERVER, "2018-09-03")).whenFrom("trend", admit(MEMBER, "2018-09-03"));
        first.after().whenAgain(first).thenRefusedWithoutTrace();
    }

    @Test
    void a_refused_claim_is_recorded_under_its_own_identifier_once_nothing_stands_against_it() {
        var observer = admitted(OBSERVER, "2018-09-03");
        var refused = given(observer).whenFrom("trend", admit(MEMBER, "2018-09-03"));
        refused.after()
                .and(new FactOverruled(new FactRef(factId(0), observer), "read wrongly"))
                .whenAgain(refused)
                .thenRecorded(admitted(MEMBER, "2018-09-03"));
    }

    @Test
    void what_has_been_withdrawn_cannot_be_stated_again() {
        var observer = admitted(OBSERVER, "2018");
        given(observer, new FactOverruled(new FactRef(factId(0), observer), "read wrongly"))
                .whenFrom("azertac", admit(OBSERVER, "2018-09-03"))
                .thenRejected(FactHasBeenWithdrawn.class, observer);
    }

    @Test
    void a_retracted_source_states_nothing_new() {
        given(TREND_RETRACTED)
                .whenFrom("trend", admit(OBSERVER, "2018"))
                .thenRejected(SourceHasBeenRetracted.class, TREND_RETRACTED);
    }

    @Test
    void a_retracted_source_corroborates_nothing() {
        given(admitted(OBSERVER, "2018"), TREND_RETRACTED)
                .whenFrom("trend", admit(OBSERVER, "2018"))
                .thenRejected(SourceHasBeenRetracted.class, TREND_RETRACTED);
    }

    @Test
    void what_rests_on_a_retracted_source_alone_contradicts_nothing() {
        given().andFrom("trend", admitted(OBSERVER, "2018-09-03"))
                .andCommands(retractTrend())
                .when(admit(MEMBER, "2018-09-03"))
                .thenRecorded(admitted(MEMBER, "2018-09-03"));
    }

    @Test
    void what_rests_on_a_second_source_too_still_contradicts() {
        given().andFrom("trend", admitted(OBSERVER, "2018-09-03"))
                .andFrom("azertac", new FactCorroborated(factId(0), admitted(OBSERVER, "2018-09-03")))
                .andCommands(retractTrend())
                .when(admit(MEMBER, "2018-09-03"))
                .thenRejected(HasAnotherStatus.class, admitted(OBSERVER, "2018-09-03"));
    }

    @Test
    void another_source_can_state_what_rested_on_a_retracted_one_as_it_could_have_before() {
        given().andFrom("trend", admitted(OBSERVER, "2018"))
                .andCommands(retractTrend())
                .whenFrom("azertac", admit(OBSERVER, "2018-09-03"))
                .thenCorroborated(0, admitted(OBSERVER, "2018-09-03"));
    }

    @Test
    void a_detail_that_only_a_corroboration_states_falls_with_its_fact() {
        var kazakhstan = new PartyId("KAZ");
        var without = new StateRegistered(kazakhstan, "", Name.english("Kazakhstan"), DateRange.UNKNOWN);
        var coded = new StateRegistered(kazakhstan, "KAZ", Name.english("Kazakhstan"), DateRange.UNKNOWN);
        var other = new RegisterState(new PartyId("KZ"), "KAZ", Name.english("Kazakhstan"), DateRange.UNKNOWN);
        var known = given().andFrom("trend", without).andFrom("azertac", new FactCorroborated(factId(0), coded));
        known.when(other).thenRejected(CodeBelongsToAnother.class, without);
        known.and(new FactOverruled(new FactRef(factId(0), without), "read wrongly"))
                .when(other)
                .thenAccepted();
    }

    private static AdmitParty admit(MembershipStatus status, String since) {
        return new AdmitParty(OTS, HUN, status, PartialDate.parse(since));
    }

    private static PartyAdmitted admitted(MembershipStatus status, String since) {
        return new PartyAdmitted(OTS, HUN, status, PartialDate.parse(since));
    }

    private static RetractSource retractTrend() {
        return new RetractSource(TREND_RETRACTED.source(), TREND_RETRACTED.ground());
    }
}
