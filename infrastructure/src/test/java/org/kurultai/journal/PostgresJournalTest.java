package org.kurultai.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kurultai.journal.Appending.append;
import static org.kurultai.journal.Appending.event;
import static org.kurultai.journal.Appending.everything;
import static org.kurultai.journal.Appending.having;
import static org.kurultai.journal.Appending.source;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.GenericTaggedEventMessage;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.axonframework.messaging.eventstreaming.StreamingCondition;
import org.axonframework.messaging.eventstreaming.Tag;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

/** What a journal promises of its PostgreSQL database. */
@Timeout(60)
class PostgresJournalTest {

    private static final Tag BAKU = Tag.of("meeting", "Baku 2025");
    private static final Duration NEVER = Duration.ofDays(1);
    private static final String END_ALL_CONNECTIONS = """
            SELECT pg_terminate_backend(pid) FROM pg_stat_activity
            WHERE datname = current_database() AND pid <> pg_backend_pid()""";

    private String url;

    @BeforeEach
    void makeDatabase(@TempDir Path directory) {
        url = PostgresServer.database(directory);
    }

    @Test
    void people_can_read_the_record() throws Exception {
        try (var journal = open()) {
            append(journal,
                    event("an id", "{\"place\":\"Bishkek\"}", Instant.EPOCH, Tag.of("meeting", "Bishkek 2024")));
        }
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement();
                var row = statement.executeQuery("""
                        SELECT concat_ws(' ', position, id, type, version, timestamp, payload, metadata,
                            payload::json ->> 'place', tag)
                        FROM readable_events JOIN tags USING (position)""")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getString(1)).isEqualTo("0 an id meeting.MeetingHeld 1 1970-01-01T00:00:00.000000000Z"
                    + " {\"place\":\"Bishkek\"} {\"source\":\"a report\"} Bishkek meeting:Bishkek 2024");
        }
    }

    @Test
    void every_commit_is_brought_to_the_drive_though_the_database_would_not_by_itself() throws Exception {
        PostgresServer.execute(url, "ALTER DATABASE " + url.replaceFirst(".*/(record\\d+).*", "$1")
                + " SET synchronous_commit = off");
        try (var database = Postgres.open(url)) {
            var settings = database.write(session -> session.list(
                    Query.of("SELECT current_setting('synchronous_commit') || ' ' || current_setting('fsync')"),
                    row -> row.getString(1)));
            assertThat(settings).containsExactly("on on");
        }
        try (var journal = open(); var pool = PostgresPool.open(url); var connection = pool.take()) {
            append(journal, event("so that there is an end to go on from"));
            connection.setAutoCommit(false);
            var session = new Session(connection);
            var end = End.of(session);
            assertThat(new PostgresWriting().extend(session, end, behind(end, event("which goes on")))).isTrue();
            assertThat(session.list(Query.of("SHOW synchronous_commit"), row -> row.getString(1)))
                    .containsExactly("on");
        }
    }

    @Test
    void where_nobody_else_appends_an_append_is_one_journey() {
        var journeys = new ArrayList<String>();
        try (var journal = open(passing(connection -> counting(connection, journeys)))) {
            append(journal, event("the first asks where the journal ends"), event("and does not know"));
            append(journal, event("the second finds nobody else"));
            var known = everything(journal).marker();
            journeys.clear();

            append(journal, event("the third"), event("of two events"));
            append(journal, AppendCondition.withCriteria(having(BAKU)).withMarker(known), event("the fourth", BAKU));

            assertThat(journeys).containsExactly("prepareStatement", "prepareStatement");
        }
    }

    /** In one journey it looks first and has the lock afterwards. A snapshot stands here for the time between. */
    @Test
    void where_another_appends_between_the_look_and_the_lock_the_positions_are_refused() throws Exception {
        try (var journal = open(); var pool = PostgresPool.open(url); var connection = pool.take()) {
            append(journal, event("the end that is seen"));
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            var session = new Session(connection);
            var seen = End.of(session);
            append(journal, event("from another"));

            var rows = behind(seen, event("unaware of it"));
            assertThatThrownBy(() -> new PostgresWriting().extend(session, seen, rows))
                    .isInstanceOfSatisfying(SQLException.class,
                            refused -> assertThat(PostgresFailure.isDuplicate(refused)).isTrue());
        }
    }

    private static List<StoredRow> behind(End end, TaggedEventMessage<?> event) {
        return StoredRow.behind(end, List.of(EventRow.of(event, Appending.CONVERTER)));
    }

    @Test
    void a_stream_is_told_of_the_appends_of_others_sooner_than_it_would_look_for_them() throws Exception {
        try (var one = open(); var other = open()) {
            var woken = wakenBy(one);

            assertThat(timeOfRounds(20, other, woken)).isLessThan(Duration.ofSeconds(10));
        }
    }

    @Test
    void where_the_connections_do_not_tell_a_stream_looks_for_the_appends_of_others() throws Exception {
        try (var one = open(telling(false)); var other = open()) {
            var woken = wakenBy(one);
            append(other, event("from the other"));

            assertThat(woken.tryAcquire(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void connections_of_the_embedder_are_used_and_left_to_him() {
        try (var one = open(telling(true))) {
            append(one, event("one"));
        }
        try (var again = open(telling(true))) {
            assertThat(everything(again).payloads()).containsExactly("one");
        }
    }

    @Test
    void of_many_events_that_are_read_at_once_none_goes_missing_unnoticed_and_reading_can_be_broken_off() {
        try (var journal = open()) {
            append(journal,
                    IntStream.range(0, 1000).mapToObj(i -> event("event " + i)).toArray(TaggedEventMessage<?>[]::new));

            for (var time = 0; time < 20; time++) {
                assertThatThrownBy(() -> InParts.read(journal, stored -> 600 / (600 - stored.position())))
                        .isInstanceOf(ArithmeticException.class);
            }
            assertThat(InParts.read(journal, StoredForm::position)).hasSize(1000);
            PostgresServer.execute(url, "DELETE FROM events WHERE position = 700");
            assertThatThrownBy(() -> InParts.read(journal, StoredForm::position)).isInstanceOf(JournalException.class)
                    .hasMessageContaining("the event at position 700 is missing");
        }
    }

    /** With and without the driver's own way of copying, which a data source may hide. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void many_events_at_once_are_stored_as_single_ones_are(boolean telling) {
        try (var journal = open(telling(telling))) {
            var events = IntStream.range(0, 1000).mapToObj(i -> new GenericTaggedEventMessage<>(
                    new GenericEventMessage(new MessageType("meeting.MeetingHeld"), i % 2 == 0 ? null : "Bakı " + i),
                    i % 3 == 0 ? Set.<Tag>of() : Set.of(BAKU))).toArray(TaggedEventMessage<?>[]::new);
            append(journal, events);
            append(journal, event("the next"));

            assertThat(everything(journal).messages()).hasSize(1001);
            assertThat(InParts.read(journal, InParts::told)).isEqualTo(
                    everything(journal).messages().stream().map(InParts::told).toList());
            assertThat(source(journal, having(BAKU)).positions()).hasSize(666);
            assertThat(journal.verify().damages()).isEmpty();
        }
    }

    @Test
    void work_whose_connection_is_broken_says_so_and_the_next_one_is_done() {
        try (var database = Postgres.open(url)) {
            assertThatThrownBy(() -> database.write(session -> {
                PostgresServer.execute(url, END_ALL_CONNECTIONS);
                return EventReader.head(session);
            })).isInstanceOf(JournalException.class).hasMessageContaining("the connection to the server was lost");

            assertThat(database.<Long>write(EventReader::head)).isZero();
        }
    }

    @Test
    void a_commit_whose_connection_is_broken_says_that_its_outcome_is_not_known() {
        try (var database = Postgres.open(url)) {
            assertThatThrownBy(() -> database.write(session -> {
                PostgresServer.execute(url, END_ALL_CONNECTIONS);
                return "about to be committed";
            })).isInstanceOf(UnknownOutcomeException.class)
                    .hasMessageContaining("it is not known whether the batch is recorded");
        }
    }

    /** The bell is rung by what the server tells, and when that can be told again: not by looking. */
    @Test
    void appends_of_others_are_told_of_again_after_the_connection_was_broken() throws Exception {
        var bell = new Semaphore(0);
        try (var database = Postgres.open(telling(true)); var other = open(telling(true))) {
            database.listen(bell::release);
            awaitRing(bell);
            append(other, event("before"));
            awaitRing(bell);

            PostgresServer.execute(url, END_ALL_CONNECTIONS);
            awaitRing(bell);
            append(other, event("after"));
            awaitRing(bell);
        }
    }

    private static void awaitRing(Semaphore bell) throws InterruptedException {
        assertThat(bell.tryAcquire(20, TimeUnit.SECONDS)).isTrue();
    }

    private static Duration timeOfRounds(int rounds, Journal journal, Semaphore woken) throws InterruptedException {
        var start = Instant.now();
        for (var round = 0; round < rounds; round++) {
            append(journal, event("from the other"));
            if (!woken.tryAcquire(5, TimeUnit.SECONDS)) {
                return NEVER;
            }
        }
        return Duration.between(start, Instant.now());
    }

    /** Gets a permit for every event. */
    private static Semaphore wakenBy(Journal journal) {
        var woken = new Semaphore(0);
        var stream = journal.stream(StreamingCondition.startingFrom(TrackingToken.LATEST), null);
        stream.setCallback(() -> {
            while (stream.next().isPresent()) {
                woken.release();
            }
        });
        return woken;
    }

    /** A data source such as an embedder has, whose connections may hide the driver's own. */
    private DataSource telling(boolean telling) {
        return passing(telling ? connection -> connection : PostgresJournalTest::hiding);
    }

    private DataSource passing(UnaryOperator<Connection> changed) {
        var server = new PGSimpleDataSource();
        server.setUrl(url);
        return (DataSource) Proxy.newProxyInstance(DataSource.class.getClassLoader(), new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> changed.apply(server.getConnection()));
    }

    private static Connection hiding(Connection connection) {
        return through((proxy, method, arguments) -> method.getName().equals("isWrapperFor")
                ? false
                : method.invoke(connection, arguments));
    }

    /** Notes whatever may send something to the server. */
    private static Connection counting(Connection connection, List<String> journeys) {
        return through((proxy, method, arguments) -> {
            if (Set.of("prepareStatement", "commit", "rollback").contains(method.getName())) {
                journeys.add(method.getName());
            }
            return method.invoke(connection, arguments);
        });
    }

    private static Connection through(InvocationHandler handler) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, handler);
    }

    private static Journal open(DataSource dataSource) {
        return Journal.open(dataSource, Appending.CONVERTER);
    }

    private Journal open() {
        return Journal.open(url, Appending.CONVERTER);
    }
}
