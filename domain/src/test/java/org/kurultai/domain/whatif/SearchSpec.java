package org.kurultai.domain.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kurultai.domain.Catalogue;
import org.kurultai.domain.meeting.MeetingCommand.AgreeNextHost;
import org.kurultai.domain.meeting.MeetingId;
import org.kurultai.domain.meeting.SeriesId;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.party.Place;
import org.kurultai.domain.record.Command;
import org.kurultai.domain.record.CommandId;
import org.kurultai.domain.record.Envelope;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.record.History;
import org.kurultai.domain.record.SourceId;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.view.Projections;

/** The fewest edits that bring something about. */
class SearchSpec {

    private static final SeriesId INTERIOR = new SeriesId("ots-interior-ministers");

    /** Two reports that Kazakhstan hosts the third meeting, and one that it hosts the fourth. */
    private final History history = Stream.of(
            agreed("trend", 3), agreed("heydar", 3), agreed("gazette", 4))
            .reduce(History.empty(), SearchSpec::with, (a, b) -> b);

    private final WhatIf whatIf = Catalogue.whatIf(history);
    private final List<Edit> statements = history.events().stream()
            .<Edit>map(r -> new Edit.Drop(new Selection.OfStatement(r.id())))
            .toList();

    @Test
    void every_report_of_a_fact_has_to_go_before_the_fact_does() {
        var finding = whatIf.search(statements, 3, SearchSpec::isKazakhstanNotToHostTheThird);

        assertThat(finding).isInstanceOfSatisfying(SearchResult.Found.class,
                found -> assertThat(found.scenario().edits()).containsExactly(statements.get(0), statements.get(1)));
    }

    @Test
    void that_no_set_of_edits_is_enough_is_proved_by_trying_all() {
        var finding = whatIf.search(statements, 1, SearchSpec::isKazakhstanNotToHostTheThird);

        assertThat(finding).isEqualTo(new SearchResult.Exhausted(1, 3));
    }

    @Test
    void a_scenario_is_searched_for_the_fewest_of_its_edits_with_which_it_shows_what_it_expects() {
        var wanted = Scenario.named("It does not host the third")
                .expect(new Expectation.RowDiffers("host-rotation", INTERIOR + "/agreed/3/KAZ",
                        Expectation.RowDiffers.How.VANISHES));
        for (var edit : statements) {
            wanted = wanted.edit(edit);
        }

        assertThat(whatIf.search(wanted, 3)).isInstanceOfSatisfying(SearchResult.Found.class, found -> {
            assertThat(found.scenario().name()).isEqualTo("It does not host the third");
            assertThat(found.scenario().edits()).containsExactly(statements.get(0), statements.get(1));
        });
    }

    @Test
    void there_is_nothing_to_search_for_where_nothing_is_expected() {
        assertThatThrownBy(() -> whatIf.search(Scenario.named("idle"), 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("idle");
    }

    @Test
    void a_fact_is_dropped_whichever_of_its_statements_names_it() {
        for (var statement : List.of(history.at(0).id(), history.at(1).id())) {
            var without = whatIf.replay(Scenario.named("").drop(statement));
            assertThat(isKazakhstanNotToHostTheThird(without)).as("%s", statement).isTrue();
        }
    }

    private static boolean isKazakhstanNotToHostTheThird(Divergence divergence) {
        return divergence.view(Projections.HOST_ROTATION).rows(INTERIOR).stream().noneMatch(row -> row.ordinal() == 3
                && row.host().equals(new PartyId("KAZ")));
    }

    private static Envelope agreed(String source, int ordinal) {
        Command command = new AgreeNextHost(
                INTERIOR, MeetingId.NONE, new PartyId("KAZ"), ordinal, DateRange.UNKNOWN, Place.UNKNOWN);
        var id = new CommandId(source + "-" + ordinal);
        return new Envelope(id, Instant.EPOCH, Evidence.of(new SourceId(source)), command);
    }

    private static History with(History history, Envelope envelope) {
        return history.with(envelope, Catalogue.registrar().rule(envelope, history).events());
    }
}
