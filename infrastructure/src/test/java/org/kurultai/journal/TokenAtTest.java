package org.kurultai.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kurultai.journal.Appending.append;
import static org.kurultai.journal.Appending.event;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** A token at a time is found in a long journal, whose clock goes back now and then, without going through it. */
@ParameterizedClass
@EnumSource(value = Place.class, mode = Mode.EXCLUDE, names = "MEMORY")
class TokenAtTest {

    private static final int EVENTS = 3 * Times.APART + 100;
    private static final int DAY = 24 * 60 * 60;

    private final Place place;
    private final Path directory;
    private final Random random = new Random(7);
    private final List<Instant> times = new ArrayList<>();
    private Instant clock = Instant.parse("1992-01-01T00:00:00Z");

    TokenAtTest(Place place, @TempDir Path directory) {
        this.place = place;
        this.directory = directory;
    }

    @Test
    void it_is_that_of_the_first_event_since_then_however_the_clock_went() {
        try (var journal = place.open(directory)) {
            record(journal, EVENTS);
            compareTokens(journal);
            record(journal, 100);
            compareTokens(journal);
            record(journal, 2 * Times.APART);
            compareTokens(journal);
        }
        try (var journal = place.open(directory)) {
            compareTokens(journal);
        }
    }

    @Test
    void what_it_takes_to_find_it_is_found_out_once() {
        try (var journal = place.open(directory); var database = place.database(directory)) {
            assertThat(marks(database)).isEmpty();
            record(journal, EVENTS);
            journal.tokenAt(clock, null).join();
            assertThat(marks(database)).containsExactly(1024L, 2048L, 3072L);
            record(journal, Times.APART);
            journal.tokenAt(clock, null).join();
            journal.tokenAt(Instant.EPOCH, null).join();
            assertThat(marks(database)).containsExactly(1024L, 2048L, 3072L, 4096L);
        }
    }

    @Test
    void what_was_found_out_and_does_not_fit_the_events_is_told_once_with_its_place_and_is_in_no_backup() {
        try (var journal = place.open(directory)) {
            record(journal, EVENTS);
            journal.tokenAt(clock, null).join();
            assertThat(journal.verify().isSound()).isTrue();

            execute("UPDATE event_times SET latest = '1991' WHERE position = 2048");
            execute("INSERT INTO event_times (latest, position) VALUES ('2099', 100000)");

            assertThat(journal.verify().damages()).extracting(Damage::position).containsExactly(2048L, 100_000L);
            assertThat(journal.verify().damages().getFirst().what()).contains("empty that table");
            journal.backUp(directory.resolve("backup.kurultai"));
            assertThat(Journal.verify(directory.resolve("backup.kurultai")).isSound()).isTrue();

            execute("DELETE FROM event_times");
            compareTokens(journal);
            assertThat(journal.verify().isSound()).isTrue();
        }
    }

    private void execute(String sql) {
        PostgresServer.execute(place.url(directory), sql);
    }

    @Test
    void it_is_found_where_nothing_can_be_written() {
        try (var journal = place.open(directory); var database = place.database(directory)) {
            record(journal, EVENTS);
            var onlyRead = new Times(toRead(database));
            for (var position : List.of(0, 1000, 2000, EVENTS - 1)) {
                assertThat(onlyRead.firstSince(Timestamps.text(times.get(position))))
                        .isEqualTo(firstSince(times.get(position)));
            }
            assertThat(marks(database)).isEmpty();
        }
    }

    private static List<Long> marks(Database database) {
        return database.read(
                session -> session.numbers(Query.of("SELECT position FROM event_times ORDER BY latest, position")));
    }

    private static Database toRead(Database database) {
        return (Database) Proxy.newProxyInstance(Database.class.getClassLoader(), new Class<?>[] {Database.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("write")) {
                        throw new JournalException("only to be read");
                    }
                    return method.invoke(database, arguments);
                });
    }

    /** Each up to a day later than the one before, or up to three days earlier. */
    private void record(Journal journal, int events) {
        append(journal, IntStream.range(0, events).mapToObj(i -> {
            clock = clock.plusSeconds(random.nextInt(5) > 0 ? random.nextInt(DAY) : -random.nextInt(3 * DAY));
            times.add(clock);
            return event("id " + times.size(), "at " + clock, clock);
        }).toArray(TaggedEventMessage<?>[]::new));
    }

    private void compareTokens(Journal journal) {
        var instants = new ArrayList<>(List.of(Instant.MIN, times.getFirst(), times.getLast(), Instant.MAX));
        random.ints(200, 0, times.size()).forEach(i -> instants.add(times.get(i).plusNanos(random.nextInt(3) - 1)));
        for (var instant : instants) {
            assertThat(journal.tokenAt(instant, null).join().position()).as("token at %s", instant)
                    .hasValue(firstSince(instant));
        }
    }

    private long firstSince(Instant instant) {
        return IntStream.range(0, times.size()).filter(i -> !times.get(i).isBefore(instant)).findFirst()
                .orElse(times.size());
    }
}
