package org.kurultai.domain.whatif;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.kurultai.domain.record.Cells;
import org.kurultai.domain.record.Fold;
import org.kurultai.domain.record.Read;
import org.kurultai.domain.record.Recorded;

/**
 * The cells of a filing as the record up to the base position makes them, and what was read of them: all scenarios share
 * what looked at no cell that they change.
 */
final class RecordedCells<K, C> implements Cells<K, C> {

    private final Fold<K, C> fold;
    private final int head;
    private final Map<Object, Read> reads = new ConcurrentHashMap<>();

    RecordedCells(Fold<K, C> fold, int head) {
        this.fold = fold;
        this.head = head;
    }

    int head() {
        return head;
    }

    /** The events of a cell, in order. */
    List<Recorded> events(K key) {
        return fold.events(key, head);
    }

    @Override
    public C cell(K key) {
        return fold.cell(key, head);
    }

    @Override
    public Set<K> keys() {
        return fold.keys();
    }

    @Override
    public Set<K> keys(Object group) {
        return fold.keys(group);
    }

    @Override
    public <G> Set<G> groups(Class<G> kind) {
        return fold.groups(kind);
    }

    @Override
    @SuppressWarnings("unchecked") // the same is always read by the same reading
    public <T> T read(Object what, Function<? super Cells<K, C>, T> reading) {
        return (T) known(what, reading).value();
    }

    Read known(Object what, Function<? super Cells<K, C>, ?> reading) {
        var known = reads.get(what);
        if (known == null) {
            known = Read.<K, C>of(this, reading, this::known);
            reads.put(what, known);
        }
        return known;
    }
}
