package org.kurultai.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Copies of a journal. Each is a journal in a file, wherever the original is kept; its checksums are those of the
 * original, since they depend on nothing but the events.
 */
final class Backup {

    private static final int AT_ONCE = 1000;

    private Backup() {}

    /** Makes the file under another name first, so that under its own it is there whole or not at all. */
    static void write(Path path, Events events) {
        var file = path.toAbsolutePath();
        var part = file.resolveSibling(file.getFileName() + ".part");
        if (Files.exists(file)) {
            throw new JournalException(
                    "The file %s exists already; name one that does not exist yet, or delete it.".formatted(file));
        }
        try {
            Files.deleteIfExists(part);
            try (var copy = SqliteFile.open(part)) {
                copyInto(copy, events);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new JournalException("The file %s cannot be written (%s).".formatted(file, e), e);
        } finally {
            deleteWhatIsLeft(part);
        }
    }

    /** @throws JournalException if there is no journal in the file */
    static Events read(Path path) {
        var file = path.toAbsolutePath();
        Admission.requireJournalWithChecksums(file);
        return Events.of(file);
    }

    private static void deleteWhatIsLeft(Path part) {
        part.toFile().delete();
    }

    /** All or none, into a journal that is empty. */
    static void copyInto(Database target, Events events) {
        target.write(session -> {
            if (!End.of(session).equals(End.OF_AN_EMPTY_ONE)) {
                throw new JournalException(
                        "The journal %s has events already; restore into an empty one.".formatted(target.name()));
            }
            var copying = new Copying(target, session);
            events.forEach(copying::add);
            copying.flush();
            return target;
        });
    }

    /** Writes events as they come, some at once. */
    private static final class Copying {

        private final Database target;
        private final Session session;
        private final List<EventRow> waiting = new ArrayList<>(AT_ONCE);
        private End end = End.OF_AN_EMPTY_ONE;

        Copying(Database target, Session session) {
            this.target = target;
            this.session = session;
        }

        void add(EventRow event) {
            waiting.add(event);
            if (waiting.size() == AT_ONCE) {
                flush();
            }
        }

        /** What fails here is the target, though it fails amid reading the original. */
        void flush() {
            try {
                var rows = StoredRow.behind(end, waiting);
                target.dialect().insertion().insert(session, rows);
                end = rows.isEmpty() ? end : rows.getLast().next();
                waiting.clear();
            } catch (SQLException e) {
                throw target.failure(e);
            }
        }
    }
}
