package org.kurultai.domain.whatif;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kurultai.domain.record.Id;
import org.kurultai.domain.record.Row;

/**
 * How two scenarios on the same record differ from each other: what a row says in the one and in the other. What both
 * change alike is no difference.
 *
 * @param differences each row that reads otherwise: what it says now is that of the one, what it said before that of the
 *     other; its causes are the steps of both
 */
public record Contrast(Divergence one, Divergence other, List<Difference> differences) {

    public Contrast {
        differences = List.copyOf(differences);
    }

    static Contrast of(Divergence one, Divergence other) {
        if (one.base() != other.base()) {
            throw new IllegalArgumentException(
                    "\"%s\" starts from position %d and \"%s\" from %d; only scenarios with one base can be compared"
                            .formatted(one.scenario().name(), one.base(), other.scenario().name(), other.base()));
        }
        var ones = byProjection(one);
        var others = byProjection(other);
        var projections = new LinkedHashSet<>(ones.keySet());
        projections.addAll(others.keySet());
        var differences = new ArrayList<Difference>();
        for (var projection : projections) {
            var mine = ones.getOrDefault(projection, Map.of());
            var theirs = others.getOrDefault(projection, Map.of());
            var rows = new TreeSet<>(mine.keySet());
            rows.addAll(theirs.keySet());
            rows.forEach(row -> of(projection, found(mine, row), found(theirs, row)).ifPresent(differences::add));
        }
        return new Contrast(one, other, differences);
    }

    private static Map<String, Map<String, Difference>> byProjection(Divergence divergence) {
        var all = new LinkedHashMap<String, Map<String, Difference>>();
        divergence.differences()
                .forEach(d -> all.computeIfAbsent(d.projection(), p -> new TreeMap<>()).put(d.row(), d));
        return all;
    }

    private static List<Difference> found(Map<String, Difference> differences, String row) {
        return differences.containsKey(row) ? List.of(differences.get(row)) : List.of();
    }

    /** A row that only the one scenario changes reads in the other as it does in the record. */
    private static Optional<Difference> of(String projection, List<Difference> mine, List<Difference> theirs) {
        var now = mine.isEmpty() ? theirs.getFirst().rowBefore() : mine.getFirst().rowNow();
        var before = theirs.isEmpty() ? mine.getFirst().rowBefore() : theirs.getFirst().rowNow();
        var causes = Stream.concat(mine.stream(), theirs.stream()).flatMap(d -> d.causes().stream()).toList();
        if (now.equals(before)) {
            return Optional.empty();
        }
        return Optional.of(before.<Difference>map(was -> now.<Difference>map(
                is -> new Difference.Altered(projection, was, is, causes))
                .orElseGet(() -> new Difference.Vanished(projection, was, causes)))
                .orElseGet(() -> new Difference.Appeared(projection, now.orElseThrow(), causes)));
    }

    /** What reads otherwise, row by row, with what everything is called. */
    public String told(Function<? super Id, String> names) {
        var text = new StringBuilder("In one: %s\nIn the other: %s\n\n".formatted(
                one.scenario().name(), other.scenario().name()));
        var last = "";
        for (var difference : differences) {
            if (!difference.projection().equals(last)) {
                last = difference.projection();
                text.append("  ").append(last.replace('-', ' ')).append(":\n");
            }
            text.append("    ").append(told(difference, names)).append('\n');
        }
        return text.append(differences.isEmpty() ? "  nothing reads otherwise\n" : "").toString();
    }

    private static String told(Difference difference, Function<? super Id, String> names) {
        return switch (difference) {
            case Difference.Appeared d -> "only in the one: " + d.told(names);
            case Difference.Vanished d -> "only in the other: " + words(d.before(), names);
            case Difference.Altered d when !d.isInWords() -> d.told(names);
            case Difference.Altered d ->
                    "in the one, " + words(d.now(), names) + "; in the other, " + words(d.before(), names);
        };
    }

    private static String words(Row row, Function<? super Id, String> names) {
        return row.telling().in(names);
    }
}
