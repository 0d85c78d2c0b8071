package org.kurultai.examples;

/** There is nothing to read where somebody wanted to. */
final class NoSuchRecord extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoSuchRecord(String message) {
        super(message);
    }
}
