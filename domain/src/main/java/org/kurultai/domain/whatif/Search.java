package org.kurultai.domain.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Looks for the fewest edits that bring something about, by trying all of one, then all of two, and so on. */
final class Search {

    private final WhatIf whatIf;
    private final Scenario frame;
    private final List<Edit> candidates;
    private final Predicate<? super Divergence> goal;
    private final LongAdder tried = new LongAdder();

    /** @param frame has the candidates as its edits; all else of it stays as it is in what is tried */
    Search(WhatIf whatIf, Scenario frame, Predicate<? super Divergence> goal) {
        this.whatIf = whatIf;
        this.frame = frame;
        this.candidates = frame.edits();
        this.goal = goal;
    }

    SearchResult within(int most) {
        for (var size = 1; size <= Math.min(most, candidates.size()); size++) {
            var found = combinations(0, size).parallel().filter(this::reaches).findFirst();
            if (found.isPresent()) {
                return new SearchResult.Found(scenario(found.get()), tried.sum());
            }
        }
        return new SearchResult.Exhausted(most, tried.sum());
    }

    /** The ways to take so many of the candidates from the first one on, in their order. */
    private Stream<List<Edit>> combinations(int from, int size) {
        if (size == 0) {
            return Stream.of(List.of());
        }
        return Stream.iterate(from, i -> i <= candidates.size() - size, i -> i + 1)
                .flatMap(i -> combinations(i + 1, size - 1).map(rest -> with(candidates.get(i), rest)));
    }

    private static List<Edit> with(Edit first, List<Edit> rest) {
        var all = new ArrayList<Edit>();
        all.add(first);
        all.addAll(rest);
        return all;
    }

    private boolean reaches(List<Edit> edits) {
        tried.increment();
        try {
            return goal.test(whatIf.replay(scenario(edits)));
        } catch (ScenarioException e) {
            return false;
        }
    }

    private Scenario scenario(List<Edit> edits) {
        return new Scenario(frame.name(), frame.base(), edits, frame.policies(), frame.expectations());
    }
}
