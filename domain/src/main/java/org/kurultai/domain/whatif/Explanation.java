package org.kurultai.domain.whatif;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.kurultai.domain.record.Id;
import org.kurultai.domain.record.Outcome;

/** Why a row reads otherwise: from the row back through what is missing or new, and why, to the edits. */
public final class Explanation {

    private final Difference difference;

    private Explanation(Difference difference) {
        this.difference = difference;
    }

    static Explanation of(Difference difference) {
        return new Explanation(difference);
    }

    /** The difference that is explained. */
    public Difference difference() {
        return difference;
    }

    /** Whether every chain of causes ends in an edit. */
    public boolean endsInEdits() {
        return !difference.causes().isEmpty() && difference.causes().stream().allMatch(Chain::endsInEdits);
    }

    /** The steps from which the difference follows, and those from which they follow, the edits last. */
    public List<Step> steps() {
        var steps = new LinkedHashSet<Step>();
        difference.causes().forEach(cause -> gather(cause, steps));
        return List.copyOf(steps);
    }

    private static void gather(Step step, Set<Step> steps) {
        if (steps.add(step)) {
            Chain.causes(step).forEach(cause -> gather(cause, steps));
        }
    }

    /** The chains as text, a line each, causes below what they bring about. */
    public String text(Function<? super Id, String> names) {
        var text = new StringBuilder(difference.told(names)).append('\n');
        var told = new HashSet<Long>();
        difference.causes().forEach(cause -> line(cause, 1, told, names, text));
        return text.toString();
    }

    private static void line(
            Step step, int depth, Set<Long> told, Function<? super Id, String> names, StringBuilder text) {
        var again = !told.add(step.place());
        text.append("  ".repeat(depth))
                .append("because ")
                .append(sentence(step, names))
                .append(again && !Chain.causes(step).isEmpty() ? ", as above" : "")
                .append('\n');
        if (!again) {
            Chain.causes(step).forEach(cause -> line(cause, depth + 1, told, names, text));
        }
    }

    /** What became of a command, as a clause after "because". */
    static String sentence(Step step, Function<? super Id, String> names) {
        var said = "\"" + Words.of(step.envelope(), names) + "\"";
        return switch (step) {
            case Step.Dropped dropped -> said + " was never said";
            case Step.Given given when given.outcome() instanceof Outcome.Rejected(var reason) ->
                    said + " is said, but refused: " + reason.explanation(names);
            case Step.Given given when given.edit() instanceof Edit.Replace -> said + " is said instead";
            case Step.Given given -> said + " is said";
            case Step.Later later -> said + " is " + Fates.word(later.fate()) + ": " + later.reason(names);
        };
    }

    /** The chains as a Mermaid flow chart, from the edits to the row. */
    public String mermaid(Function<? super Id, String> names) {
        return Mermaid.of(List.of(this), names);
    }
}
