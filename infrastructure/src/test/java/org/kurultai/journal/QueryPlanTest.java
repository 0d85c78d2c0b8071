package org.kurultai.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How SQLite finds things: by the index of tags, never by going through all events. */
class QueryPlanTest {

    private static final EventCriteria ONE = EventCriteria.havingTags("meeting", "Bishkek 2024");
    private static final EventCriteria MANY = EventCriteria.either(
            ONE, EventCriteria.havingTags("person", "a"), EventCriteria.havingTags("person", "b"));
    private static final EventCriteria BOTH = EventCriteria.havingTags("meeting", "Bishkek 2024", "person", "a");
    private static final EventCriteria OF_A_TYPE = EventCriteria.havingTags(Tag.of("meeting", "Bishkek 2024"))
            .andBeingOneOfTypes(new QualifiedName("meeting.MeetingHeld"));
    private static final Range SINCE = Range.from(100);

    @TempDir
    private Path directory;

    private Session session;

    @BeforeEach
    void open() throws Exception {
        session = Sqlite.openWriter(directory.resolve("record.kurultai"));
        SqliteSchema.bringUpToDate(session);
    }

    @AfterEach
    void close() throws Exception {
        session.close();
    }

    @Test
    void a_conflict_is_looked_for_in_the_index_of_tags_from_the_marker_on() throws Exception {
        for (var criteria : List.of(ONE, MANY, BOTH, OF_A_TYPE)) {
            for (var positions : Selection.of(criteria).positions(SINCE, 1)) {
                assertThat(plan(positions)).as(criteria.toString())
                        .anyMatch(step -> step.contains("USING PRIMARY KEY (tag=? AND position>? AND position<?)"))
                        .anyMatch(step -> step.startsWith("SEARCH e USING INDEX sqlite_autoindex_events_1 (id=?"))
                        .noneMatch(QueryPlanTest::isScanOfATable);
            }
        }
    }

    @Test
    void events_are_sourced_by_the_index_of_tags() throws Exception {
        for (var criteria : List.of(ONE, MANY, BOTH, OF_A_TYPE, EventCriteria.either(ONE, BOTH, OF_A_TYPE))) {
            assertThat(plan(Selection.of(criteria).events(SINCE, 100, Dialect.SQLITE))).as(criteria.toString())
                    .anyMatch(step -> step.contains("USING PRIMARY KEY (tag=? AND position>? AND position<?)"))
                    .anyMatch(step -> step.startsWith("SEARCH e USING INTEGER PRIMARY KEY"))
                    .noneMatch(QueryPlanTest::isScanOfATable);
        }
    }

    @Test
    void what_carries_one_tag_is_read_in_order_without_sorting() throws Exception {
        var plan = plan(Selection.of(ONE).positions(SINCE, 100).getFirst());
        assertThat(plan.subList(plan.indexOf("CO-ROUTINE filed") + 1, plan.indexOf("SCAN filed")))
                .containsExactly("SEARCH t0 USING PRIMARY KEY (tag=? AND position>? AND position<?)");
    }

    @Test
    void everything_is_read_in_order_from_where_it_starts() throws Exception {
        assertThat(plan(Selection.of(EventCriteria.havingAnyTag()).events(SINCE, 100, Dialect.SQLITE)))
                .containsExactly("SEARCH e USING INTEGER PRIMARY KEY (rowid>? AND rowid<?)");
    }

    @Test
    void a_time_is_looked_for_between_two_marks_that_are_found_by_time() throws Exception {
        assertThat(plan(Times.markBefore("2025"))).containsExactly("SEARCH event_times USING PRIMARY KEY (latest<?)");
        assertThat(plan(Times.firstFrom(1024, "2025")))
                .containsExactly("SEARCH events USING INTEGER PRIMARY KEY (rowid>? AND rowid<?)");
        assertThat(plan(Times.latest(1024, 2048)).getFirst())
                .isEqualTo("SEARCH events USING INTEGER PRIMARY KEY (rowid>? AND rowid<?)");
    }

    /** Of one that is made up of what was found, and as long as that, there may be some. */
    private static boolean isScanOfATable(String step) {
        return step.startsWith("SCAN") && !step.equals("SCAN p") && !step.equals("SCAN filed");
    }

    private List<String> plan(Query query) throws Exception {
        return session.list(Query.of("EXPLAIN QUERY PLAN ").and(query), row -> row.getString("detail"));
    }
}
