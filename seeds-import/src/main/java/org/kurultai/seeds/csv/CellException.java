package org.kurultai.seeds.csv;

import org.kurultai.seeds.dossier.Mark;

/** A cell that cannot be read. */
final class CellException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Mark mark;

    CellException(Mark mark, String message) {
        super(message);
        this.mark = mark;
    }

    /** Where it stands. */
    Mark mark() {
        return mark;
    }
}
