package org.kurultai.domain.whatif;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a scenario of a sweep came to, in a line.
 *
 * @param decided how many later commands were decided again
 * @param fates how many of them ended how; unchanged ones not counted
 * @param first the first later command that ends otherwise; none if all stand as before
 * @param problem why the scenario cannot be replayed; empty if it can
 */
public record Summary(Scenario scenario, int decided, Map<Fate, Integer> fates, List<Step.Later> first,
        String problem) {

    public Summary {
        fates = Map.copyOf(fates);
        first = List.copyOf(first);
    }

    /** The line of a divergence. */
    public static Summary of(Divergence divergence) {
        var fates = new EnumMap<Fate, Integer>(Fate.class);
        var later = divergence.later();
        later.stream()
                .filter(step -> step.fate() != Fate.UNCHANGED)
                .forEach(step -> fates.merge(step.fate(), 1, Integer::sum));
        return new Summary(
                divergence.scenario(),
                later.size(),
                fates,
                later.stream().filter(step -> step.fate() != Fate.UNCHANGED).limit(1).toList(),
                "");
    }

    static Summary impossible(Scenario scenario, ScenarioException problem) {
        return new Summary(scenario, 0, Map.of(), List.of(), String.valueOf(problem.getMessage()));
    }

    /** How many end so. */
    public int count(Fate fate) {
        return fates.getOrDefault(fate, 0);
    }
}
