package org.kurultai.examples.bench.views;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** Things drawn evenly, each once and always the same ones. */
final class Draw {

    private static final int MOST = 500;

    private Draw() {}

    static <T> List<T> of(Collection<T> all) {
        var drawn = new ArrayList<>(all);
        drawn.sort(Comparator.comparing(Object::toString));
        Collections.shuffle(drawn, new Random(7));
        return drawn.subList(0, Math.min(drawn.size(), MOST));
    }

    static <T> List<T> kind(Collection<?> all, Class<T> kind) {
        return of(all.stream().filter(kind::isInstance).map(kind::cast).toList());
    }
}
