package org.kurultai.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.party.PartyCommand.RecordPartyName;
import org.kurultai.domain.party.PartyEvent.PartyNamed;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.Cells;
import org.kurultai.domain.record.CommandId;
import org.kurultai.domain.record.Envelope;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.record.FactId;
import org.kurultai.domain.record.Projection;
import org.kurultai.domain.record.ProjectionException;
import org.kurultai.domain.record.Recorded;
import org.kurultai.domain.time.DateRange;

/** Views brought up to the end of a journal each time somebody looks. */
@Timeout(60)
class FollowingTest {

    private static final Names NAMES = new Names("names");
    private static final Cellular CELLULAR = new Cellular();

    private final List<Recorded> journal = new ArrayList<>();
    private final Following following = new Following(
            (position, next) -> List.copyOf(journal.subList((int) position, journal.size())).forEach(next));

    @Test
    void a_view_knows_all_that_was_recorded_before_it_was_asked_for() {
        record("OTS");
        assertThat(following.view(NAMES)).isEqualTo(Map.of("OTS", List.of(0L)));
        record("HUN");
        record("OTS");
        assertThat(following.view(NAMES)).isEqualTo(Map.of("OTS", List.of(0L, 2L), "HUN", List.of(1L)));
    }

    @Test
    void a_projection_added_late_is_built_from_all_of_history() {
        record("OTS");
        assertThat(following.history().head()).isEqualTo(1);
        record("HUN");
        assertThat(following.view(NAMES)).containsOnlyKeys("OTS", "HUN");
    }

    @Test
    void a_view_does_not_change_under_its_reader() {
        record("OTS");
        var cells = following.view(CELLULAR);
        record("OTS");
        record("HUN");
        following.view(NAMES);
        assertThat(cells.keys()).containsExactly("OTS");
        assertThat(cells.cell("OTS")).containsExactly(0L);
        assertThat(cells.cell("HUN")).isEmpty();
    }

    @Test
    void the_keys_of_a_group_are_found_as_they_were_when_the_view_was_made() {
        record("OTS");
        var before = following.view(CELLULAR);
        record("HUN");
        record("OTS");
        record("OIC");
        var after = following.view(CELLULAR);
        assertThat(before.keys('O')).containsExactly("OTS");
        assertThat(before.groups(Character.class)).containsExactly('O');
        assertThat(after.keys('O')).containsExactlyInAnyOrder("OTS", "OIC");
        assertThat(after.keys('K')).isEmpty();
        assertThat(after.groups(Character.class)).containsExactlyInAnyOrder('O', 'H');
        assertThat(after.groups(String.class)).isEmpty();
    }

    @Test
    void what_was_read_is_kept_until_something_changes_that_was_looked_at() {
        var readings = new ArrayList<String>();
        record("OTS");
        assertThat(namings('O', readings)).isEqualTo(1);
        record("HUN");
        assertThat(namings('O', readings)).isEqualTo(1);
        assertThat(readings).hasSize(1);
        record("OTS");
        assertThat(namings('O', readings)).isEqualTo(2);
        record("OIC");
        assertThat(namings('O', readings)).isEqualTo(3);
        assertThat(readings).hasSize(3);
    }

    @Test
    void what_was_read_of_a_later_view_is_not_taken_for_that_of_an_earlier_one() {
        var readings = new ArrayList<String>();
        record("OTS");
        var before = following.view(CELLULAR);
        record("OTS");
        assertThat(namings('O', readings)).isEqualTo(2);
        assertThat(namings('O', readings, before)).isEqualTo(1);
        assertThat(namings('O', readings)).isEqualTo(2);
        assertThat(readings).hasSize(2);
    }

    @Test
    void what_rests_on_another_reading_is_kept_as_long_as_that_is() {
        var readings = new ArrayList<String>();
        record("OTS");
        assertThat(twice('O', readings)).isEqualTo(2);
        record("HUN");
        assertThat(twice('O', readings)).isEqualTo(2);
        assertThat(readings).hasSize(1);
        record("OTS");
        assertThat(twice('O', readings)).isEqualTo(4);
    }

