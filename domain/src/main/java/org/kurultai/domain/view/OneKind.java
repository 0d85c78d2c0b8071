package org.kurultai.domain.view;

import java.util.Set;
import java.util.stream.Collectors;
import org.kurultai.domain.record.Cells;
import org.kurultai.domain.record.Facts;

/** Of cells that are filed under keys of several kinds those of one kind. */
record OneKind<K>(Class<K> kind, Cells<? super K, Facts> cells) implements Cells<K, Facts> {

    @Override
    public Facts cell(K key) {
        return cells.cell(key);
    }

    @Override
    public Set<K> keys() {
        return ours(cells.keys());
    }

    @Override
    public Set<K> keys(Object group) {
        return ours(cells.keys(group));
    }

    private Set<K> ours(Set<?> keys) {
        return keys.stream().filter(kind::isInstance).map(kind::cast).collect(Collectors.toSet());
    }

    @Override
    public <G> Set<G> groups(Class<G> of) {
        return cells.groups(of);
    }
}
