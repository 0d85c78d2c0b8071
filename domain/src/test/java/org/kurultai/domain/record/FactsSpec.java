package org.kurultai.domain.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kurultai.domain.party.MembershipStatus.OBSERVER;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kurultai.domain.party.PartyEvent.PartyAdmitted;
import org.kurultai.domain.party.PartyEvent.PartyWithdrew;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.source.SourceEvent.FactOverruled;
import org.kurultai.domain.source.SourceEvent.SourceRetracted;
import org.kurultai.domain.time.PartialDate;

class FactsSpec {

    private static final PartyId OTS = new PartyId("OTS");
    private static final PartyId HUN = new PartyId("HUN");
    private static final PartyAdmitted IN_2018 = admitted("2018");
    private static final PartyAdmitted IN_SEPTEMBER = admitted("2018-09");
    private static final PartyAdmitted ON_THE_DAY = admitted("2018-09-03");

    @Test
    void nothing_is_known_at_first() {
        assertThat(Facts.none().isEmpty()).isTrue();
        assertThat(Facts.none().settle(IN_2018)).isEqualTo(Decision.accepted(IN_2018));
    }

    @Test
    void a_fact_holds_the_statements_of_all_its_sources() {
        var known = facts(at(0, "trend", IN_2018), at(1, "azertac", corroborated(0, ON_THE_DAY)));
        var fact = known.fact(id(1)).orElseThrow();
        assertThat(fact.id()).isEqualTo(id(0));
        assertThat(fact.event()).isEqualTo(IN_2018);
        assertThat(fact.statements()).extracting(Statement::event).isEqualTo(List.of(IN_2018, ON_THE_DAY));
    }

    @Test
    void a_fact_stated_again_is_recorded_already() {
        var known = facts(at(0, "trend", IN_2018));
        assertThat(known.settle(ON_THE_DAY)).isEqualTo(new Decision.AlreadyRecorded(id(0), ON_THE_DAY));
    }

    @Test
    void a_fact_that_cannot_be_the_same_is_another() {
        var known = facts(at(0, "trend", IN_2018), at(1, "azertac", corroborated(0, ON_THE_DAY)));
        assertThat(known.settle(admitted("2018-10"))).isEqualTo(Decision.accepted(admitted("2018-10")));
    }

    @Test
    void a_fact_that_was_withdrawn_does_not_stand() {
        var known = facts(at(0, "trend", IN_2018), at(1, "", overruled(0, IN_2018)));
        assertThat(known.standing(PartyAdmitted.class)).isEmpty();
        assertThat(known.fact(id(0))).isEmpty();
        assertThat(known.withdrawn(id(0))).map(FactsSpec::firstStated).hasValue(IN_2018);
        assertThat(known.settle(ON_THE_DAY)).isInstanceOf(Decision.Rejected.class);
    }

    @Test
    void what_restates_both_a_fact_that_stands_and_one_that_was_withdrawn_is_the_one_that_stands() {
        var known = facts(at(0, "", IN_SEPTEMBER), at(1, "", overruled(0, IN_SEPTEMBER)), at(2, "", ON_THE_DAY));
        assertThat(known.settle(IN_2018)).isEqualTo(new Decision.AlreadyRecorded(id(2), IN_2018));
    }

    @Test
    void the_very_words_that_were_withdrawn_cannot_be_stated_though_another_fact_is_compatible() {
        var known = facts(at(0, "", IN_SEPTEMBER), at(1, "", overruled(0, IN_SEPTEMBER)), at(2, "", ON_THE_DAY));
        assertThat(known.settle(IN_SEPTEMBER)).isInstanceOf(Decision.Rejected.class);
    }

    @Test
    void a_fact_stands_on_the_sources_that_were_not_retracted() {
        var known = facts(
                at(0, "trend", IN_2018), at(1, "azertac", corroborated(0, ON_THE_DAY)), at(2, "", retracted("trend")));
        assertThat(known.standing(PartyAdmitted.class)).singleElement().satisfies(fact -> {
            assertThat(fact.id()).isEqualTo(id(0));
            assertThat(fact.events()).containsExactly(ON_THE_DAY);
        });
    }

    @Test
    void a_fact_whose_every_source_was_retracted_lacks_support_and_is_not_withdrawn() {
        var known = facts(at(0, "trend", IN_2018), at(1, "", retracted("trend")));
        assertThat(known.standing(PartyAdmitted.class)).isEmpty();
        assertThat(known.withdrawn(id(0))).isEmpty();
        assertThat(known.unsupported(id(0))).map(FactsSpec::firstStated).hasValue(IN_2018);
        assertThat(known.settle(ON_THE_DAY)).isEqualTo(new Decision.AlreadyRecorded(id(0), ON_THE_DAY));
    }

    @Test
    void a_source_retracted_on_its_own_word_is_retracted() {
        var known = facts(at(0, "trend", IN_2018), at(1, "trend", retracted("trend")));
        assertThat(known.standing(SourceRetracted.class)).hasSize(1);
        assertThat(known.standing(PartyAdmitted.class)).isEmpty();
    }

    @Test
    void a_withdrawal_that_falls_itself_brings_its_fact_back() {
        var withdrawal = overruled(0, IN_2018);
        var known = facts(at(0, "", IN_2018), at(1, "", withdrawal), at(2, "", overruled(1, withdrawal)));
        assertThat(known.fact(id(0))).isPresent();
        assertThat(known.withdrawn(id(1))).isPresent();
    }

