package org.kurultai.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kurultai.journal.Appending.append;
import static org.kurultai.journal.Appending.event;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How PostgreSQL finds things in a record of some size, whatever its planner knows of it: by the index of tags. */
class PostgresQueryPlanTest {

    private static final int EVENTS = 20_000;
    private static final int MEETINGS = 500;
    private static final int PERSONS = 1_000;

    private static final EventCriteria ONE = EventCriteria.havingTags("meeting", "7");
    private static final EventCriteria MANY = EventCriteria.either(
            ONE, EventCriteria.havingTags("person", "1"), EventCriteria.havingTags("person", "2"));
    private static final EventCriteria BOTH = EventCriteria.havingTags("meeting", "7", "person", "7");
    private static final EventCriteria OF_A_TYPE = EventCriteria.havingTags(Tag.of("meeting", "7"))
            .andBeingOneOfTypes(new QualifiedName("meeting.MeetingHeld"));
    private static final Range SINCE = Range.from(100);
    private static final int PAGE = 512;
    private static final int SAMPLES = 20;
    private static final List<StoredRow> A_SINGLE_EVENT = StoredRow.behind(End.OF_AN_EMPTY_ONE, List.of(
            new EventRow("event 0", "meeting.MeetingHeld", "1", "2026-05-15T10:00:00Z", new byte[0], "{}",
                    List.of("meeting=7"))));

    private static PostgresPool connections;
    private static Session session;

    @BeforeAll
    static void recordMuch(@TempDir Path directory) throws Exception {
        try (var journal = Place.POSTGRES.open(directory)) {
            for (var batch = 0; batch < 10; batch++) {
                append(journal, IntStream.range(batch * EVENTS / 10, (batch + 1) * EVENTS / 10)
                        .mapToObj(i -> event("event " + i, Tag.of("meeting", "" + i % MEETINGS),
                                Tag.of("person", "" + i % PERSONS)))
                        .toArray(TaggedEventMessage<?>[]::new));
            }
        }
        connections = PostgresPool.open(PostgresServer.database(directory));
        session = new Session(connections.take());
        session.execute("VACUUM (ANALYZE) events");
        session.execute("VACUUM (ANALYZE) tags");
        session.execute("SET default_statistics_target = 1");
    }

    /** The planner knows the tables by a sample of their rows, here by a small one, drawn anew each time. */
    @BeforeEach
    void drawAnotherSample() throws Exception {
        session.execute("ANALYZE events");
        session.execute("ANALYZE tags");
    }

    @AfterAll
    static void close() throws Exception {
        session.close();
        connections.close();
    }

    @RepeatedTest(SAMPLES)
    void a_conflict_is_looked_for_in_the_index_of_tags_from_the_marker_on() throws Exception {
        for (var criteria : List.of(ONE, MANY, BOTH, OF_A_TYPE)) {
            for (var positions : Selection.of(criteria).positions(SINCE, 1)) {
                assertThat(plan(positions)).as(criteria.toString())
                        .anyMatch(PostgresQueryPlanTest::isByTagAndPosition)
                        .anyMatch(step -> step.contains("events_id_key"))
                        .noneMatch(step -> step.contains("Seq Scan"));
            }
        }
    }

    @RepeatedTest(SAMPLES)
    void events_are_sourced_by_the_index_of_tags() throws Exception {
        for (var criteria : List.of(ONE, MANY, BOTH, OF_A_TYPE, EventCriteria.either(ONE, BOTH, OF_A_TYPE))) {
            assertThat(plan(Selection.of(criteria).events(SINCE, PAGE, Dialect.POSTGRES))).as(criteria.toString())
                    .anyMatch(PostgresQueryPlanTest::isByTagAndPosition)
                    .anyMatch(step -> step.contains("Index Scan using events_pkey"))
                    .noneMatch(step -> step.contains("Seq Scan"));
        }
    }

    @Test
    void what_carries_one_tag_is_read_in_order_without_sorting() throws Exception {
        var plan = plan(Selection.of(ONE).positions(SINCE, PAGE).getFirst());
        assertThat(plan).anyMatch(step -> step.contains("Index Only Scan using tags_pkey"));
        var limit = plan.stream().filter(step -> step.contains("Limit")).findFirst().orElseThrow();
        assertThat(plan.subList(plan.indexOf(limit), plan.size())).noneMatch(step -> step.contains("Sort"));
    }

    @Test
    void everything_is_read_in_order_from_where_it_starts() throws Exception {
        assertThat(plan(Selection.of(EventCriteria.havingAnyTag()).events(SINCE, PAGE, Dialect.POSTGRES)))
                .anyMatch(step -> step.contains("Index Scan using events_pkey"))
                .noneMatch(step -> step.contains("Sort"));
    }

    @RepeatedTest(SAMPLES)
    void a_time_is_looked_for_between_two_marks() throws Exception {
        assertThat(plan(Times.firstFrom(1024, "2026")))
                .anyMatch(step -> step.contains("Index Scan using events_pkey"))
                .noneMatch(step -> step.contains("Seq Scan"));
    }

    @Test
    void a_duplicate_is_looked_for_in_the_index_of_identifiers() throws Exception {
        assertThat(plan(Query.of("SELECT id, position FROM events WHERE id").in(List.of("one", "two"))))
                .anyMatch(step -> step.contains("events_id_key")).noneMatch(step -> step.contains("Seq Scan"));
    }

    @Test
    void an_append_finds_the_end_of_a_long_record_by_the_index_of_positions() throws Exception {
        assertIsByPosition(planOfAnAppend(session, List.of()));
        assertIsByPosition(planOfAnAppend(session, A_SINGLE_EVENT));
    }

    /** Its plan may be made while the record is empty, and kept while it grows. */
    @Test
    void an_append_finds_the_end_of_an_empty_record_in_the_same_way() throws Exception {
        var url = PostgresServer.newDatabase("");
        Journal.open(url).close();
        try (var empty = PostgresPool.open(url); var connection = empty.take()) {
            assertIsByPosition(planOfAnAppend(new Session(connection), List.of()));
            assertIsByPosition(planOfAnAppend(new Session(connection), A_SINGLE_EVENT));
        }
    }

    private static void assertIsByPosition(List<String> plan) {
        assertThat(plan)
                .anyMatch(step -> step.contains("Scan Backward using events_pkey"))
                .noneMatch(step -> step.contains("Seq Scan on events"));
    }

    /** The plan that serves whatever is appended, of the statement as it is prepared. */
    private static List<String> planOfAnAppend(Session session, List<StoredRow> rows) throws Exception {
        var append = new PostgresWriting().extension(End.OF_AN_EMPTY_ONE, rows);
        var number = new AtomicInteger();
        var numbered = Pattern.compile("\\?").matcher(append.sql()).replaceAll(
                found -> Matcher.quoteReplacement("$" + number.incrementAndGet()));
        session.execute("SET plan_cache_mode = force_generic_plan");
        session.execute("PREPARE append AS " + numbered);
        try {
            return session.list(Query.of("EXPLAIN EXECUTE append("
                    + String.join(", ", Collections.nCopies(number.get(), "NULL")) + ")"), row -> row.getString(1));
        } finally {
            session.execute("DEALLOCATE append");
            session.execute("RESET plan_cache_mode");
        }
    }

    private static boolean isByTagAndPosition(String step) {
        return step.matches(".*Index Cond: .*\\btag = .*\"position\" >= .*");
    }

    private static List<String> plan(Query query) throws Exception {
        return session.list(Query.of("EXPLAIN ").and(query), row -> row.getString(1));
    }
}
