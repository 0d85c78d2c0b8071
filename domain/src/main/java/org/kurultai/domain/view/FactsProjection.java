package org.kurultai.domain.view;

import java.util.List;
import org.kurultai.domain.record.Cells;
import org.kurultai.domain.record.FactId;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Projection;
import org.kurultai.domain.record.Recorded;
import org.kurultai.domain.record.SourceId;

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
    public final Facts initial(K key) {
        return Facts.none();
    }

    @Override
    public final Facts apply(Facts cell, Recorded recorded) {
        return cell.with(recorded);
    }

    @Override
    public final Facts apply(Facts cell, List<Recorded> several) {
        return cell.with(several);
    }

    @Override
    public final V view(Cells<K, Facts> cells) {
        return view(new Reading<>(this, cells, Lens.CLEAR));
    }
}
