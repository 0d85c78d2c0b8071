package org.kurultai.domain.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.kurultai.domain.party.MembershipStatus;
import org.kurultai.domain.party.PartyEvent;
import org.kurultai.domain.party.PartyEvent.PartyAdmitted;
import org.kurultai.domain.party.PartyEvent.PartyWithdrew;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.time.PartialDate;

class HistorySpec {

    private static final PartyId OTS = new PartyId("OTS");
    private static final PartyId HUN = new PartyId("HUN");
    private static final PartyId AZE = new PartyId("AZE");

    @Test
    void an_empty_history_knows_nothing() {
        assertThat(History.empty().head()).isZero();
        assertThat(History.empty().events()).isEmpty();
        assertThat(History.empty().facts(Set.of(membership(HUN))).isEmpty()).isTrue();
    }

    @Test
    void events_stand_at_positions_without_gaps() {
        var history = with(with(History.empty(), admitted(HUN)), left(HUN));
        assertThat(history.events()).extracting(Recorded::position).containsExactly(0L, 1L);
        assertThat(history.head()).isEqualTo(2);
    }

    @Test
    void the_events_of_one_command_stand_one_after_the_other() {
        var events = List.of(
                new FactRef(new FactId("both"), admitted(HUN)), new FactRef(new FactId("both.1"), admitted(AZE)));
        var history = History.empty().with(envelope("both"), events);
        assertThat(history.events()).extracting(Recorded::id).containsExactly(new FactId("both"), new FactId("both.1"));
    }

    @Test
    void by_an_instant_all_had_been_recorded_before_the_first_that_was_recorded_later() {
        var history = History.empty();
        for (var at : List.of("2026-01-01T00:00:00Z", "2026-03-01T00:00:00Z", "2026-02-01T00:00:00Z")) {
            var id = new FactId(at);
            history = history.with(
                    new Envelope(new CommandId(at), Instant.parse(at), Evidence.NONE, new Given()),
                    List.of(new FactRef(id, admitted(HUN))));
        }
        assertThat(history.headAt(Instant.parse("2025-12-31T23:59:59Z"))).isZero();
        assertThat(history.headAt(Instant.parse("2026-01-01T00:00:00Z"))).isEqualTo(1);
        assertThat(history.headAt(Instant.parse("2026-02-15T00:00:00Z"))).isEqualTo(1);
        assertThat(history.headAt(Instant.parse("2026-03-01T00:00:00Z"))).isEqualTo(3);
    }

    @Test
    void an_event_at_any_other_position_than_the_next_is_an_error() {
        var history = with(History.empty(), admitted(HUN));
        var misplaced = new Recorded(3, new FactId("x"), left(HUN), envelope("x"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> history.with(misplaced))
                .withMessage("the next position is 1, not 3");
    }

    @Test
    void facts_are_found_by_any_of_their_tags_and_each_once() {
        var history = with(with(with(History.empty(), admitted(HUN)), admitted(AZE)), left(HUN));
        assertThat(history.facts(Set.of(membership(HUN))).recorded())
                .extracting(Recorded::position)
                .containsExactly(0L, 2L);
        assertThat(history.facts(Set.of(membership(AZE), membership(HUN), new FactId("given-0").tag()))
                .recorded())
                .extracting(Recorded::position)
                .containsExactly(0L, 1L, 2L);
    }

    @Test
    void what_is_said_of_a_fact_is_found_with_it() {
        var history = with(with(History.empty(), admitted(HUN)),
                new FactCorroborated(new FactId("given-0"), admitted(HUN)));
        assertThat(history.facts(Set.of(new FactId("given-0").tag())).recorded()).hasSize(2);
        assertThat(history.facts(Set.of(membership(HUN))).recorded()).hasSize(2);
    }

    @Test
    void a_history_does_not_change_when_it_goes_on() {
        var before = with(History.empty(), admitted(HUN));
        with(before, left(HUN));
        assertThat(before.head()).isEqualTo(1);
        assertThat(before.events()).hasSize(1);
        assertThat(before.facts(Set.of(membership(HUN))).recorded()).hasSize(1);
    }

    @Test
    void histories_that_fork_do_not_disturb_each_other() {
        var common = with(History.empty(), admitted(HUN));
        var one = with(common, left(HUN));
        var other = with(with(common, admitted(AZE)), left(AZE));
        assertThat(events(one)).containsExactly(admitted(HUN), left(HUN));
        assertThat(events(other)).containsExactly(admitted(HUN), admitted(AZE), left(AZE));
        assertThat(one.facts(Set.of(membership(AZE))).isEmpty()).isTrue();
        assertThat(other.facts(Set.of(membership(HUN))).recorded()).hasSize(1);
        assertThat(events(with(one, admitted(HUN)))).containsExactly(admitted(HUN), left(HUN), admitted(HUN));
    }

    @Test
    void an_earlier_history_is_a_part_of_the_later() {
        var history = with(with(with(History.empty(), admitted(HUN)), admitted(AZE)), left(HUN));
        var before = history.before(2);
        assertThat(before.head()).isEqualTo(2);
        assertThat(events(before)).containsExactly(admitted(HUN), admitted(AZE));
        assertThat(before.facts(Set.of(membership(HUN))).recorded()).hasSize(1);
        assertThat(before.statement(new FactId("given-2"))).isEmpty();
        assertThat(events(with(before, left(AZE)))).containsExactly(admitted(HUN), admitted(AZE), left(AZE));
        assertThat(history.before(9)).isSameAs(history);
    }

    @Test
    void an_event_is_found_by_its_position_and_by_its_identifier() {
        var history = with(with(History.empty(), admitted(HUN)), admitted(AZE));
        assertThat(history.at(1).event()).isEqualTo(admitted(AZE));
        assertThat(history.statement(new FactId("given-1"))).hasValue(history.at(1));
        assertThat(history.statement(new FactId("given-7"))).isEmpty();
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> history.at(2));
    }

