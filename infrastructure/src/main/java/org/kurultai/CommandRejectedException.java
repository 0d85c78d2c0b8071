package org.kurultai;

import org.kurultai.domain.record.Rejection;

/** A command contradicts the record. Thrown by the form of recording that throws; the other returns the rejection. */
public final class CommandRejectedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Rejection rejection;

    CommandRejectedException(Rejection rejection) {
        super(rejection.reason() + ": " + rejection.explanation());
        this.rejection = rejection;
    }

    /** The reason, with the recorded facts that the command contradicts. */
    public Rejection rejection() {
        return rejection;
    }
}
