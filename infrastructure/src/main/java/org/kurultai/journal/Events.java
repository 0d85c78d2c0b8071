package org.kurultai.journal;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.function.Consumer;

/** All events of a journal, from the first to the last, for one who copies them. */
interface Events {

    /** @throws JournalException if they cannot be read, or are not as they were recorded */
    void forEach(Consumer<EventRow> sink);

    /** Of a database, as it is when they are asked for. */
    static Events of(Database database) {
        return sink -> database.snapshot(session -> {
            audited(session, database.name(), sink);
            return sink;
        });
    }

    /** Of a journal in a file, which is only read. */
    static Events of(Path file) {
        return sink -> {
            try (var session = Admission.openUnchanged(file)) {
                Sqlite.inSnapshot(session, snapshot -> {
                    audited(snapshot, file.toString(), sink);
                    return sink;
                });
            } catch (SQLException e) {
                throw SqliteFailure.of(file.toString(), e);
            }
        };
    }

    private static void audited(Session session, String name, Consumer<EventRow> sink) throws SQLException {
        new Audit(damage -> {
            throw JournalException.damaged(name, damage.toString());
        }).of(session, row -> sink.accept(row.event()));
    }
}
