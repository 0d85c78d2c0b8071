package org.kurultai.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/** Whether a file may be opened as a journal, found out without a change to it. */
final class Admission {

    private final Path file;

    private Admission(Path file) {
        this.file = file;
    }

    /** @throws JournalException if not, with the reason */
    static void require(Path file) {
        var admission = new Admission(file);
        admission.requirePlace();
        if (admission.hasContent("")) {
            admission.requireJournal();
            admission.requireSound();
        }
    }

    /**
     * Whether the file is a journal that can be compared with its checksums, be it sound or not.
     *
     * @throws JournalException if not, with the reason
     */
    static void requireJournalWithChecksums(Path file) {
        var admission = new Admission(file);
        admission.requirePlace();
        if (!admission.hasContent("")) {
            throw admission.refusal("there is nothing in it");
        }
        if (admission.requireJournal() < SqliteSchema.WITH_CHECKSUMS) {
            throw admission.refusal("it is from before there were checksums; open it once, which gives it some");
        }
    }

    private void requirePlace() {
        var directory = file.getParent();
        if (directory == null || Files.isDirectory(file)) {
            throw refusal("it is a directory; name a file in it");
        }
        if (!Files.isDirectory(directory)) {
            throw refusal("there is no directory %s; make it first".formatted(directory));
        }
        if (!Files.isWritable(directory) || Files.exists(file) && !Files.isWritable(file)) {
            throw refusal("it and its directory must be open to reading and writing; change their permissions");
        }
    }

    /** The version of its tables. */
    private int requireJournal() {
        try (var session = Sqlite.openImmutable(file)) {
            session.execute(Sqlite.IN_SPITE_OF_DAMAGE);
            requireApplication(SqliteSchema.application(session));
            SqliteSchema.requireVersion(session, file.toString());
            return SqliteSchema.version(session);
        } catch (SQLException e) {
            throw SqliteFailure.isNoDatabase(e)
                    ? refusal("it is no SQLite database, or its header is destroyed;"
                            + " name a file that does not exist yet, or restore this one from a backup")
                    : SqliteFailure.of(file.toString(), e);
        }
    }

    private void requireApplication(int application) {
        if (application != SqliteSchema.APPLICATION) {
            throw refusal(("it belongs to another program (its application_id is %#x, that of a journal %#x);"
                    + " name a file that does not exist yet").formatted(application, SqliteSchema.APPLICATION));
        }
    }

    private void requireSound() {
        var halfMade = hasContent("-journal");
        try (var session = openUnchanged()) {
            if (!halfMade || !SqliteSchema.isMissing(session)) {
                SqliteInspection.of(session, file.toString());
            }
        } catch (SQLException e) {
            throw SqliteFailure.isDamage(e)
                    ? JournalException.damaged(file.toString(), whatIsDamaged(file, e), e)
                    : SqliteFailure.of(file.toString(), e);
        }
    }

    /** A session in a file that may be opened, to read what is in it and change nothing. */
    static Session openUnchanged(Path file) throws SQLException {
        return new Admission(file).openUnchanged();
    }

    /**
     * Read only if there is a log beside the file, which would be written into it otherwise. A file over whose making a
     * process died has to be written, by SQLite, to undo that.
     */
    private Session openUnchanged() throws SQLException {
        return hasContent("-wal") && !hasContent("-journal") ? Sqlite.openReadOnly(file) : Sqlite.openReader(file);
    }

    private boolean hasContent(String suffix) {
        return file.resolveSibling(file.getFileName() + suffix).toFile().length() > 0;
    }

    /** What a failure that tells of damage has met, as far as the file itself shows it. */
    static String whatIsDamaged(Path file, SQLException failure) {
        try {
            var header = SqliteHeader.of(file);
            return header.isCutOff() ? "it is cut off, " + header : String.valueOf(failure.getMessage());
        } catch (IOException e) {
            failure.addSuppressed(e);
            return String.valueOf(failure.getMessage());
        }
    }

    private JournalException refusal(String reason) {
        return new JournalException("The file %s cannot be opened as a journal: %s.".formatted(file, reason));
    }
}
