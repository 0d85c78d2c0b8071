package org.kurultai.domain.record;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** Sets that always run in the same order, so that what is made from them is the same on every machine. */
public final class Ordered {

    private Ordered() {}

    /** These elements, each once, in their natural order; cannot be changed. */
    public static <T extends Comparable<? super T>> Set<T> set(Collection<? extends T> elements) {
        return switch (elements.size()) {
            case 0 -> Set.of();
            case 1 -> Set.of(elements.iterator().next());
            default -> Collections.unmodifiableSet(new TreeSet<>(elements));
        };
    }
}
