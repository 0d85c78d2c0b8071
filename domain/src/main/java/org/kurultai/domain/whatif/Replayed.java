package org.kurultai.domain.whatif;

import java.util.List;

/**
 * What replaying a scenario came to.
 *
 * @param stopped the step at which it stopped; none if it went to the end
 */
record Replayed(Baseline base, Overlay overlay, List<Step> steps, List<Step> stopped) {

    Replayed {
        steps = List.copyOf(steps);
        stopped = List.copyOf(stopped);
    }

    /** The record as it would be if one step had left everything as it was, and all others were as they are. */
    Replayed without(Step step) {
        var others = new Overlay(base);
        for (var other : steps) {
            if (other != step) {
                other.lost().forEach(others::remove);
                other.gained().forEach(others::add);
            }
        }
        return new Replayed(base, others, steps, stopped);
    }
}
