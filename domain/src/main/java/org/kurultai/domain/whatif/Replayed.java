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
}
