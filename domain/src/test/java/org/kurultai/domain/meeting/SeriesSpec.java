package org.kurultai.domain.meeting;

import static org.kurultai.domain.Specification.given;
import static org.kurultai.domain.meeting.Turkic.AZE;
import static org.kurultai.domain.meeting.Turkic.INTERIOR;
import static org.kurultai.domain.meeting.Turkic.KAZ;
import static org.kurultai.domain.meeting.Turkic.OF_THE_OTS;
import static org.kurultai.domain.meeting.Turkic.OTS;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kurultai.domain.meeting.MeetingCommand.EstablishSeries;
import org.kurultai.domain.meeting.MeetingEvent.SeriesEstablished;
import org.kurultai.domain.meeting.SeriesRejection.SeriesBelongsToAnother;
import org.kurultai.domain.meeting.SeriesRejection.SeriesMeetsAtAnotherLevel;
import org.kurultai.domain.meeting.SeriesRejection.SeriesRotatesOtherwise;
import org.kurultai.domain.office.Portfolio;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.party.PartyId;

class SeriesSpec {

    private static final Name NAME = Name.english("Meeting of Ministers of Internal Affairs");
    private static final RotationRule ALPHABETICAL = new RotationRule(RotationRule.Kind.ALPHABETICAL, List.of());
    private static final RotationRule BY_AGREEMENT = new RotationRule(RotationRule.Kind.BY_AGREEMENT, List.of());

    @Test
    void a_series_is_established() {
        given().when(establish(OTS, Level.MINISTERS, RotationRule.UNSTATED)).thenRecorded(OF_THE_OTS);
    }

    @Test
    void what_one_source_leaves_out_another_may_add() {
        given().andFrom("report", established(PartyId.NONE, Level.MINISTERS, RotationRule.UNSTATED))
                .whenFrom("charter", establish(OTS, Level.UNSTATED, ALPHABETICAL))
                .thenCorroborated(0, established(OTS, Level.UNSTATED, ALPHABETICAL));
    }

    @Test
    void names_parties_and_portfolios_of_several_sources_add_up() {
        var german = new SeriesEstablished(
                INTERIOR,
                new Name("Treffen der Innenminister", "de"),
                OTS,
                Set.of(AZE, KAZ),
                Level.MINISTERS,
                Set.of(new Portfolio("emergencies")),
                "",
                RotationRule.UNSTATED);
        given().andFrom("english", OF_THE_OTS)
                .whenFrom("german", new EstablishSeries(
                        INTERIOR,
                        german.name(),
                        OTS,
                        german.parties(),
                        Level.MINISTERS,
                        german.portfolios(),
                        "",
                        RotationRule.UNSTATED))
                .thenCorroborated(0, german);
    }

    @Test
    void a_series_does_not_belong_to_two_organizations() {
        given(OF_THE_OTS)
                .when(establish(new PartyId("CIS"), Level.MINISTERS, RotationRule.UNSTATED))
                .thenRejected(SeriesBelongsToAnother.class, OF_THE_OTS);
    }

    @Test
    void a_series_does_not_meet_at_two_levels() {
        given(OF_THE_OTS)
                .when(establish(OTS, Level.EXPERTS, RotationRule.UNSTATED))
                .thenRejected(SeriesMeetsAtAnotherLevel.class, OF_THE_OTS);
    }

    @Test
    void a_series_does_not_follow_two_rules_of_rotation() {
        var alphabetical = established(OTS, Level.MINISTERS, ALPHABETICAL);
        given(alphabetical)
                .when(establish(OTS, Level.MINISTERS, BY_AGREEMENT))
                .thenRejected(SeriesRotatesOtherwise.class, alphabetical);
    }

    @Test
    void a_contradiction_to_what_only_a_second_source_stated_counts_too() {
        given().andFrom("report", established(PartyId.NONE, Level.MINISTERS, RotationRule.UNSTATED))
                .andCommands(establish(OTS, Level.UNSTATED, RotationRule.UNSTATED))
                .when(establish(new PartyId("CIS"), Level.UNSTATED, RotationRule.UNSTATED))
                .thenRejected(
                        SeriesBelongsToAnother.class,
                        established(PartyId.NONE, Level.MINISTERS, RotationRule.UNSTATED));
    }

    @Test
    void the_same_source_says_nothing_new_when_it_is_read_again() {
        given().andFrom("report", OF_THE_OTS)
                .whenFrom("report", establish(OTS, Level.MINISTERS, RotationRule.UNSTATED))
                .thenNothingNew();
    }

    private static EstablishSeries establish(PartyId organization, Level level, RotationRule rotation) {
        return new EstablishSeries(
                INTERIOR, NAME, organization, Set.of(), level, OF_THE_OTS.portfolios(), "", rotation);
    }

    private static SeriesEstablished established(PartyId organization, Level level, RotationRule rotation) {
        return new SeriesEstablished(
                INTERIOR, NAME, organization, Set.of(), level, OF_THE_OTS.portfolios(), "", rotation);
    }
}
