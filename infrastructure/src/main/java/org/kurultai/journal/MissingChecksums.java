package org.kurultai.journal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives checksums to the events of a journal that is from before there were any. */
final class MissingChecksums {

    private static final int AT_ONCE = 1000;

    private MissingChecksums() {}

    /** To be called in a transaction that is alone. */
    static void fill(Session session) throws SQLException {
        var end = End.OF_AN_EMPTY_ONE;
        var checksums = new ArrayList<List<@Nullable Object>>();
        try (var rows = StoredRows.of(session, damage -> {})) {
            for (var row = rows.next(); row != null; row = rows.next()) {
                end = end.after(row.event());
                checksums.add(List.of(end.checksum().bytes(), row.position()));
                if (checksums.size() == AT_ONCE) {
                    update(session, checksums);
                }
            }
        }
        update(session, checksums);
    }

    private static void update(Session session, List<List<@Nullable Object>> checksums) throws SQLException {
        session.executeAll("UPDATE events SET checksum = ? WHERE position = ?", checksums);
        checksums.clear();
    }
}