    @Test
    void what_carries_a_tag_is_found_from_a_position_on() {
        var history = History.empty();
        for (var year = 0; year < 40; year++) {
            history = with(history, year % 2 == 0 ? admitted(HUN) : left(AZE));
        }
        assertThat(history.tagged(Set.of(membership(HUN)), 35)).extracting(Recorded::position)
                .containsExactly(36L, 38L);
        assertThat(history.tagged(Set.of(membership(HUN), membership(AZE), new FactId("given-3").tag()), 37))
                .extracting(Recorded::position)
                .containsExactly(37L, 38L, 39L);
        var positions = new ArrayList<Long>();
        history.eachTagged(membership(AZE), 36, positions::add);
        assertThat(positions).containsExactly(37L, 39L);
        assertThat(history.before(37).tagged(Set.of(membership(HUN)), 35)).hasSize(1);
        assertThat(history.tagged(Set.of(new FactId("given-3").tag()), 0)).containsExactly(history.at(3));
    }

    @Test
    void a_history_asked_late_answers_as_one_asked_all_along() {
        var late = History.empty();
        var allAlong = History.empty();
        for (var position = 0; position < 25_000; position++) {
            var id = "given-" + position;
            var event = position % 7 == 0 ? new FactCorroborated(new FactId("given-" + position / 2), admitted(HUN))
                    : position % 3 == 0 ? admitted(HUN) : left(AZE);
            var next = new Recorded(position, new FactId(id), event, envelope(id));
            late = late.with(next);
            allAlong = allAlong.with(next);
            if (position % 1_000 == 0) {
                assertThat(allAlong.facts(Set.of(membership(HUN))).isEmpty()).isFalse();
            }
        }
        for (var tag : List.of(membership(HUN), membership(AZE), new FactId("given-12345").tag())) {
            assertThat(late.facts(Set.of(tag)).recorded()).isEqualTo(allAlong.facts(Set.of(tag)).recorded())
                    .isNotEmpty();
            assertThat(late.tagged(Set.of(tag), 12_000)).isEqualTo(allAlong.tagged(Set.of(tag), 12_000)).isNotEmpty();
        }
        for (var known = 0; known < 25_000; known += 999) {
            var id = new FactId("given-" + known);
            assertThat(late.statement(id)).hasValue(late.at(known));
            assertThat(late.facts(Set.of(id.tag())).recorded()).isEqualTo(allAlong.facts(Set.of(id.tag())).recorded());
        }
    }

    @Test
    void readers_see_their_own_history_while_it_goes_on() throws Exception {
        var rest = new ArrayList<Recorded>();
        for (var position = 0; position < 20_000; position++) {
            var id = "given-" + position;
            rest.add(new Recorded(position, new FactId(id), position % 3 == 0 ? admitted(HUN) : left(AZE),
                    envelope(id)));
        }
        var latest = new AtomicReference<>(History.empty());
        var writer = Thread.ofPlatform().start(() -> rest.forEach(next -> latest.set(latest.get().with(next))));
        while (writer.isAlive()) {
            var seen = latest.get();
            var head = seen.head();
            assertThat(seen.facts(Set.of(membership(HUN))).recorded()).hasSize(Math.toIntExact((head + 2) / 3));
            if (head > 0) {
                assertThat(seen.statement(new FactId("given-" + (head - 1)))).hasValue(seen.at(head - 1));
            }
            assertThat(seen.statement(new FactId("given-" + head))).isEmpty();
        }
        writer.join();
        assertThat(latest.get().events()).isEqualTo(rest);
    }

    private static List<Event> events(History history) {
        return history.events().stream().map(Recorded::event).toList();
    }

    private static History with(History history, Event event) {
        var id = "given-" + history.head();
        return history.with(envelope(id), List.of(new FactRef(new FactId(id), event)));
    }

    private static Envelope envelope(String id) {
        return new Envelope(new CommandId(id), Instant.EPOCH, Evidence.NONE, new Given());
    }

    private static Tag membership(PartyId party) {
        return PartyEvent.membershipTag(OTS, party);
    }

    private static PartyAdmitted admitted(PartyId party) {
        return new PartyAdmitted(OTS, party, MembershipStatus.OBSERVER, PartialDate.parse("2018"));
    }

    private static PartyWithdrew left(PartyId party) {
        return new PartyWithdrew(OTS, party, PartialDate.parse("2024"));
    }

    private record Given() implements Command {}
}
