package org.kurultai.domain.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.record.Fact;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.SourceId;
import org.kurultai.domain.record.Statement;
import org.kurultai.domain.source.SourceEvent.FactUpheld;

/**
 * What sources state about one thing, put together so that it does not matter which of them came first: where they
 * differ, the words of a source that a finding prefers come first, then those of most sources, then by characters.
 */
record Statements<E extends Event>(List<Statement<E>> all, Set<SourceId> preferred) {

    /** Every statement of every fact of one kind that stands. */
    static <E extends Event> Statements<E> of(Facts facts, Class<E> kind) {
        return of(facts, facts.standing(kind));
    }

    /** Every statement of these facts; the others may tell which source to prefer. */
    static <E extends Event> Statements<E> of(Facts facts, Collection<Fact<E>> these) {
        var all = new ArrayList<Statement<E>>(these.size());
        these.forEach(fact -> all.addAll(fact.statements()));
        return new Statements<>(all, preferred(facts, these));
    }

    /** The source that the last finding on any of these prefers. */
    private static <E extends Event> Set<SourceId> preferred(Facts facts, Collection<Fact<E>> these) {
        var findings = facts.standing(FactUpheld.class);
        if (findings.isEmpty()) {
            return Set.of();
        }
        var ids = these.stream().map(Fact::id).collect(Collectors.toSet());
        return findings.stream()
                .map(Fact::event)
                .filter(upheld -> ids.contains(upheld.fact().id()) && !upheld.preferred().isNone())
                .map(FactUpheld::preferred)
                .reduce((one, later) -> later)
                .map(Set::of)
                .orElse(Set.of());
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    Statements<E> where(Predicate<? super E> predicate) {
        return new Statements<>(
                all.stream().filter(s -> predicate.test(s.event())).toList(), preferred);
    }

    /**
     * The statements of one thing together, apart from those of another, however they came to be recorded: in the order
     * of how much they tell.
     */
    Stream<Statements<E>> apart() {
        var groups = new ArrayList<List<Statement<E>>>();
        all.stream()
                .sorted(Comparator.comparing((Statement<E> s) -> -s.event().toString().length())
                        .thenComparing(s -> s.event().toString()))
                .forEach(s -> groups.stream()
                        .filter(g -> s.event().restates(g.getFirst().event()))
                        .findFirst()
                        .ifPresentOrElse(g -> g.add(s), () -> groups.add(new ArrayList<>(List.of(s)))));
        return groups.stream().map(group -> new Statements<>(group, preferred));
    }

    List<Evidence> evidence() {
        return Stated.evidence(all.stream().map(Statement::evidence));
    }

    /** Each different detail that some source states, the one to be named first in front. */
    <T> List<Stated<T>> each(Function<? super E, T> detail, T unstated, Function<? super T, String> spelled) {
        var stating = all.stream().filter(s -> !detail.apply(s.event()).equals(unstated)).toList();
        return Stated.<Statement<E>, T>each(stating, s -> detail.apply(s.event()), Statement::evidence, spelled)
                .stream()
                .sorted(Comparator.comparing(s -> s.evidence().stream()
                        .noneMatch(e -> preferred.contains(e.source()))))
                .toList();
    }

    /** The detail to be named first. */
    <T> T chosen(Function<? super E, T> detail, T unstated) {
        return joined(detail, unstated, (first, other) -> first);
    }

    /** The detail to be named first, with whatever the others state beyond it; mostly all state the same. */
    <T> T joined(Function<? super E, T> detail, T unstated, BinaryOperator<T> refinedBy) {
        var stated = unstated;
        for (var statement : all) {
            var next = detail.apply(statement.event());
            if (!stated.equals(unstated) && !next.equals(unstated) && !next.equals(stated)) {
                return each(detail, unstated, Object::toString).stream()
                        .map(Stated::value)
                        .reduce(refinedBy)
                        .orElse(unstated);
            }
            stated = next.equals(unstated) ? stated : next;
        }
        return stated;
    }

    /** Everything that any source lists. */
    <T extends Comparable<? super T>> List<T> union(Function<? super E, ? extends Collection<T>> detail) {
        var union = new TreeSet<T>();
        all.forEach(s -> union.addAll(detail.apply(s.event())));
        return List.copyOf(union);
    }
}
