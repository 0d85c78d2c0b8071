package org.kurultai.domain.source;

import static org.kurultai.domain.Specification.factId;
import static org.kurultai.domain.Specification.given;
import static org.kurultai.domain.party.MembershipStatus.MEMBER;
import static org.kurultai.domain.party.MembershipStatus.OBSERVER;

import org.junit.jupiter.api.Test;
import org.kurultai.domain.party.PartyCommand.AdmitParty;
import org.kurultai.domain.party.PartyEvent.PartyAdmitted;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.FactCorroborated;
import org.kurultai.domain.record.FactId;
import org.kurultai.domain.record.FactRef;
import org.kurultai.domain.record.RecordRejection.FactHasBeenWithdrawn;
import org.kurultai.domain.record.SourceId;
import org.kurultai.domain.source.SourceCommand.AttestFact;
import org.kurultai.domain.source.SourceCommand.RetractSource;
import org.kurultai.domain.source.SourceEvent.FactOverruled;
import org.kurultai.domain.source.SourceRejection.EverySourceHasBeenRetracted;
import org.kurultai.domain.source.SourceRejection.NoSuchFact;
import org.kurultai.domain.time.PartialDate;

class AttestFactSpec {

    private static final PartyId OTS = new PartyId("OTS");
    private static final PartyId HUN = new PartyId("HUN");
    private static final PartyAdmitted ADMITTED = new PartyAdmitted(OTS, HUN, OBSERVER, PartialDate.parse("2018"));
    private static final PartyAdmitted ON_THE_DAY = new PartyAdmitted(OTS, HUN, OBSERVER,
            PartialDate.parse("2018-09-03"));

    @Test
    void another_source_attests_a_fact_as_it_was_first_stated() {
        given().andFrom("trend", ADMITTED)
                .whenFrom("azertac", new AttestFact(factId(0)))
                .thenCorroborated(0, ADMITTED);
    }

    @Test
    void a_fact_is_attested_under_the_identifier_of_any_statement_of_it() {
        given().andFrom("trend", ADMITTED)
                .andFrom("azertac", new FactCorroborated(factId(0), ON_THE_DAY))
                .whenFrom("anadolu", new AttestFact(factId(1)))
                .thenCorroborated(0, ADMITTED);
    }

    @Test
    void the_same_source_attests_nothing_new() {
        given().andFrom("trend", ADMITTED)
                .whenFrom("trend", new AttestFact(factId(0)))
                .thenNothingNew();
    }

    @Test
    void no_source_attests_nothing_new() {
        given(ADMITTED).when(new AttestFact(factId(0))).thenNothingNew();
    }

    @Test
    void what_is_not_recorded_cannot_be_attested() {
        given(ADMITTED).when(new AttestFact(new FactId("fact-7"))).thenRejected(NoSuchFact.class);
    }

    @Test
    void a_refused_claim_is_no_fact_and_cannot_be_attested() {
        var on = PartialDate.parse("2018-09-03");
        given(ON_THE_DAY)
                .whenFrom("trend", new AdmitParty(OTS, HUN, MEMBER, on))
                .after()
                .whenFrom("azertac", new AttestFact(new FactId("command-1!")))
                .thenRejected(NoSuchFact.class);
    }

    @Test
    void what_has_been_withdrawn_cannot_be_attested() {
        given(ADMITTED, new FactOverruled(new FactRef(factId(0), ADMITTED), "read wrongly"))
                .whenFrom("azertac", new AttestFact(factId(0)))
                .thenRejected(FactHasBeenWithdrawn.class, ADMITTED);
    }

    @Test
    void what_has_been_withdrawn_cannot_be_attested_under_the_identifier_of_a_statement_either() {
        given().andFrom("trend", ADMITTED)
                .andFrom("azertac", new FactCorroborated(factId(0), ON_THE_DAY))
                .and(new FactOverruled(new FactRef(factId(0), ADMITTED), "read wrongly"))
                .whenFrom("anadolu", new AttestFact(factId(1)))
                .thenRejected(FactHasBeenWithdrawn.class, ADMITTED);
    }

    @Test
    void what_rested_on_a_retracted_source_alone_is_stated_anew_and_not_attested() {
        given().andFrom("trend", ADMITTED)
                .andCommands(new RetractSource(new SourceId("trend"), "not its text"))
                .whenFrom("azertac", new AttestFact(factId(0)))
                .thenRejected(EverySourceHasBeenRetracted.class, ADMITTED);
    }

    @Test
    void what_rests_on_another_source_too_can_be_attested() {
        given().andFrom("trend", ADMITTED)
                .andFrom("azertac", new FactCorroborated(factId(0), ON_THE_DAY))
                .andCommands(new RetractSource(new SourceId("trend"), "not its text"))
                .whenFrom("anadolu", new AttestFact(factId(0)))
                .thenCorroborated(0, ON_THE_DAY);
    }
}
