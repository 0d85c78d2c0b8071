package org.kurultai.live;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kurultai.domain.record.History;
import org.kurultai.domain.record.Projection;
import org.kurultai.domain.record.Row;

/** What became of the rows of a view from one position to a later one: only the subjects are read that may differ. */
final class RowChanges {

    private RowChanges() {}

    static <K, C, V> List<Change> between(
            Projection<K, C, V> projection, Snapshot<K, C, V> before, Snapshot<K, C, V> now, History history) {
        var keys = Reached.keys(projection, history.before(now.head()), before.head());
        var subjects = new HashSet<Object>();
        for (var key : keys) {
            subjects.addAll(projection.subjects(key, before.cells()));
            subjects.addAll(projection.subjects(key, now.cells()));
        }
        return subjects.stream()
                .sorted(Comparator.comparing(Object::toString))
                .flatMap(subject -> changes(
                        subject,
                        byKey(projection.rows(before.view(), subject)),
                        byKey(projection.rows(now.view(), subject))).stream())
                .toList();
    }

    private static Map<String, Row> byKey(Collection<Row> rows) {
        var byKey = new LinkedHashMap<String, Row>();
        rows.forEach(row -> byKey.put(row.key(), row));
        return byKey;
    }

    private static List<Change> changes(Object subject, Map<String, Row> before, Map<String, Row> now) {
        var changes = new ArrayList<Change>();
        before.forEach((key, row) -> {
            var after = now.get(key);
            if (after == null) {
                changes.add(new Change.Gone(subject, row));
            } else if (!after.equals(row)) {
                changes.add(new Change.Altered(subject, row, after));
            }
        });
        now.forEach((key, row) -> {
            if (!before.containsKey(key)) {
                changes.add(new Change.Appeared(subject, row));
            }
        });
        return changes;
    }
}
