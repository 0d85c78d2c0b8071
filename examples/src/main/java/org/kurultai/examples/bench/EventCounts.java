package org.kurultai.examples.bench;

import java.util.Set;
import org.kurultai.domain.record.Cells;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.Projection;
import org.kurultai.domain.record.Recorded;

/** How many events of each type there are: about the least that a projection can do. */
final class EventCounts implements Projection<Class<? extends Event>, Integer, Cells<Class<? extends Event>, Integer>> {

    @Override
    public String name() {
        return "event-counts";
    }

    @Override
    public Set<Class<? extends Event>> keys(Recorded recorded) {
        return Set.of(recorded.event().getClass());
    }

    @Override
    public Integer initial(Class<? extends Event> type) {
        return 0;
    }

    @Override
    public Integer apply(Integer count, Recorded recorded) {
        return count + 1;
    }

    @Override
    public Cells<Class<? extends Event>, Integer> view(Cells<Class<? extends Event>, Integer> cells) {
        return cells;
    }
}