    @Test
    void what_was_not_read_for_very_long_is_read_again() {
        var readings = new ArrayList<String>();
        record("OTS");
        assertThat(namings('O', readings)).isEqualTo(1);
        record("OTS");
        for (var i = 0; i < 5_000; i++) {
            record("HUN");
        }
        assertThat(namings('O', readings)).isEqualTo(2);
    }

    private int namings(char group, List<String> readings) {
        return namings(group, readings, following.view(CELLULAR));
    }

    private static int namings(char group, List<String> readings, Cells<String, List<Long>> cells) {
        return cells.read(group, in -> {
            readings.add("read");
            return in.keys(group).stream().mapToInt(key -> in.cell(key).size()).sum();
        });
    }

    private int twice(char group, List<String> readings) {
        return following.view(CELLULAR).read("twice " + group, in -> 2 * namings(group, readings, in));
    }

    @Test
    void events_a_projection_does_not_read_leave_its_view_empty() {
        record("elsewhere");
        assertThat(following.view(NAMES)).isEmpty();
    }

    @Test
    void a_view_is_made_once_until_something_changes_it() {
        record("OTS");
        var view = following.view(NAMES);
        record("elsewhere");
        assertThat(following.view(NAMES)).isSameAs(view);
        record("OTS");
        assertThat(following.view(NAMES)).isNotSameAs(view);
    }

    @Test
    void a_projection_that_fails_tells_whoever_asks_for_it_and_nobody_else() {
        var failing = new Names("failing") {
            @Override
            public List<Long> apply(List<Long> cell, Recorded recorded) {
                throw new IllegalStateException("cannot be read");
            }
        };
        following.view(failing);
        record("OTS");
        assertThatThrownBy(() -> following.view(failing))
                .hasMessageContaining("failing cannot take the event at position 0, c0 (PartyNamed): cannot be read")
                .isInstanceOfSatisfying(ProjectionException.class, failure -> {
                    assertThat(failure.projection()).isEqualTo("failing");
                    assertThat(failure.position()).isZero();
                });
        assertThat(following.view(NAMES)).isEqualTo(Map.of("OTS", List.of(0L)));
        assertThat(following.history().head()).isEqualTo(1);
        record("OTS");
        assertThat(following.view(NAMES)).isEqualTo(Map.of("OTS", List.of(0L, 1L)));
    }

    @Test
    void a_projection_that_failed_once_goes_on_with_the_event_it_failed_on() {
        var failures = new ArrayList<>(List.of("not ready"));
        var failingOnce = new Names("failing once") {
            @Override
            public List<Long> apply(List<Long> cell, Recorded recorded) {
                if (recorded.position() == 1 && !failures.isEmpty()) {
                    throw new IllegalStateException(failures.removeFirst());
                }
                return super.apply(cell, recorded);
            }
        };
        record("OTS");
        record("OTS");
        record("OTS");
        assertThatThrownBy(() -> following.view(failingOnce)).hasRootCauseMessage("not ready");
        assertThat(following.view(failingOnce)).isEqualTo(Map.of("OTS", List.of(0L, 1L, 2L)));
    }

    @Test
    void a_journal_that_fails_is_read_on_from_where_it_failed() {
        var failures = new ArrayList<>(List.of("disk"));
        var shaky = new Following((position, next) -> {
            for (var recorded : journal.subList((int) position, journal.size())) {
                if (recorded.position() == 1 && !failures.isEmpty()) {
                    throw new IllegalStateException(failures.removeFirst());
                }
                next.accept(recorded);
            }
        });
        record("OTS");
        record("OTS");
        assertThatThrownBy(() -> shaky.view(NAMES)).hasMessage("disk");
        assertThat(shaky.view(NAMES)).isEqualTo(Map.of("OTS", List.of(0L, 1L)));
    }

