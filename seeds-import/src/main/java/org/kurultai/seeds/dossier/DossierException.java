package org.kurultai.seeds.dossier;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** A dossier that cannot be read. The message has a line for each problem: file, line, column, what is wrong. */
public final class DossierException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    private DossierException(String message, List<Problem> problems) {
        super(message);
        this.problems = problems;
    }

    /** Because of these problems in the file of that name. */
    public static DossierException of(String name, List<Problem> problems) {
        var inOrder = problems.stream()
                .sorted(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column))
                .toList();
        return new DossierException(
                inOrder.stream().map(problem -> name + ":" + problem).collect(Collectors.joining("\n")), inOrder);
    }

    /** What is wrong, in the order of the file. */
    public List<Problem> problems() {
        return problems;
    }
}
