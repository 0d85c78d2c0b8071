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
     * Whether the file may be opened as a journal to be read, be it open to writing or not.
     *
     * @throws JournalException if not, with the reason
     */
    static void requireToRead(Path file) {
        var admission = new Admission(file);
        if (admission.requireContent() < SqliteSchema.VERSION) {
            throw admission
                    .refusal("it is of an older version, and not open to writing, as it must be once to be brought"
                            + " up to date");
        }
        if (admission.hasContent("-journal")) {
            throw admission.refusal("a process died while it was made; open it once to write, which undoes that");
        }
        admission.requireSound();
    }

    /**
     * Whether the file is a journal that can be compared with its checksums, be it sound or not.
     *
     * @throws JournalException if not, with the reason
     */
    static void requireJournalWithChecksums(Path file) {
        var admission = new Admission(file);
        if (admission.requireContent() < SqliteSchema.WITH_CHECKSUMS) {
            throw admission.refusal("it is from before there were checksums; open it once, which gives it some");
        }
    }

    /** Whether it is a journal of an older version of this library, which can be brought up to date. */
    static boolean isOfOlderVersion(Path file) {
        return new Admission(file).requireContent() < SqliteSchema.VERSION;
    }

    /** The version of its tables. */
    private int requireContent() {
        requireNoDirectory();
        if (!hasContent("")) {
            throw refusal("there is nothing in it");
        }
        if (!Files.isReadable(file)) {
            throw refusal("it must be open to reading; change its permissions");
        }
        return requireJournal();
    }

    private void requirePlace() {
        requireNoDirectory();
        if (!canBeLocked(file)) {
            throw refusal("it and its directory must be open to reading and writing; change their permissions, or open"
                    + " it to read only");
        }
    }

    private void requireNoDirectory() {
        var directory = file.getParent();
        if (directory == null || Files.isDirectory(file)) {
            throw refusal("it is a directory; name a file in it");
        }
        if (!Files.isDirectory(directory)) {
            throw refusal("there is no directory %s; make it first".formatted(directory));
        }
    }

    /** Whether this process may write the file and what SQLite puts beside it, the locks of those who read among it. */
    static boolean canBeLocked(Path file) {
        return Files.isWritable(file.toAbsolutePath().getParent()) && (!Files.exists(file) || Files.isWritable(file));
    }

    /** Whether somebody has the file open to write, or died having it so. */
    static boolean hasLog(Path file) {
        return new Admission(file).hasContent("-wal");
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
        try (var session = openUnchanged(file)) {
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
        return openUnchanged(file, canBeLocked(file));
    }

    /**
     * Read only if there is a log beside the file, which would be written into it otherwise. A file over whose making a
     * process died has to be written, by SQLite, to undo that. Where nothing can be written there is no lock either.
     */
    static Session openUnchanged(Path file, boolean canBeLocked) throws SQLException {
        var admission = new Admission(file);
        if (admission.hasContent("-wal") && !admission.hasContent("-journal")) {
            return Sqlite.openReadOnly(file);
        }
        return canBeLocked ? Sqlite.openReader(file) : Sqlite.openImmutable(file);
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