    @Test
    void a_withdrawal_that_rests_on_a_retracted_source_alone_brings_its_fact_back() {
        var known = facts(
                at(0, "", IN_2018), at(1, "trend", overruled(0, IN_2018)), at(2, "", retracted("trend")));
        assertThat(known.fact(id(0))).isPresent();
    }

    @Test
    void a_withdrawal_stands_on_its_second_source() {
        var known = facts(
                at(0, "", IN_2018),
                at(1, "trend", overruled(0, IN_2018)),
                at(2, "azertac", corroborated(1, overruled(0, IN_2018))),
                at(3, "", retracted("trend")));
        assertThat(known.withdrawn(id(0))).isPresent();
        assertThat(known.without(Set.of(new SourceId("trend"))).withdrawn(id(0))).isPresent();
    }

    @Test
    void a_retraction_that_falls_brings_the_source_back() {
        var retraction = retracted("trend");
        var known = facts(at(0, "trend", IN_2018), at(1, "", retraction), at(2, "", overruled(1, retraction)));
        assertThat(known.fact(id(0))).isPresent();
    }

    @Test
    void what_was_known_before_a_position_leaves_out_what_came_later() {
        var known = facts(at(0, "", IN_2018), at(4, "", overruled(0, IN_2018)));
        assertThat(known.before(4).fact(id(0))).isPresent();
        assertThat(known.before(5)).isSameAs(known);
        assertThat(known.before(0).isEmpty()).isTrue();
    }

    @Test
    void without_a_source_nothing_it_states_is_known() {
        var known = facts(
                at(0, "trend", IN_2018), at(1, "azertac", corroborated(0, ON_THE_DAY)), at(2, "trend", retracted("x")));
        var without = known.without(Set.of(new SourceId("trend")));
        assertThat(without.fact(id(0)).orElseThrow().event()).isEqualTo(ON_THE_DAY);
        assertThat(without.standing()).hasSize(1);
        assertThat(known.without(Set.of())).isSameAs(known);
    }

    @Test
    void facts_put_together_are_in_the_order_recorded_and_each_is_there_once() {
        var early = at(0, "", IN_2018);
        var late = at(7, "", new PartyWithdrew(OTS, HUN, PartialDate.parse("2024")));
        var both = Facts.union(List.of(facts(late), facts(early, late)));
        assertThat(both).isEqualTo(facts(early, late));
        assertThat(both.recorded()).containsExactly(early, late);
    }

    @Test
    void facts_grow_at_their_end() {
        var early = at(0, "", IN_2018);
        var late = at(1, "", overruled(0, IN_2018));
        var before = facts(early);
        assertThat(before.with(late)).isEqualTo(facts(early, late));
        assertThat(before.fact(id(0))).isPresent();
        assertThat(before.with(late).fact(id(0))).isEmpty();
    }

    @Test
    void facts_that_grow_in_two_ways_do_not_disturb_each_other() {
        var common = facts(at(0, "", IN_2018)).with(at(1, "", IN_SEPTEMBER));
        var one = common.with(at(2, "", ON_THE_DAY));
        var other = common.with(at(3, "", overruled(0, IN_2018)));
        assertThat(common.recorded()).extracting(Recorded::position).containsExactly(0L, 1L);
        assertThat(one.recorded()).extracting(Recorded::position).containsExactly(0L, 1L, 2L);
        assertThat(other.recorded()).extracting(Recorded::position).containsExactly(0L, 1L, 3L);
        assertThat(one.before(2)).isEqualTo(common);
        assertThat(one.before(2).with(at(4, "", ON_THE_DAY)).recorded()).hasSize(3);
        assertThat(one.recorded().getLast().position()).isEqualTo(2);
    }

    @Test
    void facts_of_a_kind_are_found_by_what_any_source_states() {
        var known = facts(at(0, "trend", IN_2018), at(1, "azertac", corroborated(0, ON_THE_DAY)));
        assertThat(known.find(PartyAdmitted.class, a -> a.from().isDay())).isPresent();
        assertThat(known.standing(PartyAdmitted.class, a -> a.status() != OBSERVER)).isEmpty();
        assertThat(known.find(PartyWithdrew.class, w -> true)).isEmpty();
    }

    @Test
    void facts_know_their_sources() {
        var known = facts(at(0, "trend", IN_2018), at(1, "", corroborated(0, ON_THE_DAY)));
        assertThat(known.sources()).containsExactly(new SourceId("trend"));
    }

    private static Event firstStated(Fact<?> fact) {
        return fact.event();
    }

    private static Facts facts(Recorded... recorded) {
        return Facts.of(List.of(recorded));
    }

    private static Recorded at(long position, String source, Event event) {
        var evidence = source.isEmpty() ? Evidence.NONE : Evidence.of(new SourceId(source));
        var envelope = new Envelope(new CommandId("given-" + position), Instant.EPOCH, evidence, new Given());
        return new Recorded(position, id(position), event, envelope);
    }

    private static FactId id(long position) {
        return new FactId("given-" + position);
    }

    private static PartyAdmitted admitted(String since) {
        return new PartyAdmitted(OTS, HUN, OBSERVER, PartialDate.parse(since));
    }

    private static FactCorroborated corroborated(long fact, Event stated) {
        return new FactCorroborated(id(fact), stated);
    }

    private static FactOverruled overruled(long fact, Event event) {
        return new FactOverruled(new FactRef(id(fact), event), "read wrongly");
    }

    private static SourceRetracted retracted(String source) {
        return new SourceRetracted(new SourceId(source), "not its text");
    }

    private record Given() implements Command {}
}
