package org.kurultai;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kurultai.domain.Catalogue;
import org.kurultai.domain.meeting.Delegate;
import org.kurultai.domain.meeting.MeetingCommand.RescheduleMeeting;
import org.kurultai.domain.meeting.MeetingCommand.ScheduleMeeting;
import org.kurultai.domain.meeting.MeetingId;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.meeting.OccasionCommand.RecordAttendance;
import org.kurultai.domain.meeting.SeriesId;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.office.PostId;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.party.Place;
import org.kurultai.domain.record.Cells;
import org.kurultai.domain.record.Command;
import org.kurultai.domain.record.CommandId;
import org.kurultai.domain.record.Envelope;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.record.Fold;
import org.kurultai.domain.record.Projection;
import org.kurultai.domain.record.ProjectionException;
import org.kurultai.domain.record.Recorded;
import org.kurultai.domain.record.Row;
import org.kurultai.domain.record.SourceId;
import org.kurultai.domain.source.SourceCommand.RetractSource;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.domain.view.HostRotation;
import org.kurultai.domain.view.Projections;
import org.kurultai.live.Change;
import org.kurultai.live.Changes;
import org.kurultai.live.Subscriber;

/** Subscribers of views while others record. */
@Timeout(120)
class SubscriptionTest {

    private static final SeriesId SERIES = new SeriesId("interior-ministers");
    private static final PartyId AZE = new PartyId("AZE");

    private final Kurultai kurultai = Kurultai.inMemory();

    @AfterEach
    void close() {
        kurultai.close();
    }

    @Test
    void a_subscriber_is_told_the_view_as_it_is_and_then_what_becomes_of_its_rows() throws Exception {
        kurultai.record(meeting(1));
        var told = new Told<HostRotation>();
        kurultai.subscribe(Projections.HOST_ROTATION, told);
        var first = told.next();
        assertThat(first.view().rows(SERIES)).hasSize(1);
        assertThat(first.rows()).isEmpty();
        kurultai.record(meeting(2));
        var changes = told.next();
        assertThat(changes.rows()).extracting(Change::subject).containsOnly(SERIES);
        assertThat(changes.rows()).filteredOn(Change.Appeared.class::isInstance)
                .extracting(c -> ((Change.Appeared) c).row().key())
                .containsExactly(SERIES + "/2");
        assertThat(changes.view().rows(SERIES)).hasSize(2);
    }

    static List<Projection<?, ?, ?>> projections() {
        return Catalogue.projections();
    }

    @ParameterizedTest
    @MethodSource("projections")
    <K, C, V> void a_view_subscribed_during_heavy_import_ends_equal_to_one_built_afterwards_with_no_change_lost_or_doubled(
            Projection<K, C, V> projection) throws Exception {
        kurultai.recordAll(commands(0, 40), (envelope, outcome) -> {});
        var replica = new Replica<>(kurultai, projection);
        kurultai.subscribe(projection, replica);
        var importing = Stream.of(1, 2).map(n -> CompletableFuture.runAsync(
                () -> kurultai.recordAll(commands(n * 40, (n + 1) * 40), (envelope, outcome) -> {}))).toList();
        importing.forEach(CompletableFuture::join);
        kurultai.record(new RetractSource(new SourceId("source-7"), ""), Evidence.NONE);
        var events = kurultai.history().events();
        var afterwards = Fold.of(projection, events);
        assertThat(replica.rowsAt(last(projection, events)))
                .isEqualTo(rows(projection, projection.view(afterwards), afterwards));
    }

    @Test
    void a_slow_subscriber_is_told_what_became_of_each_row_and_not_each_step() throws Exception {
        var told = new Told<HostRotation>();
        var goOn = new CountDownLatch(1);
        kurultai.subscribe(Projections.HOST_ROTATION, changes -> {
            told.changed(changes);
            await(goOn);
        });
        told.next();
        IntStream.range(1, 30).forEach(n -> kurultai.record(meeting(n)));
        goOn.countDown();
        assertThat(told.next().view().rows(SERIES)).hasSize(29);
    }

    @Test
    void a_projection_of_ones_own_is_built_from_history_while_the_rest_runs() throws Exception {
        IntStream.range(1, 20).forEach(n -> kurultai.record(meeting(n)));
        var told = new Told<Integer>();
        kurultai.subscribe(new Counting(new AtomicBoolean()), told);
        assertThat(told.next().view()).isEqualTo(19);
        kurultai.record(meeting(20));
        assertThat(told.next().view()).isEqualTo(20);
    }

    @Test
    void a_projection_that_fails_on_an_event_names_it_and_stops_alone_and_goes_on_after_the_fix() throws Exception {
        var broken = new AtomicBoolean();
        var failing = new Told<Integer>();
        var other = new Told<HostRotation>();
        var subscription = kurultai.subscribe(new Counting(broken), failing);
        kurultai.subscribe(Projections.HOST_ROTATION, other);
        failing.next();
        other.next();
        broken.set(true);
        kurultai.record(meeting(1));
        assertThat(failing.failure()).hasMessageContaining("counting cannot take the event at position 0")
                .hasMessageContaining("MeetingScheduled");
        assertThat(other.next().view().rows(SERIES)).hasSize(1);
        kurultai.record(meeting(2));
        assertThat(other.next().view().rows(SERIES)).hasSize(2);
        broken.set(false);
        subscription.resume();
        assertThat(failing.next().view()).isEqualTo(2);
    }

