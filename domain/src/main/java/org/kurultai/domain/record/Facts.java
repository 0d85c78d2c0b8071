package org.kurultai.domain.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What the record holds about something, in the order recorded, and what of it stands. A fact stands if it has not been
 * withdrawn and at least one of the sources that state it has not been retracted.
 *
 * <p>The state of every decision, and the cell of every projection. Immutable.
 */
public final class Facts {

    private static final Facts NONE = new Facts(List.of());

    private final List<Recorded> recorded;
    private volatile Standing standing;

    private Facts(List<Recorded> recorded) {
        this.recorded = recorded;
    }

    /** Nothing is known. */
    public static Facts none() {
        return NONE;
    }

    /** These events, put in the order recorded, each once. */
    public static Facts of(Collection<Recorded> recorded) {
        var ordered = new TreeMap<Long, Recorded>();
        recorded.forEach(r -> ordered.put(r.position(), r));
        return new Facts(List.copyOf(ordered.values()));
    }

    /** All of several facts together. */
    public static Facts union(Collection<Facts> several) {
        return several.size() == 1
                ? several.iterator().next()
                : of(several.stream().flatMap(facts -> facts.recorded.stream()).toList());
    }

    /** These facts and one recorded after them. */
    public Facts with(Recorded next) {
        var longer = new ArrayList<Recorded>(recorded.size() + 1);
        longer.addAll(recorded);
        longer.add(next);
        return new Facts(longer);
    }

    /** What was known when the record had only the positions before the given one. */
    public Facts before(long position) {
        return recorded.isEmpty() || recorded.getLast().position() < position
                ? this
                : new Facts(recorded.stream().filter(r -> r.position() < position).toList());
    }

    /** What is known if nothing these sources state is taken into account. */
    public Facts without(Set<SourceId> sources) {
        return sources.isEmpty()
                ? this
                : new Facts(recorded.stream()
                        .filter(r -> !sources.contains(r.envelope().evidence().source()))
                        .toList());
    }

    /** The same facts in other terms, such as one identifier for a person who had two. */
    public Facts mapped(UnaryOperator<Event> terms) {
        return new Facts(recorded.stream()
                .map(r -> new Recorded(r.position(), r.id(), mapped(r.event(), terms), r.envelope()))
                .toList());
    }

    private static Event mapped(Event event, UnaryOperator<Event> terms) {
        return event instanceof FactCorroborated c
                ? new FactCorroborated(c.fact(), terms.apply(c.stated()))
                : terms.apply(event);
    }

    /** Everything recorded, whether it stands or not, in the order recorded. */
    public List<Recorded> recorded() {
        return recorded;
    }

    /** Whether nothing is known at all. */
    public boolean isEmpty() {
        return recorded.isEmpty();
    }

    /** The facts that stand, in the order recorded. */
    public List<Fact<?>> standing() {
        return reading().facts();
    }

    /** The facts of one kind that stand, in the order recorded. */
    @SuppressWarnings("unchecked") // all statements of a fact are of the class of the first
    public <E extends Event> List<Fact<E>> standing(Class<E> type) {
        return standing().stream()
                .filter(fact -> type.isInstance(fact.event()))
                .map(fact -> (Fact<E>) fact)
                .toList();
    }

    /** The facts of one kind that stand and that some source states so. */
    public <E extends Event> List<Fact<E>> standing(Class<E> type, Predicate<? super E> so) {
        return standing(type).stream().filter(fact -> fact.anyState(so)).toList();
    }

    /** The first fact of one kind that stands and that some source states so. */
    public <E extends Event> Optional<Fact<E>> find(Class<E> type, Predicate<? super E> so) {
        return standing(type).stream().filter(fact -> fact.anyState(so)).findFirst();
    }

    /** The fact that the identifier, be it the fact's own or that of a statement of it, names, if it stands. */
    public Optional<Fact<?>> fact(FactId id) {
        return named(standing(), id);
    }

    /** The fact that the identifier names, if it was withdrawn. */
    public Optional<Fact<?>> withdrawn(FactId id) {
        return named(reading().withdrawn(), id);
    }

    /** The fact that the identifier names, if it does not stand only because every source of it was retracted. */
    public Optional<Fact<?>> unsupported(FactId id) {
        return named(reading().unsupported(), id);
    }

    /** The sources that any of these facts rests on. */
    public Set<SourceId> sources() {
        return recorded.stream()
                .map(r -> r.envelope().evidence().source())
                .filter(source -> !source.isNone())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The decision on a statement that no rule stands against: it is a fact that stands already, or one that only needs
     * a source that was not retracted, or one that was withdrawn, or a new one. It is the same fact if it can be the
     * same as every statement of it.
     */
    public Decision settle(Event candidate) {
        var standing = restated(standing(), candidate);
        var withdrawn = standing.isPresent() && standing.get().anyState(candidate::equals)
                ? Optional.<Fact<?>>empty()
                : withdrawn(candidate, standing.isPresent());
        if (withdrawn.isPresent()) {
            return Decision.rejected(
                    new RecordRejection.FactHasBeenWithdrawn(withdrawn.get().ref()));
        }
        return standing.or(() -> restated(reading().unsupported(), candidate))
                .<Decision>map(fact -> new Decision.AlreadyRecorded(fact.id(), candidate))
                .orElseGet(() -> Decision.accepted(candidate));
    }

    /** The withdrawn fact that the candidate states: in these very words, or in any where nothing standing is meant. */
    private Optional<Fact<?>> withdrawn(Event candidate, boolean meansStanding) {
        for (var fact : reading().withdrawn()) {
            if (fact.anyState(candidate::equals)) {
                return Optional.of(fact);
            }
        }
        return meansStanding ? Optional.empty() : restated(reading().withdrawn(), candidate);
    }

    private Standing reading() {
        var known = standing;
        if (known == null) {
            known = Standing.of(recorded);
            standing = known;
        }
        return known;
    }

    private static Optional<Fact<?>> restated(List<Fact<?>> facts, Event candidate) {
        for (var fact : facts) {
            if (fact.events().allMatch(candidate::restates)) {
                return Optional.of(fact);
            }
        }
        return Optional.empty();
    }

    private static Optional<Fact<?>> named(List<Fact<?>> facts, FactId id) {
        for (var fact : facts) {
            if (fact.id().equals(id) || fact.statements().stream().anyMatch(s -> s.id().equals(id))) {
                return Optional.of(fact);
            }
        }
        return Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Facts facts && recorded.equals(facts.recorded);
    }

    @Override
    public int hashCode() {
        return recorded.hashCode();
    }

    @Override
    public String toString() {
        return recorded.stream().map(r -> r.position() + " " + r.event()).collect(Collectors.joining("\n"));
    }
}
