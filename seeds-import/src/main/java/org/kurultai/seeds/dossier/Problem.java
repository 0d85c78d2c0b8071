package org.kurultai.seeds.dossier;

/**
 * Something wrong in a dossier.
 *
 * @param line on which line, from 1
 * @param column at which character of it, from 1
 * @param what what is wrong
 * @param remedy what to do about it; empty if the problem says it
 */
public record Problem(int line, int column, String what, String remedy) {

    /** Something wrong at a place. */
    public Problem(Mark at, String what, String remedy) {
        this(at.line(), at.column(), what, remedy);
    }

    @Override
    public String toString() {
        return "%d:%d: %s%s".formatted(line, column, what, remedy.isEmpty() ? "" : "; " + remedy);
    }
}
