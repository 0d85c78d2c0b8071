package org.kurultai.examples;

/** What a command made cannot be put where it was told to. */
final class CannotWrite extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CannotWrite(String message) {
        super(message);
    }
}
