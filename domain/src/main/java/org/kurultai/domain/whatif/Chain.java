package org.kurultai.domain.whatif;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.kurultai.domain.record.ClaimRefused;
import org.kurultai.domain.record.FactId;
import org.kurultai.domain.record.FactRef;
import org.kurultai.domain.record.Outcome;
import org.kurultai.domain.record.Recorded;

/** From a step back to those before it that brought it about. */
final class Chain {

    private Chain() {}

    /** The steps because of which a command is decided otherwise: those its reason names, else all that reached it. */
    static List<Step> causes(Step step) {
        var named = named(step);
        var causes = step.causes().stream().filter(cause -> touches(cause, named)).toList();
        return causes.isEmpty() ? step.causes() : causes;
    }

    /** The facts that stand against the command now, stood against it before, or are what it is about. */
    private static Set<FactId> named(Step step) {
        var named = new HashSet<FactId>();
        if (step instanceof Step.Decided decided && decided.outcome() instanceof Outcome.Rejected(var reason)) {
            reason.contradicts().stream().map(FactRef::id).forEach(named::add);
        }
        for (var lost : step.lost()) {
            if (lost.event() instanceof ClaimRefused claim) {
                claim.contradicts().stream().map(FactRef::id).forEach(named::add);
            }
            named.addAll(References.of(lost.event()));
        }
        return named;
    }

    private static boolean touches(Step cause, Set<FactId> named) {
        return Stream.of(cause.lost(), cause.gained())
                .flatMap(List::stream)
                .map(Recorded::id)
                .anyMatch(named::contains);
    }

    /** Whether every way back from the step ends in an edit. */
    static boolean endsInEdits(Step step) {
        return step instanceof Step.Edited
                || !step.causes().isEmpty() && step.causes().stream().allMatch(Chain::endsInEdits);
    }
}
