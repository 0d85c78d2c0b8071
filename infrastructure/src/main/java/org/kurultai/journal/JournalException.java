package org.kurultai.journal;

import java.sql.SQLException;

/**
 * The journal could not do what it was asked: its file cannot be used, is damaged or is not a journal, or an event
 * cannot be recorded. The message says what happened to which file, what was expected, and what to do about it.
 */
public sealed class JournalException extends RuntimeException
        permits AlreadyRecordedException, UnknownOutcomeException {

    private static final long serialVersionUID = 1L;

    JournalException(String message) {
        super(message);
    }

    JournalException(String message, Throwable cause) {
        super(message, cause);
    }

    /** What is stored can no longer be read as it was written. */
    static JournalException damaged(String name, String place) {
        return new JournalException(damage(name, place));
    }

    static JournalException damaged(String name, String place, Throwable cause) {
        return new JournalException(damage(name, place), cause);
    }

    static JournalException unreadable(String name, long position, Exception cause) {
        return damaged(name, "the event at position %d cannot be read (%s)".formatted(position, cause.getMessage()),
                cause);
    }

    static JournalException missing(String name, long position) {
        return damaged(name, "the event at position %d is missing".formatted(position));
    }

    static JournalException newer(String name, long version, int known) {
        return new JournalException(
                "The journal %s has version %d of the tables, this library knows version %d; use a newer library."
                        .formatted(name, version, known));
    }

    static JournalException closed(String name) {
        return new JournalException("The journal %s is closed; open it again to use it.".formatted(name));
    }

    /** What was in memory only is not there any more. */
    static JournalException gone(String name) {
        return new JournalException("The journal %s is closed, and what was in it is gone.".formatted(name));
    }

    static JournalException onlyToRead(String name) {
        return new JournalException(
                "Nothing can be recorded in the journal %s: it was opened to be read only.".formatted(name));
    }

    /** Says where in the journal a failure of the database was met, which does not know of positions. */
    JournalException whileReading(long position) {
        return getCause() instanceof SQLException cause
                ? new JournalException(
                        "%s It was met while reading on from position %d.".formatted(getMessage(), position), cause)
                : this;
    }

    private static String damage(String name, String place) {
        return "The journal %s is damaged: %s. Nothing was changed; keep a copy of it and restore it from a backup."
                .formatted(name, place);
    }
}
