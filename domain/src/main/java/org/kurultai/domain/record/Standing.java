package org.kurultai.domain.record;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which facts stand and which do not. */
final class Standing {

    private final List<Fact<?>> facts;
    private final List<Fact<?>> withdrawn;
    private final List<Fact<?>> unsupported;
    private volatile @Nullable Kind<?> asked;

    /** The facts of one kind, kept since rules ask for the same few kinds again and again. */
    private record Kind<E extends Event>(Class<E> type, List<Fact<E>> facts, @Nullable Kind<?> askedBefore) {}

    private Standing(List<Fact<?>> facts, List<Fact<?>> withdrawn, List<Fact<?>> unsupported) {
        this.facts = facts;
        this.withdrawn = withdrawn;
        this.unsupported = unsupported;
    }

    static Standing of(List<Recorded> recorded) {
        for (var r : recorded) {
            if (r.event() instanceof FactCorroborated || withdraws(r.event())) {
                return weighed(recorded);
            }
        }
        return new Standing(eachForItself(recorded), List.of(), List.of());
    }

    /** Those that stand, each with the statements that count. */
    List<Fact<?>> facts() {
        return facts;
    }

    /** Those that were withdrawn, with all their statements. */
    List<Fact<?>> withdrawn() {
        return withdrawn;
    }

    /** Those not withdrawn whose every source was retracted, with all their statements. */
    List<Fact<?>> unsupported() {
        return unsupported;
    }

    /** Those of one kind that stand. Two threads that ask for it first may both look: they find the same. */
    @SuppressWarnings("unchecked") // filed under the class it was asked for
    <E extends Event> List<Fact<E>> facts(Class<E> type) {
        var known = asked;
        for (var kind = known; kind != null; kind = kind.askedBefore) {
            if (kind.type == type) {
                return (List<Fact<E>>) (List<?>) kind.facts;
            }
        }
        var found = ofKind(type);
        asked = new Kind<>(type, found, known);
        return found;
    }

    @SuppressWarnings("unchecked") // all statements of a fact are of the class of the first
    private <E extends Event> List<Fact<E>> ofKind(Class<E> type) {
        var found = new ArrayList<Fact<E>>();
        for (var fact : facts) {
            if (type.isInstance(fact.event())) {
                found.add((Fact<E>) fact);
            }
        }
        return List.copyOf(found);
    }

    private static List<Fact<?>> eachForItself(List<Recorded> recorded) {
        var facts = new Fact<?>[recorded.size()];
        var next = 0;
        for (var r : recorded) {
            facts[next++] = new Fact<>(r.id(), List.of(statement(r, r.event())));
        }
        return List.of(facts);
    }

    private static Statement<Event> statement(Recorded r, Event stated) {
        return new Statement<>(r.id(), r.position(), stated, r.envelope().evidence());
    }

    private static boolean withdraws(Event event) {
        return event instanceof Withdrawal || event instanceof SourceWithdrawal;
    }

    private static Standing weighed(List<Recorded> recorded) {
        var statements = new LinkedHashMap<FactId, List<Statement<Event>>>();
        var withdrawals = new LinkedHashSet<FactId>();
        for (var r : recorded) {
            var id = r.event() instanceof FactCorroborated c ? c.fact() : r.id();
            var stated = r.event() instanceof FactCorroborated c ? c.stated() : r.event();
            statements.computeIfAbsent(id, none -> new ArrayList<>()).add(statement(r, stated));
            if (withdraws(stated)) {
                withdrawals.add(id);
            }
        }
        var fallen = new HashSet<FactId>();
        var retracted = new HashSet<SourceId>();
        for (var id : withdrawals.reversed()) {
            withdraw(id, statements.get(id), fallen, retracted);
        }
        var facts = new ArrayList<Fact<?>>(statements.size());
        var withdrawn = new ArrayList<Fact<?>>();
        var unsupported = new ArrayList<Fact<?>>();
        statements.forEach((id, all) -> {
            var counting = counting(all, retracted);
            if (fallen.contains(id)) {
                withdrawn.add(new Fact<>(id, all));
            } else if (counting.isEmpty()) {
                unsupported.add(new Fact<>(id, all));
            } else {
                facts.add(new Fact<>(id, counting));
            }
        });
        return new Standing(List.copyOf(facts), List.copyOf(withdrawn), List.copyOf(unsupported));
    }

    /** What withdraws can fall itself, but only by something later: so it has effect unless that is known already. */
    private static void withdraw(
            FactId id, List<Statement<Event>> statements, Set<FactId> fallen, Set<SourceId> retracted) {
        if (fallen.contains(id)) {
            return;
        }
        for (var statement : counting(statements, retracted)) {
            if (statement.event() instanceof Withdrawal w) {
                fallen.add(w.withdrawn().id());
            }
            if (statement.event() instanceof SourceWithdrawal s) {
                retracted.add(s.source());
            }
        }
    }

    /** A source that is retracted on its own word is retracted all the same, so the retraction always counts. */
    private static List<Statement<Event>> counting(List<Statement<Event>> all, Set<SourceId> retracted) {
        return retracted.isEmpty()
                ? all
                : all.stream()
                        .filter(s -> s.event() instanceof SourceWithdrawal
                                || !retracted.contains(s.evidence().source()))
                        .toList();
    }
}
