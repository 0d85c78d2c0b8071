package org.kurultai.domain.record;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** By what the keys of a fold are listed: groups of all kinds, each with the ordinals of the keys that are in it. */
final class Groups<K, C> {

    private final Filing<K, C> filing;
    private final Postings<K> keys;
    private final Map<Class<?>, Postings<Object>> kinds = new ConcurrentHashMap<>();
    private final Map<Posting<Object>, Members> asked = new ConcurrentHashMap<>();

    /** The keys in a group that were found when so many were filed in it, each once. */
    private record Members(int of, int[] ascending) {}

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
        return posting == null ? Set.of() : keys.some(members(posting).ascending);
    }

    /** Few groups are asked for, and these again and again. */
    private Members members(Posting<Object> group) {
        var known = asked.get(group);
        if (known == null || known.of != group.count()) {
            var all = group.all();
            known = new Members(all.length, Arrays.stream(all).sorted().distinct().toArray());
            asked.put(group, known);
        }
        return known;
    }

    @SuppressWarnings("unchecked") // groups are kept by their class
    <G> Set<G> of(Class<G> kind) {
        var known = kinds.get(kind);
        return known == null ? Set.of() : (Set<G>) known.all();
    }
}