    @Test
    void what_this_process_recorded_is_known_without_a_look_into_the_journal_once_all_before_it_is() {
        record("OTS");
        record("HUN");
        record("OTS");
        following.recorded(List.of(journal.get(2)));
        assertThat(following.known().head()).isZero();
        following.recorded(List.of(journal.get(0)));
        assertThat(following.known().head()).isEqualTo(1);
        following.recorded(List.of(journal.get(1)));
        assertThat(following.known().events()).isEqualTo(journal);
        assertThat(following.view(NAMES)).isEqualTo(Map.of("OTS", List.of(0L, 2L), "HUN", List.of(1L)));
    }

    @Test
    void what_this_process_recorded_is_known_once_though_it_was_read_from_the_journal_meanwhile() {
        record("OTS");
        record("HUN");
        assertThat(following.history().head()).isEqualTo(2);
        following.recorded(List.of(journal.get(1)));
        assertThat(following.known().events()).isEqualTo(journal);
    }

    @Test
    void where_too_much_waits_for_what_others_recorded_the_journal_is_read() {
        record("elsewhere");
        for (var i = 1; i < 300; i++) {
            record("OTS");
            following.recorded(List.of(journal.get(i)));
        }
        assertThat(following.known().head()).isGreaterThan(200);
    }

    @Test
    void a_slow_view_holds_up_nobody_who_asks_for_another() throws Exception {
        var begun = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var slow = new Names("slow") {
            @Override
            public Map<String, List<Long>> view(Cells<String, List<Long>> cells) {
                begun.countDown();
                await(goOn);
                return super.view(cells);
            }
        };
        record("OTS");
        var asked = CompletableFuture.supplyAsync(() -> following.view(slow));
        await(begun);
        assertThat(following.view(NAMES)).containsOnlyKeys("OTS");
        assertThat(following.history().head()).isEqualTo(1);
        goOn.countDown();
        assertThat(asked.get(10, TimeUnit.SECONDS)).containsOnlyKeys("OTS");
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private void record(String party) {
        var name = Name.english("name " + journal.size());
        var command = new RecordPartyName(new PartyId(party), name, DateRange.UNKNOWN);
        var id = "c" + journal.size();
        journal.add(new Recorded(
                journal.size(),
                new FactId(id),
                new PartyNamed(command.party(), name, DateRange.UNKNOWN),
                new Envelope(new CommandId(id), Instant.EPOCH, Evidence.NONE, command)));
    }

    /** At which positions each party was named; reads nothing about elsewhere. */
    private static class Names implements Projection<String, List<Long>, Map<String, List<Long>>> {

        private final String name;

        Names(String name) {
            this.name = name;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Set<String> keys(Recorded recorded) {
            var party = ((PartyNamed) recorded.event()).party().value();
            return party.equals("elsewhere") ? Set.of() : Set.of(party);
        }

        @Override
        public List<Long> initial(String key) {
            return List.of();
        }

        @Override
        public List<Long> apply(List<Long> cell, Recorded recorded) {
            return appended(cell, recorded.position());
        }

        @Override
        public Map<String, List<Long>> view(Cells<String, List<Long>> cells) {
            return cells.keys().stream().collect(Collectors.toMap(key -> key, cells::cell));
        }
    }

    /** A view that is the cells themselves, in groups by the first character of the party. */
    private static final class Cellular implements Projection<String, List<Long>, Cells<String, List<Long>>> {
        @Override
        public String name() {
            return "cells";
        }

        @Override
        public Set<String> keys(Recorded recorded) {
            return NAMES.keys(recorded);
        }

        @Override
        public Set<Character> groups(String key) {
            return Set.of(key.charAt(0));
        }

        @Override
        public List<Long> initial(String key) {
            return List.of();
        }

        @Override
        public List<Long> apply(List<Long> cell, Recorded recorded) {
            return appended(cell, recorded.position());
        }

        @Override
        public Cells<String, List<Long>> view(Cells<String, List<Long>> cells) {
            return cells;
        }
    }

    private static List<Long> appended(List<Long> positions, long position) {
        var longer = new ArrayList<>(positions);
        longer.add(position);
        return List.copyOf(longer);
    }
}
