package org.kurultai.journal;

/** An event of a batch is recorded already: its identifier is. Nothing of the batch was recorded now. */
public final class AlreadyRecordedException extends JournalException {

    private static final long serialVersionUID = 1L;

    AlreadyRecordedException(String name, String id, long position) {
        super(message(name, "the event %s at position %d".formatted(id, position)));
    }

    /** As the database tells it, which does not say of which event. */
    AlreadyRecordedException(String name, Throwable cause) {
        super(message(name, "an event of the batch"), cause);
    }

    private static String message(String name, String event) {
        return "The journal %s has recorded %s already; a new event needs a new identifier.".formatted(name, event);
    }
}
