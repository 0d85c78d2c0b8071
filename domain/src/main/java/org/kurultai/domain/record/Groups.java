package org.kurultai.domain.record;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** By what the keys of a fold are listed: groups of all kinds, each with the ordinals of the keys that are in it. */
final class Groups<K, C> {

    private final Filing<K, C> filing;
    private final Postings<K> keys;
    private final Map<Class<?>, Postings<Object>> kinds = new ConcurrentHashMap<>();

    Groups(Filing<K, C> filing, Postings<K> keys) {
        this.filing = filing;
        this.keys = keys;
    }

    /** Puts a key into its own groups. */
    void file(Posting<K> key) {
        filing.groups(key.of).forEach(group -> file(group, key.ordinal));
    }

    /** Puts a key into the groups into which an event brings it. */
    void file(Posting<K> key, Recorded recorded) {
        filing.groups(key.of, recorded).forEach(group -> file(group, key.ordinal));
    }

    private void file(Object group, int key) {
        kinds.computeIfAbsent(group.getClass(), kind -> new Postings<>()).file(group, key);
    }

    Set<K> keys(Object group) {
        var kind = kinds.get(group.getClass());
        var posting = kind == null ? null : kind.find(group);
        return posting == null ? Set.of() : keys.some(posting.all());
    }

    @SuppressWarnings("unchecked") // groups are kept by their class
    <G> Set<G> of(Class<G> kind) {
        var known = kinds.get(kind);
        return known == null ? Set.of() : (Set<G>) known.all();
    }
}