    @Test
    void what_another_record_on_the_file_recorded_is_told_too(@TempDir Path folder) throws Exception {
        var file = folder.resolve("record.db");
        try (var one = Kurultai.open(file); var other = Kurultai.open(file)) {
            var told = new Told<HostRotation>();
            one.subscribe(Projections.HOST_ROTATION, told);
            told.next();
            other.record(meeting(1));
            assertThat(told.next().view().rows(SERIES)).hasSize(1);
        }
    }

    @Test
    void once_closed_nothing_more_is_told_and_others_are_told_on() throws Exception {
        var told = new Told<HostRotation>();
        var other = new Told<HostRotation>();
        var subscription = kurultai.subscribe(Projections.HOST_ROTATION, told);
        kurultai.subscribe(Projections.HOST_ROTATION, other);
        told.next();
        other.next();
        subscription.close();
        kurultai.record(meeting(1));
        other.next();
        assertThat(told.changes).isEmpty();
    }

    /** The position after the last event that the projection reads. */
    private static long last(Projection<?, ?, ?> projection, List<Recorded> events) {
        return events.stream().filter(r -> !projection.keys(r).isEmpty()).mapToLong(Recorded::position).max()
                .orElse(-1) + 1;
    }

    private static <K, C, V> Map<String, Row> rows(Projection<K, C, V> projection, V view, Cells<K, C> cells) {
        var rows = new HashMap<String, Row>();
        var subjects = new HashSet<Object>();
        cells.keys().forEach(key -> subjects.addAll(projection.subjects(key, cells)));
        subjects.forEach(s -> projection.rows(view, s).forEach(row -> rows.put(s + "|" + row.key(), row)));
        return rows;
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static Command meeting(int n) {
        return new ScheduleMeeting(id(n), SERIES, n, DateRange.parse("" + (1990 + n % 30)), AZE, Place.of("Baku", AZE));
    }

    private static MeetingId id(int n) {
        return new MeetingId("meeting-" + n);
    }

    /** Meetings, who came to them in which post, and that some were moved; each third by the same sources. */
    private static Stream<Envelope> commands(int from, int to) {
        return IntStream.range(from, to).boxed().flatMap(n -> {
            var came = Delegate.of(AZE, new PersonId("person-" + n % 7), new PostId("post-" + n % 5));
            return Stream.of(
                    meeting(n + 1),
                    new RecordAttendance(Occasion.of(id(n + 1)), came),
                    new RecordAttendance(Occasion.of(id(n + 1)), Delegate.of(new PartyId("KAZ"))),
                    new RescheduleMeeting(id(n + 1), DateRange.parse("2025-0" + (1 + n % 9)), PartialDate.UNKNOWN))
                    .map(command -> new Envelope(
                            new CommandId(n + "-" + command.hashCode()),
                            Instant.EPOCH,
                            Evidence.of(new SourceId("source-" + n % 13)),
                            command));
        });
    }

    /** What a subscriber was told, one after the other. */
    private static final class Told<V> implements Subscriber<V> {

        private final BlockingQueue<Changes<V>> changes = new LinkedBlockingQueue<>();
        private final BlockingQueue<ProjectionException> failures = new LinkedBlockingQueue<>();

        @Override
        public void changed(Changes<V> told) {
            changes.add(told);
        }

        @Override
        public void failed(ProjectionException failure) {
            failures.add(failure);
        }

        Changes<V> next() throws InterruptedException {
            return Objects.requireNonNull(changes.poll(60, TimeUnit.SECONDS), "nothing was told");
        }

        ProjectionException failure() throws InterruptedException {
            return Objects.requireNonNull(failures.poll(60, TimeUnit.SECONDS), "no failure was told");
        }
    }

    /** The rows of a view, kept by what its subscriber is told alone. */
    private static final class Replica<K, C, V> implements Subscriber<V> {

        private final Kurultai kurultai;
        private final Projection<K, C, V> projection;
        private final Map<String, Row> rows = new HashMap<>();
        private final List<Change> wrong = new ArrayList<>();
        private long head = -1;

        Replica(Kurultai kurultai, Projection<K, C, V> projection) {
            this.kurultai = kurultai;
            this.projection = projection;
        }

        @Override
        public synchronized void changed(Changes<V> changes) {
            if (head < 0) {
                var events = kurultai.history().before(changes.head()).events();
                rows.putAll(SubscriptionTest.rows(projection, changes.view(), Fold.of(projection, events)));
            }
            changes.rows().stream().filter(change -> !fits(change)).forEach(wrong::add);
            head = changes.head();
            notifyAll();
        }

        /** Whether a change goes on from the row as it was told last, so that none was lost and none told twice. */
        private boolean fits(Change change) {
            return switch (change) {
                case Change.Appeared(var s, var row) -> rows.put(s + "|" + row.key(), row) == null;
                case Change.Altered(var s, var before, var after) ->
                        before.equals(rows.put(s + "|" + after.key(), after));
                case Change.Gone(var s, var row) -> row.equals(rows.remove(s + "|" + row.key()));
            };
        }

        synchronized Map<String, Row> rowsAt(long position) throws InterruptedException {
            while (head < position) {
                wait();
            }
            assertThat(wrong).isEmpty();
            return rows;
        }
    }

    /** How many events there are; fails on the next while it is broken. */
    private record Counting(AtomicBoolean broken) implements Projection<String, Integer, Integer> {
        @Override
        public String name() {
            return "counting";
        }

        @Override
        public Set<String> keys(Recorded recorded) {
            return Set.of("all");
        }

        @Override
        public Integer initial(String key) {
            return 0;
        }

        @Override
        public Integer apply(Integer cell, Recorded recorded) {
            if (broken.get()) {
                throw new IllegalStateException("broken");
            }
            return cell + 1;
        }

        @Override
        public Integer view(Cells<String, Integer> cells) {
            return cells.cell("all");
        }
    }
}
