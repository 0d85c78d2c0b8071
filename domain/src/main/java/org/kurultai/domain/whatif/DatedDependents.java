package org.kurultai.domain.whatif;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.kurultai.domain.record.Bounds;
import org.kurultai.domain.record.Dated;
import org.kurultai.domain.record.Dating;
import org.kurultai.domain.record.Tag;

/** Which commands depend on what carries a tag only as far as it may lie within some bounds. */
final class DatedDependents {

    private final Map<Tag, List<Dependent>> dependents = new HashMap<>();

    private record Dependent(int command, Dated on) {}

    /** The command depends on it. Commands are added in the order of their positions. */
    void add(Dated on, int command) {
        dependents.computeIfAbsent(on.tag(), tag -> new ArrayList<>(2)).add(new Dependent(command, on));
    }

    /** The commands that depend on what so lies and is so dated, and stand from one position on and before the other. */
    void each(Tag tag, Bounds bounds, Dating dating, int from, int end, IntConsumer then) {
        for (var dependent : dependents.getOrDefault(tag, List.of())) {
            if (dependent.command >= from && dependent.command < end && dependent.on.asksFor(bounds, dating)) {
                then.accept(dependent.command);
            }
        }
    }
}
