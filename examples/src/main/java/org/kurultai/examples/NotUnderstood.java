package org.kurultai.examples;

/** Something on the command line makes no sense. */
final class NotUnderstood extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotUnderstood(String message) {
        super(message);
    }

    NotUnderstood(String message, Throwable cause) {
        super(message, cause);
    }
}
