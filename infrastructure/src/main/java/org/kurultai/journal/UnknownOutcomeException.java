package org.kurultai.journal;

/**
 * It is not known whether a batch is recorded: the connection was lost while its commit was on the way. Append the same
 * events again once the server is back: they are refused as recorded already if they are.
 */
public final class UnknownOutcomeException extends JournalException {

    private static final long serialVersionUID = 1L;

    UnknownOutcomeException(String message, Throwable cause) {
        super(message, cause);
    }
}
