package org.kurultai.domain.view;

import java.util.HashSet;
import java.util.Set;
import org.kurultai.domain.record.AboutFacts;
import org.kurultai.domain.record.Cells;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.FactCorroborated;
import org.kurultai.domain.record.FactId;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Projection;
import org.kurultai.domain.record.Recorded;
import org.kurultai.domain.record.SourceId;
import org.kurultai.domain.record.SourceWithdrawal;
import org.kurultai.domain.record.Tag;
import org.kurultai.domain.record.Withdrawal;

/**
 * A projection whose cells hold the facts themselves, filed under fine keys; rows are assembled when they are asked for.
 *
 * <p>What speaks of facts is filed where they are. Two things reach further than the keys of the facts they name: a
 * withdrawal reaches every statement of the fact, wherever another source's words filed it, and a retraction reaches
 * everything its source states. Each has a cell of its own, which a {@link Reading} consults for the facts and the
 * sources it comes across, so that neither ever touches more than one cell.
 *
 * @param <K> the sealed family of keys
 * @param <V> the view
 */
abstract class FactsProjection<K, V extends View<V>> implements Projection<K, Facts, V> {

    private final String name;

    FactsProjection(String name) {
        this.name = name;
    }

    /** The keys under which a fact of some feature is filed; none if this projection does not read it. */
    abstract Set<K> filed(Event event);

    /** The key of what withdraws a fact. */
    abstract K withdrawn(FactId fact);

    /** The key of what retracts a source. */
    abstract K retracted(SourceId source);

    /** The view over what the reading gives. */
    abstract V view(Reading<K> reading);

    @Override
    public final String name() {
        return name;
    }

    @Override
    public Set<K> keys(Recorded recorded) {
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

    /** The groups into which an event brings one of its keys; unless it says otherwise, those of the key itself. */
    Set<?> groups(K key, Event event) {
        return groups(key);
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

    @Override
    public final Facts initial(K key) {
        return Facts.none();
    }

    @Override
    public final Facts apply(Facts cell, Recorded recorded) {
        return cell.with(recorded);
    }

    @Override
    public final V view(Cells<K, Facts> cells) {
        return view(new Reading<>(this, cells, Lens.CLEAR));
    }
}
