package org.kurultai.domain.source;

import static org.kurultai.domain.Specification.factId;
import static org.kurultai.domain.Specification.given;
import static org.kurultai.domain.party.MembershipStatus.MEMBER;
import static org.kurultai.domain.party.MembershipStatus.OBSERVER;

import org.junit.jupiter.api.Test;
import org.kurultai.domain.party.MembershipStatus;
import org.kurultai.domain.party.PartyCommand.AdmitParty;
import org.kurultai.domain.party.PartyEvent.PartyAdmitted;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.party.PartyRejection.HasAnotherStatus;
import org.kurultai.domain.record.FactCorroborated;
import org.kurultai.domain.record.FactRef;
import org.kurultai.domain.record.RecordRejection.FactHasBeenWithdrawn;
import org.kurultai.domain.record.SourceId;
import org.kurultai.domain.source.SourceCommand.RetractSource;
import org.kurultai.domain.source.SourceEvent.FactOverruled;
import org.kurultai.domain.source.SourceEvent.SourceRegistered;
import org.kurultai.domain.source.SourceEvent.SourceRetracted;
import org.kurultai.domain.time.PartialDate;

class RetractSourceSpec {

    private static final SourceId TREND = new SourceId("trend");
    private static final SourceRetracted RETRACTED = new SourceRetracted(TREND, "not its text");
    private static final RetractSource RETRACT = new RetractSource(TREND, "not its text");

    @Test
    void a_source_is_retracted() {
        given(new SourceRegistered(TREND, SourceKind.PRESS_REPORT, "Trend", "", "en", PartialDate.UNKNOWN, ""))
                .when(RETRACT)
                .thenRecorded(RETRACTED);
    }

    @Test
    void a_source_that_was_never_registered_is_retracted_too() {
        given().when(RETRACT).thenRecorded(RETRACTED);
    }

    @Test
    void a_source_is_retracted_once() {
        given(RETRACTED).when(RETRACT).thenNothingNew();
    }

    @Test
    void another_ground_is_kept_with_the_same_retraction() {
        given(RETRACTED)
                .whenFrom("azertac", new RetractSource(TREND, "copied from elsewhere"))
                .thenCorroborated(0, new SourceRetracted(TREND, "copied from elsewhere"));
    }

    @Test
    void a_retraction_that_was_overruled_is_not_made_again() {
        given(RETRACTED, new FactOverruled(new FactRef(factId(0), RETRACTED), "it was its text"))
                .when(RETRACT)
                .thenRejected(FactHasBeenWithdrawn.class, RETRACTED);
    }

    @Test
    void a_source_whose_retraction_was_overruled_counts_again() {
        given().andFrom("trend", admitted(OBSERVER))
                .and(RETRACTED)
                .and(new FactOverruled(new FactRef(factId(1), RETRACTED), "it was its text"))
                .when(admit(MEMBER))
                .thenRejected(HasAnotherStatus.class, admitted(OBSERVER));
    }

    @Test
    void what_rested_on_it_alone_no_longer_stands() {
        given().andFrom("trend", admitted(OBSERVER))
                .andCommands(RETRACT)
                .when(admit(MEMBER))
                .thenAccepted();
    }

    @Test
    void what_rests_on_another_source_too_stands() {
        given().andFrom("trend", admitted(OBSERVER))
                .andFrom("azertac", new FactCorroborated(factId(0), admitted(OBSERVER)))
                .andCommands(RETRACT)
                .when(admit(MEMBER))
                .thenRejected(HasAnotherStatus.class, admitted(OBSERVER));
    }

    private static AdmitParty admit(MembershipStatus status) {
        return new AdmitParty(new PartyId("OTS"), new PartyId("HUN"), status, PartialDate.parse("2018-09-03"));
    }

    private static PartyAdmitted admitted(MembershipStatus status) {
        return new PartyAdmitted(new PartyId("OTS"), new PartyId("HUN"), status, PartialDate.parse("2018-09-03"));
    }
}
