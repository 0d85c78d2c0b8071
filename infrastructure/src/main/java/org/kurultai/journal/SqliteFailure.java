package org.kurultai.journal;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Set;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What a failure of SQLite means for the journal, and what to do about it. */
final class SqliteFailure {

    private static final int PRIMARY = 0xFF;
    private static final Set<SQLiteErrorCode> DUPLICATE = EnumSet.of(
            SQLiteErrorCode.SQLITE_CONSTRAINT_UNIQUE, SQLiteErrorCode.SQLITE_CONSTRAINT_PRIMARYKEY);

    private SqliteFailure() {}

    static JournalException of(String name, SQLException failure) {
        if (failure instanceof SQLiteException exact && DUPLICATE.contains(exact.getResultCode())) {
            return new AlreadyRecordedException(name, failure);
        }
        return switch (code(failure)) {
            case SQLITE_CORRUPT, SQLITE_NOTADB ->
                    JournalException.damaged(name, failure.getMessage(), failure);
            case SQLITE_BUSY, SQLITE_LOCKED -> cannot(name, failure,
                    "another process has been writing to it for more than %d seconds; end that process or wait for it"
                            .formatted(Sqlite.PATIENCE.toSeconds()));
            case SQLITE_FULL -> cannot(name, failure, "the drive is full; make room on it");
            case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH -> cannot(name, failure,
                    "it and its directory must be open to reading and writing; change their permissions"
                            + orCopy(name));
            case SQLITE_IOERR -> cannot(name, failure, "the drive failed; check it and the space on it");
            default -> cannot(name, failure, "SQLite failed");
        };
    }

    /** What is in a log is read only where SQLite may put an index to it beside it. */
    private static String orCopy(String name) {
        return Admission.hasLog(Path.of(name))
                ? (", or copy it together with the log beside it (%1$s-wal) into a directory where you may write, or have the"
                        + " record opened once where that is so, which brings what is in the log into %1$s")
                        .formatted(name)
                : "";
    }

    static boolean isBusy(SQLException failure) {
        return code(failure) == SQLiteErrorCode.SQLITE_BUSY;
    }

    static boolean isDamage(SQLException failure) {
        return code(failure) == SQLiteErrorCode.SQLITE_CORRUPT || isNoDatabase(failure);
    }

    static boolean isNoDatabase(SQLException failure) {
        return code(failure) == SQLiteErrorCode.SQLITE_NOTADB;
    }

    private static SQLiteErrorCode code(SQLException failure) {
        return SQLiteErrorCode.getErrorCode(failure.getErrorCode() & PRIMARY);
    }

    private static JournalException cannot(String name, SQLException failure, String reason) {
        return new JournalException(
                "The journal %s cannot be used: %s (%s).".formatted(name, reason, failure.getMessage()), failure);
    }
}
