package org.kurultai.live;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;
import org.kurultai.domain.record.AboutFacts;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.FactCorroborated;
import org.kurultai.domain.record.History;
import org.kurultai.domain.record.Projection;
import org.kurultai.domain.record.Recorded;
import org.kurultai.domain.record.SourceWithdrawal;
import org.kurultai.domain.record.Tag;

/** The keys of all events that read otherwise since a position: those recorded since, and those that these reach. */
final class Reached<K> {

    private final Projection<K, ?, ?> projection;
    private final History history;
    private final Set<Tag> tags = new HashSet<>();
    private final ArrayDeque<Recorded> next = new ArrayDeque<>();

    private Reached(Projection<K, ?, ?> projection, History history) {
        this.projection = projection;
        this.history = history;
    }

    static <K> Set<K> keys(Projection<K, ?, ?> projection, History history, long since) {
        var reached = new Reached<>(projection, history);
        reached.next.addAll(history.from(since));
        return reached.keys();
    }

    private Set<K> keys() {
        var keys = new HashSet<K>();
        var seen = new HashSet<Long>();
        while (!next.isEmpty()) {
            var recorded = next.pop();
            if (seen.add(recorded.position())) {
                keys.addAll(projection.keys(recorded));
                follow(recorded.event());
            }
        }
        return keys;
    }

    /** What speaks of facts reaches every statement of them, and what these reach. */
    private void follow(Event event) {
        var fresh = new HashSet<>(projection.reaches(event));
        if (event instanceof FactCorroborated corroboration) {
            fresh.addAll(projection.reaches(corroboration.stated()));
        }
        if (event instanceof AboutFacts about) {
            about.facts().forEach(fact -> {
                fresh.add(fact.id().tag());
                fresh.addAll(projection.reaches(fact.event()));
            });
        }
        if (event instanceof SourceWithdrawal retraction) {
            history.events().stream()
                    .filter(r -> r.envelope().evidence().source().equals(retraction.source()))
                    .forEach(next::add);
        }
        fresh.removeAll(tags);
        if (!fresh.isEmpty()) {
            tags.addAll(fresh);
            next.addAll(history.tagged(fresh, 0));
        }
    }
}
