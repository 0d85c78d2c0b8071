package org.kurultai.domain.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kurultai.domain.record.Evidence;

/**
 * Something that sources state in so many words.
 *
 * @param value what they state
 * @param evidence where they state it, in the order of the sources' identifiers and of the places in them
 */
public record Stated<T>(T value, List<Evidence> evidence) {

    private static final Comparator<Evidence> IN_ONE_SOURCE = Comparator
            .comparingInt((Evidence e) -> e.place().start())
            .thenComparingInt(e -> e.place().end())
            .thenComparing(Evidence::confidence)
            .thenComparing(Evidence::dateBasis);

    public Stated {
        evidence = List.copyOf(evidence);
    }

    /** Several rows rest on one statement, so that it is mostly the same evidence which is compared with itself. */
    private static int inOrder(Evidence one, Evidence other) {
        var bySource = one == other ? 0 : one.source().compareTo(other.source());
        return bySource != 0 || one == other ? bySource : IN_ONE_SOURCE.compare(one, other);
    }

    /** How many sources state it. */
    public long sources() {
        return evidence.stream()
                .map(Evidence::source)
                .filter(source -> !source.isNone())
                .distinct()
                .count();
    }

    /** What is said, each different thing once: what most sources say first, then by how it is spelled. */
    static <S, T> List<Stated<T>> each(
            Collection<? extends S> sayings,
            Function<? super S, ? extends T> value,
            Function<? super S, Evidence> evidence,
            Function<? super T, String> spelled) {
        var byValue = new LinkedHashMap<T, List<Evidence>>();
        for (var saying : sayings) {
            byValue.computeIfAbsent(value.apply(saying), v -> new ArrayList<>()).add(evidence.apply(saying));
        }
        return byValue.entrySet().stream()
                .map(e -> new Stated<T>(e.getKey(), evidence(e.getValue().stream())))
                .sorted(Comparator.<Stated<T>>comparingLong(Stated::sources)
                        .reversed()
                        .thenComparing(s -> spelled.apply(s.value())))
                .toList();
    }

    /**
     * All of the evidence, each once and in order. Statements without evidence are left out where there are others:
     * whether one is recorded at all depends on what was there before it.
     */
    static List<Evidence> evidence(Stream<Evidence> several) {
        var all = Orders.eachOnce(several.sorted(Stated::inOrder).toList());
        var sourced = all.subList(Orders.leading(all, Evidence::isNone), all.size());
        return List.copyOf(sourced.isEmpty() ? all : sourced);
    }
}
