package org.kurultai.domain.source;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.kurultai.domain.Specification.factId;
import static org.kurultai.domain.Specification.given;
import static org.kurultai.domain.party.MembershipStatus.MEMBER;
import static org.kurultai.domain.party.MembershipStatus.OBSERVER;
import static org.kurultai.domain.source.Finding.FALLS;
import static org.kurultai.domain.source.Finding.STANDS;

import org.junit.jupiter.api.Test;
import org.kurultai.domain.party.MembershipStatus;
import org.kurultai.domain.party.PartyCommand.AdmitParty;
import org.kurultai.domain.party.PartyEvent.PartyAdmitted;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.FactCorroborated;
import org.kurultai.domain.record.FactId;
import org.kurultai.domain.record.FactRef;
import org.kurultai.domain.record.RecordRejection.FactHasBeenWithdrawn;
import org.kurultai.domain.record.SourceId;
import org.kurultai.domain.source.SourceCommand.DisputeFact;
import org.kurultai.domain.source.SourceCommand.ResolveDispute;
import org.kurultai.domain.source.SourceCommand.RetractSource;
import org.kurultai.domain.source.SourceEvent.FactDisputed;
import org.kurultai.domain.source.SourceEvent.FactOverruled;
import org.kurultai.domain.source.SourceEvent.FactUpheld;
import org.kurultai.domain.source.SourceRejection.NoDisputeIsOpen;
import org.kurultai.domain.source.SourceRejection.NoSuchFact;
import org.kurultai.domain.source.SourceRejection.SourceDoesNotStateFact;
import org.kurultai.domain.time.PartialDate;

class DisputeSpec {

    private static final PartyAdmitted ADMITTED = admitted(OBSERVER, "2018-09-03");
    private static final FactRef FACT = new FactRef(factId(0), ADMITTED);
    private static final FactDisputed DISPUTED = new FactDisputed(FACT, "the summit was a day later");
    private static final SourceId TREND = new SourceId("trend");

    @Test
    void a_fact_is_disputed() {
        given(ADMITTED).when(dispute(factId(0))).thenRecorded(DISPUTED);
    }

    @Test
    void a_fact_is_disputed_under_the_identifier_of_any_statement_of_it() {
        given(ADMITTED, new FactCorroborated(factId(0), admitted(OBSERVER, "2018")))
                .when(dispute(factId(1)))
                .thenRecorded(DISPUTED);
    }

    @Test
    void the_same_dispute_again_is_nothing_new() {
        given(ADMITTED, DISPUTED).when(dispute(factId(0))).thenNothingNew();
    }

    @Test
    void the_same_dispute_from_another_source_corroborates_it() {
        given(ADMITTED).andFrom("trend", DISPUTED)
                .whenFrom("azertac", dispute(factId(0)))
                .thenCorroborated(1, DISPUTED);
    }

    @Test
    void what_is_not_recorded_cannot_be_disputed() {
        given().when(dispute(new FactId("fact-7"))).thenRejected(NoSuchFact.class);
    }

    @Test
    void what_has_been_withdrawn_cannot_be_disputed() {
        given(ADMITTED, new FactOverruled(FACT, "read wrongly"))
                .when(dispute(factId(0)))
                .thenRejected(FactHasBeenWithdrawn.class, ADMITTED);
    }

    @Test
    void a_dispute_ends_with_the_fact_standing() {
        given(ADMITTED, DISPUTED)
                .when(resolve(STANDS, SourceId.NONE))
                .thenRecorded(new FactUpheld(FACT, SourceId.NONE, "minutes"));
    }

    @Test
    void a_dispute_ends_with_the_fact_falling() {
        given(ADMITTED, DISPUTED)
                .when(resolve(FALLS, SourceId.NONE))
                .thenRecorded(new FactOverruled(FACT, "minutes"));
    }

    @Test
    void a_refused_claim_is_a_dispute_about_every_fact_it_contradicts() {
        given(ADMITTED)
                .whenFrom("trend", admit(MEMBER, "2018-09-03"))
                .after()
                .when(resolve(STANDS, SourceId.NONE))
                .thenAccepted();
    }

    @Test
    void sources_that_differ_in_detail_are_resolved_in_favour_of_one() {
        given().andFrom("trend", ADMITTED)
                .andFrom("azertac", new FactCorroborated(factId(0), admitted(OBSERVER, "2018")))
                .when(resolve(STANDS, TREND))
                .thenRecorded(new FactUpheld(FACT, TREND, "minutes"));
    }

    @Test
    void what_nobody_disputes_cannot_be_resolved() {
        given().andFrom("trend", ADMITTED)
                .andFrom("azertac", new FactCorroborated(factId(0), ADMITTED))
                .when(resolve(STANDS, SourceId.NONE))
                .thenRejected(NoDisputeIsOpen.class, ADMITTED);
    }

