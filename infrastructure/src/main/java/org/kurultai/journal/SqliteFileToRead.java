package org.kurultai.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.SQLException;
import java.util.List;

/**
 * A SQLite file in which nothing is recorded by this process, which need not have the right to. Where it has not, it can take no
 * lock either: should somebody else write meanwhile, that is noticed, and what was read is not handed out.
 */
final class SqliteFileToRead implements SqliteDatabase {

    private final Path file;
    private final boolean isLocked;
    private final List<?> asOpened;
    private final SqliteReaders readers;

    private SqliteFileToRead(Path file, boolean isLocked) throws IOException {
        this.file = file;
        this.isLocked = isLocked;
        this.asOpened = state();
        this.readers = new SqliteReaders(file.toString(), () -> Admission.openUnchanged(file, isLocked));
    }

    /**
     * One of an older version is brought up to date first.
     *
     * @throws JournalException if there is no journal in the file, or it cannot be read
     */
    static SqliteFileToRead open(Path path) {
        var file = path.toAbsolutePath();
        if (Admission.isOfOlderVersion(file) && Admission.canBeLocked(file)) {
            SqliteFile.open(file).close();
        }
        Admission.requireToRead(file);
        return open(file, Admission.canBeLocked(file));
    }

    static SqliteFileToRead open(Path file, boolean isLocked) {
        try {
            return new SqliteFileToRead(file, isLocked);
        } catch (IOException e) {
            throw new JournalException("The file %s cannot be read (%s).".formatted(file, e), e);
        }
    }

    @Override
    public Path file() {
        return file;
    }

    /** What is read while somebody else writes may look damaged, too, so that is found out whatever came of reading. */
    @Override
    public <T> T read(Work<T> work) {
        try {
            return readers.read(work);
        } finally {
            requireUnchanged();
        }
    }

    @Override
    public <T> T write(Work<T> work) {
        throw JournalException.onlyToRead(name());
    }

    private void requireUnchanged() {
        try {
            if (!isLocked && !state().equals(asOpened)) {
                throw new JournalException(
                        "Somebody has written to the journal %s while it was read without a lock, which needs the right to write to it and its directory; open it again."
                                .formatted(file));
            }
        } catch (IOException e) {
            throw new JournalException("The file %s can no longer be read (%s).".formatted(file, e), e);
        }
    }

    private List<?> state() throws IOException {
        var attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return List.of(attributes.size(), attributes.lastModifiedTime(), Admission.hasLog(file));
    }

    @Override
    public void close() {
        try {
            readers.close();
        } catch (SQLException e) {
            throw failure(e);
        }
    }
}
