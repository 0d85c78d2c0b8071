package org.kurultai.seeds.source;

import java.util.List;
import org.kurultai.seeds.dossier.Problem;

/** A file of which nothing can be read. */
public final class SourceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** Because of these problems, at least one. */
    public SourceException(List<Problem> problems) {
        super(problems.getFirst().toString());
        this.problems = List.copyOf(problems);
    }

    /** Because of one problem, at a line and a column, both from 1. */
    public SourceException(int line, int column, String what, String remedy) {
        this(List.of(new Problem(line, column, what, remedy)));
    }

    /** What is wrong, with its place. */
    public List<Problem> problems() {
        return problems;
    }
}