    @Test
    void a_dispute_about_another_fact_resolves_nothing() {
        var another = admitted(OBSERVER, "2020");
        given(ADMITTED, another, new FactDisputed(new FactRef(factId(1), another), "no such summit"))
                .when(resolve(FALLS, SourceId.NONE))
                .thenRejected(NoDisputeIsOpen.class, ADMITTED);
    }

    @Test
    void what_has_been_resolved_is_resolved_once() {
        var resolved = given(ADMITTED, DISPUTED).andCommands(resolve(STANDS, SourceId.NONE));
        resolved.when(resolve(STANDS, SourceId.NONE)).thenNothingNew();
        resolved.when(resolve(FALLS, SourceId.NONE)).thenRejected(NoDisputeIsOpen.class, ADMITTED);
    }

    @Test
    void what_has_been_overruled_is_overruled_once() {
        var resolved = given(ADMITTED, DISPUTED).andCommands(resolve(FALLS, SourceId.NONE));
        resolved.when(resolve(FALLS, SourceId.NONE)).thenNothingNew();
        resolved.when(resolve(STANDS, SourceId.NONE)).thenRejected(FactHasBeenWithdrawn.class, ADMITTED);
    }

    @Test
    void a_dispute_after_a_resolution_is_open_again() {
        given(ADMITTED, DISPUTED, new FactUpheld(FACT, SourceId.NONE, "minutes"))
                .andCommands(new DisputeFact(factId(0), "another summit"))
                .when(resolve(STANDS, SourceId.NONE))
                .thenRecorded(new FactUpheld(FACT, SourceId.NONE, "minutes"));
    }

    @Test
    void a_dispute_that_rests_on_a_retracted_source_is_not_open() {
        given(ADMITTED)
                .andFrom("trend", DISPUTED)
                .andCommands(new RetractSource(TREND, "not its text"))
                .when(resolve(FALLS, SourceId.NONE))
                .thenRejected(NoDisputeIsOpen.class, ADMITTED);
    }

    @Test
    void only_a_source_that_states_the_fact_is_preferred() {
        given(ADMITTED, DISPUTED)
                .when(resolve(STANDS, TREND))
                .thenRejected(SourceDoesNotStateFact.class, ADMITTED);
    }

    @Test
    void a_fact_that_falls_leaves_no_source_to_prefer() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> resolve(FALLS, TREND))
                .withMessageContaining("trend");
    }

    @Test
    void what_is_not_recorded_cannot_be_resolved() {
        given().when(resolve(STANDS, SourceId.NONE)).thenRejected(NoSuchFact.class);
    }

    @Test
    void a_refused_claim_is_recorded_by_the_same_command_once_the_fact_against_it_has_fallen() {
        var claim = given(ADMITTED).whenFrom("trend", admit(MEMBER, "2018-09-03"));
        claim.after()
                .andCommands(resolve(FALLS, SourceId.NONE))
                .whenAgain(claim)
                .thenRecorded(admitted(MEMBER, "2018-09-03"));
    }

    @Test
    void a_refused_claim_stays_refused_while_the_fact_against_it_is_upheld() {
        var claim = given(ADMITTED).whenFrom("trend", admit(MEMBER, "2018-09-03"));
        claim.after()
                .andCommands(resolve(STANDS, SourceId.NONE))
                .whenAgain(claim)
                .thenRefusedWithoutTrace();
    }

    @Test
    void a_claim_recorded_after_all_is_a_dispute_about_nothing_that_stands() {
        var left = admitted(MEMBER, "2018-09-03");
        var claim = given(ADMITTED).whenFrom("trend", admit(MEMBER, "2018-09-03"));
        claim.after()
                .andCommands(resolve(FALLS, SourceId.NONE))
                .whenAgain(claim)
                .after()
                .when(new ResolveDispute(new FactId("command-1"), STANDS, SourceId.NONE, "minutes"))
                .thenRejected(NoDisputeIsOpen.class, left);
    }

    private static DisputeFact dispute(FactId fact) {
        return new DisputeFact(fact, DISPUTED.ground());
    }

    private static ResolveDispute resolve(Finding finding, SourceId preferred) {
        return new ResolveDispute(factId(0), finding, preferred, "minutes");
    }

    private static AdmitParty admit(MembershipStatus status, String since) {
        return new AdmitParty(new PartyId("OTS"), new PartyId("HUN"), status, PartialDate.parse(since));
    }

    private static PartyAdmitted admitted(MembershipStatus status, String since) {
        return new PartyAdmitted(new PartyId("OTS"), new PartyId("HUN"), status, PartialDate.parse(since));
    }
}
