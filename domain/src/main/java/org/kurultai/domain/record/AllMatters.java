package org.kurultai.domain.record;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The matters of several features. */
record AllMatters(List<Matters> features, Set<String> wide) implements Matters {

    AllMatters(List<Matters> features) {
        this(List.copyOf(features), features.stream().flatMap(f -> f.wide().stream()).collect(Collectors.toSet()));
    }

    @Override
    public Optional<Set<Tag>> of(Event event, Function<Set<Tag>, Facts> known) {
        return event instanceof AboutFacts about
                ? all(about.facts(), known)
                : features.stream().flatMap(feature -> feature.of(event, known).stream()).findFirst();
    }

    private Optional<Set<Tag>> all(List<FactRef> facts, Function<Set<Tag>, Facts> known) {
        var tags = new HashSet<Tag>();
        for (var fact : facts) {
            var matter = of(fact.event(), known);
            if (matter.isEmpty()) {
                return matter;
            }
            tags.addAll(matter.get());
        }
        return Optional.of(tags);
    }
}
