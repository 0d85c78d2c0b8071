package org.kurultai.domain.visit;

import static org.kurultai.domain.Specification.given;
import static org.kurultai.domain.visit.Bulgaria.AZE;
import static org.kurultai.domain.visit.Bulgaria.BGR;
import static org.kurultai.domain.visit.Bulgaria.BY_RASHKOV;
import static org.kurultai.domain.visit.Bulgaria.VISIT;
import static org.kurultai.domain.visit.Bulgaria.announce;
import static org.kurultai.domain.visit.Bulgaria.announced;
import static org.kurultai.domain.visit.Bulgaria.day;
import static org.kurultai.domain.visit.Bulgaria.days;
import static org.kurultai.domain.visit.Bulgaria.event;

import org.junit.jupiter.api.Test;
import org.kurultai.domain.party.InstitutionKind;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.party.PartyEvent.InstitutionRegistered;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.party.Place;
import org.kurultai.domain.visit.VisitCommand.AnnounceVisit;
import org.kurultai.domain.visit.VisitCommand.ConcludeVisit;
import org.kurultai.domain.visit.VisitEvent.VisitConcluded;
import org.kurultai.domain.visit.VisitRejection.PartyVisitsItself;
import org.kurultai.domain.visit.VisitRejection.VisitIsAtAnotherLevel;
import org.kurultai.domain.visit.VisitRejection.VisitIsAtAnotherTime;
import org.kurultai.domain.visit.VisitRejection.VisitIsOfOtherParties;
import org.kurultai.domain.visit.VisitRejection.VisitLastsOtherwise;

class VisitSpec {

    @Test
    void a_visit_is_announced_without_a_date() {
        var visit = new AnnounceVisit(
                VISIT,
                AZE,
                BGR,
                days(""),
                2,
                VisitLevel.OFFICIAL,
                new PartyId("AZE-interior"),
                BY_RASHKOV,
                Place.UNKNOWN,
                "");
        given().when(visit).thenRecorded(event(visit));
    }

    @Test
    void a_second_report_with_other_details_corroborates_the_visit() {
        given().andFrom("one", announced("", 2))
                .whenFrom("another", announce("2021-06-22/2021-06-23", 0))
                .thenCorroborated(0, announced("2021-06-22/2021-06-23", 0));
    }

    @Test
    void the_same_report_read_again_says_nothing_new() {
        given().andFrom("one", announced("", 2)).whenFrom("one", announce("", 2)).thenNothingNew();
    }

    @Test
    void nobody_visits_itself() {
        given().when(visit(BGR, BGR, VisitLevel.OFFICIAL)).thenRejected(PartyVisitsItself.class);
    }

    @Test
    void a_visit_is_made_by_one_party_to_one_other() {
        given(announced("", 0))
                .when(visit(new PartyId("UZB"), BGR, VisitLevel.OFFICIAL))
                .thenRejected(VisitIsOfOtherParties.class, announced("", 0));
        given(announced("", 0))
                .when(visit(AZE, new PartyId("TUR"), VisitLevel.OFFICIAL))
                .thenRejected(VisitIsOfOtherParties.class, announced("", 0));
    }

    @Test
    void a_ministry_may_be_named_as_host_for_its_state() {
        var ministry = new PartyId("BGR-interior");
        given(announced("", 0), new InstitutionRegistered(
                ministry, BGR, InstitutionKind.MINISTRY, Name.english("Ministry of Interior")))
                .when(visit(AZE, ministry, VisitLevel.OFFICIAL))
                .thenCorroborated(0, event(visit(AZE, ministry, VisitLevel.OFFICIAL)));
    }

    @Test
    void a_visit_is_not_made_at_two_times() {
        given(announced("2021-06", 0))
                .when(announce("2021-07", 0))
                .thenRejected(VisitIsAtAnotherTime.class, announced("2021-06", 0));
    }

    @Test
    void a_visit_is_not_made_at_two_levels_but_an_official_working_visit_is_called_either() {
        given(announced("", 0))
                .when(visit(AZE, BGR, VisitLevel.PRIVATE))
                .thenRejected(VisitIsAtAnotherLevel.class, announced("", 0));
        given(announced("", 0))
                .when(visit(AZE, BGR, VisitLevel.WORKING))
                .thenRejected(VisitIsAtAnotherLevel.class, announced("", 0));
        given(announced("", 0)).when(visit(AZE, BGR, VisitLevel.OFFICIAL_WORKING))
                .thenCorroborated(0, event(visit(AZE, BGR, VisitLevel.OFFICIAL_WORKING)));
        given(announced("", 0)).when(visit(AZE, BGR, VisitLevel.UNSTATED))
                .thenCorroborated(0, event(visit(AZE, BGR, VisitLevel.UNSTATED)));
    }

    @Test
    void a_visit_of_two_days_does_not_last_five() {
        given().when(announce("2021-06-22/2021-06-26", 2)).thenRejected(VisitLastsOtherwise.class);
        given().when(announce("XXXX-06-22/XXXX-06-26", 2)).thenRejected(VisitLastsOtherwise.class);
        given().when(announce("2021-06-22/2021-06-23", 2)).thenAccepted();
        given().when(announce("XXXX-06-22/XXXX-06-23", 2)).thenAccepted();
        given().when(announce("2021-06/2021-07", 2)).thenAccepted();
        given().when(announce("2021-06-22/", 2)).thenAccepted();
    }

    @Test
    void a_visit_does_not_last_otherwise_in_two_reports() {
        given(announced("", 2)).when(announce("", 3)).thenRejected(VisitLastsOtherwise.class, announced("", 2));
        given(announced("", 2))
                .when(announce("2021-06-22/2021-06-26", 0))
                .thenRejected(VisitLastsOtherwise.class, announced("", 2));
        given(announced("2021-06-22/2021-06-26", 0))
                .when(announce("", 2))
                .thenRejected(VisitLastsOtherwise.class, announced("2021-06-22/2021-06-26", 0));
    }

    @Test
    void a_visit_ends() {
        given(announced("2021-06-22/2021-06-23", 0))
                .when(new ConcludeVisit(VISIT, day("2021-06-23")))
                .thenRecorded(new VisitConcluded(VISIT, day("2021-06-23")));
        given().andFrom("one", new VisitConcluded(VISIT, day("")))
                .whenFrom("another", new ConcludeVisit(VISIT, day("2021-06-23")))
                .thenCorroborated(0, new VisitConcluded(VISIT, day("2021-06-23")));
    }

    @Test
    void a_visit_ends_once_and_not_before_it_begins() {
        var concluded = new VisitConcluded(VISIT, day("2021-06-20"));
        given(concluded)
                .when(new ConcludeVisit(VISIT, day("2021-06-21")))
                .thenRejected(VisitIsAtAnotherTime.class, concluded);
        given(concluded)
                .when(announce("2021-06-22/2021-06-23", 0))
                .thenRejected(VisitIsAtAnotherTime.class, concluded);
        given(announced("2021-06-22/2021-06-23", 0))
                .when(new ConcludeVisit(VISIT, day("2021-06-20")))
                .thenRejected(VisitIsAtAnotherTime.class, announced("2021-06-22/2021-06-23", 0));
        given(announced("2021-06-22/2021-06-23", 0)).when(new ConcludeVisit(VISIT, day("2021"))).thenAccepted();
    }

    private static AnnounceVisit visit(PartyId visitor, PartyId host, VisitLevel level) {
        return new AnnounceVisit(
                VISIT,
                visitor,
                host,
                days(""),
                0,
                level,
                PartyId.NONE,
                Invitation.UNSTATED,
                Place.UNKNOWN,
                "");
    }
}
