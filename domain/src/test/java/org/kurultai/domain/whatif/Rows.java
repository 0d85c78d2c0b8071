package org.kurultai.domain.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kurultai.domain.Catalogue;
import org.kurultai.domain.record.Cells;
import org.kurultai.domain.record.Fold;
import org.kurultai.domain.record.History;
import org.kurultai.domain.record.Projection;
import org.kurultai.domain.record.Row;

/** Every row of every projection, found without regard to what changed. */
final class Rows {

    private Rows() {}

    /** Of a record, by projection and key. */
    static Map<String, SortedMap<String, Row>> of(History history) {
        var rows = new TreeMap<String, SortedMap<String, Row>>();
        for (var projection : Catalogue.projections()) {
            rows.put(projection.name(), of(projection, history));
        }
        return rows;
    }

    private static <K, C, V> SortedMap<String, Row> of(Projection<K, C, V> projection, History history) {
        return of(projection, Fold.of(projection, history.events()));
    }

    private static <K, C, V> SortedMap<String, Row> of(Projection<K, C, V> projection, Cells<K, C> cells) {
        var view = projection.view(cells);
        var subjects = new HashSet<Object>();
        cells.keys().forEach(key -> subjects.addAll(projection.subjects(key, cells)));
        var rows = new TreeMap<String, Row>();
        for (var subject : subjects) {
            projection.rows(view, subject).forEach(row -> {
                var other = rows.put(row.key(), row);
                assertThat(other == null || other.equals(row)).as("one row under %s: %s, %s", row.key(), row, other)
                        .isTrue();
            });
        }
        return rows;
    }

    /** Row by row, so that what is wrong shows. */
    static void assertSame(Map<String, SortedMap<String, Row>> actual, Map<String, SortedMap<String, Row>> expected) {
        assertThat(actual.keySet()).isEqualTo(expected.keySet());
        expected.forEach((projection, rows) -> {
            var others = actual.get(projection);
            rows.forEach((key, row) -> assertThat(others.get(key)).as(projection + " " + key).isEqualTo(row));
            assertThat(others.keySet()).as(projection).isEqualTo(rows.keySet());
        });
    }

    /** The rows once the differences are applied to them. */
    static Map<String, SortedMap<String, Row>> applied(
            List<Difference> differences, Map<String, SortedMap<String, Row>> to) {
        var rows = new TreeMap<String, SortedMap<String, Row>>();
        to.forEach((projection, its) -> rows.put(projection, new TreeMap<>(its)));
        for (var difference : differences) {
            var its = rows.get(difference.projection());
            switch (difference) {
                case Difference.Appeared d -> its.put(d.row(), d.now());
                case Difference.Vanished d -> its.remove(d.row(), d.before());
                case Difference.Altered d -> its.replace(d.row(), d.before(), d.now());
            }
        }
        return rows;
    }
}
