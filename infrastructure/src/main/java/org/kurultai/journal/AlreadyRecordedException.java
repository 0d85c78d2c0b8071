package org.kurultai.journal;

/** An event of a batch is recorded already: its identifier is. Nothing of the batch was recorded now. */
public final class AlreadyRecordedException extends JournalException {

    private static final long serialVersionUID = 1L;

    AlreadyRecordedException(String name, String event, Throwable cause) {
        super("The journal %s has recorded %s already; a new event needs a new identifier.".formatted(name, event),
                cause);
    }
}
