package org.kurultai.domain.view;

import java.util.HashSet;
import java.util.Set;
import org.kurultai.domain.record.AboutFacts;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.FactCorroborated;
import org.kurultai.domain.record.Recorded;
import org.kurultai.domain.record.SourceWithdrawal;
import org.kurultai.domain.record.Tag;
import org.kurultai.domain.record.Withdrawal;

/** A projection that files facts by what they state, and what speaks of facts where they are. */
abstract class FiledByEvent<K, V extends View<V>> extends FactsProjection<K, V> {

    FiledByEvent(String name) {
        super(name);
    }

    /** The keys under which a fact of some feature is filed; none if this projection does not read it. */
    abstract Set<K> filed(Event event);

    @Override
    public final Set<K> keys(Recorded recorded) {
        return keys(recorded.event());
    }

    /** Nearly every event is filed under a key or two of its own, or none: only what speaks of others needs more. */
    final Set<K> keys(Event event) {
        return switch (event) {
            case FactCorroborated corroboration -> keys(corroboration.stated());
            case AboutFacts about -> keysAbout(about);
            case SourceWithdrawal retraction -> with(filed(event), retracted(retraction.source()));
            default -> filed(event);
        };
    }

    @Override
    public final Set<?> groups(K key, Recorded recorded) {
        return recorded.event() instanceof FactCorroborated corroboration
                ? groups(key, corroboration.stated())
                : groups(key, recorded.event());
    }

    /** The groups beside its own into which an event brings one of its keys; none unless it says otherwise. */
    Set<?> groups(K key, Event event) {
        return Set.of();
    }

    /** What dates an occasion tells when everything took place that took place there. */
    @Override
    public Set<Tag> reaches(Event event) {
        return OccasionDates.reaches(event);
    }

    private Set<K> keysAbout(AboutFacts about) {
        var keys = new HashSet<>(filed(about));
        about.facts().forEach(fact -> keys.addAll(keys(fact.event())));
        if (about instanceof Withdrawal withdrawal) {
            keys.add(withdrawn(withdrawal.withdrawn().id()));
        }
        return Set.copyOf(keys);
    }

    private static <K> Set<K> with(Set<K> keys, K more) {
        if (keys.isEmpty()) {
            return Set.of(more);
        }
        var all = new HashSet<>(keys);
        all.add(more);
        return Set.copyOf(all);
    }
}
