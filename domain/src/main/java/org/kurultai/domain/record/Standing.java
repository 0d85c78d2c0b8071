package org.kurultai.domain.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which facts stand and which do not. What is withdrawn and retracted is found out once; the facts themselves are put
 * together kind by kind, as rules ask for few of the kinds that they are given.
 */
final class Standing {

    private static final Comparator<Fact<?>> LAST_STATED_FIRST = Comparator
            .<Fact<?>>comparingLong(fact -> fact.statements().getFirst().position())
            .reversed();

    private final Recorded[] recorded;
    private final int size;
    private Set<FactId> corroborated = Set.of();
    private Set<FactId> fallen = Set.of();
    private Set<SourceId> retracted = Set.of();

    private Standing(Recorded[] recorded, int size) {
        this.recorded = recorded;
        this.size = size;
    }

    /** What stands of the first so many of these. */
    static Standing of(Recorded[] recorded, int size) {
        var standing = new Standing(recorded, size);
        var withdrawals = false;
        for (var i = 0; i < size; i++) {
            if (recorded[i].event() instanceof FactCorroborated c) {
                standing.corroborated(c.fact());
                withdrawals |= withdraws(c.stated());
            } else {
                withdrawals |= withdraws(recorded[i].event());
            }
        }
        if (withdrawals) {
            standing.withdraw();
        }
        return standing;
    }

    private void corroborated(FactId fact) {
        if (corroborated.isEmpty()) {
            corroborated = new HashSet<>();
        }
        corroborated.add(fact);
    }

    /** Those of one kind that stand, each with the statements that count. */
    <E extends Event> List<Fact<E>> facts(Class<E> type) {
        var gathered = gathered(type);
        if (fallen.isEmpty() && retracted.isEmpty()) {
            return gathered;
        }
        var facts = new ArrayList<Fact<E>>(gathered.size());
        for (var fact : gathered) {
            var counting = counting(fact.statements());
            if (!fallen.contains(fact.id()) && !counting.isEmpty()) {
                facts.add(new Fact<>(fact.id(), counting));
            }
        }
        return List.copyOf(facts);
    }

    /** Those of one kind that were withdrawn, with all their statements. */
    <E extends Event> List<Fact<E>> withdrawn(Class<E> type) {
        return fallen.isEmpty()
                ? List.of()
                : gathered(type).stream().filter(fact -> fallen.contains(fact.id())).toList();
    }

    /** Those of one kind not withdrawn whose every source was retracted, with all their statements. */
    <E extends Event> List<Fact<E>> unsupported(Class<E> type) {
        return retracted.isEmpty()
                ? List.of()
                : gathered(type).stream()
                        .filter(fact -> !fallen.contains(fact.id()) && counting(fact.statements()).isEmpty())
                        .toList();
    }

    /** Every fact of one kind with all its statements, in the order in which they were first stated. */
    private <E extends Event> List<Fact<E>> gathered(Class<E> type) {
        var facts = new ArrayList<Fact<E>>();
        Map<FactId, List<Statement<E>>> several = corroborated.isEmpty() ? Map.of() : new HashMap<>();
        for (var i = 0; i < size; i++) {
            var r = recorded[i];
            var of = r.event() instanceof FactCorroborated c ? c.fact() : r.id();
            var stated = r.event() instanceof FactCorroborated c ? c.stated() : r.event();
            if (type.isInstance(stated)) {
                var statement = new Statement<>(r.id(), r.position(), type.cast(stated), r.envelope().evidence());
                if (!corroborated.contains(of) || isFirst(statement, of, several)) {
                    facts.add(new Fact<>(of, List.of(statement)));
                }
            }
        }
        if (!several.isEmpty()) {
            facts.replaceAll(
                    fact -> several.containsKey(fact.id()) ? new Fact<>(fact.id(), several.get(fact.id())) : fact);
        }
        return List.copyOf(facts);
    }

    /** Adds a statement to those of a fact, and tells whether it is the first. */
    private static <E extends Event> boolean isFirst(
            Statement<E> statement, FactId of, Map<FactId, List<Statement<E>>> several) {
        var all = several.computeIfAbsent(of, fact -> new ArrayList<>(2));
        all.add(statement);
        return all.size() == 1;
    }

    private static boolean withdraws(Event event) {
        return event instanceof Withdrawal || event instanceof SourceWithdrawal;
    }

    /** What withdraws can fall itself, but only by something later: so it has effect unless that is known already. */
    private void withdraw() {
        fallen = new HashSet<>();
        retracted = new HashSet<>();
        var withdrawals = new ArrayList<Fact<?>>(gathered(Withdrawal.class));
        withdrawals.addAll(gathered(SourceWithdrawal.class));
        withdrawals.sort(LAST_STATED_FIRST);
        for (var fact : withdrawals) {
            if (!fallen.contains(fact.id())) {
                counting(fact.statements()).forEach(statement -> withdraw(statement.event()));
            }
        }
    }

    private void withdraw(Event by) {
        if (by instanceof Withdrawal w) {
            fallen.add(w.withdrawn().id());
        }
        if (by instanceof SourceWithdrawal s) {
            retracted.add(s.source());
        }
    }

    /** A source that is retracted on its own word is retracted all the same, so the retraction always counts. */
    private <E extends Event> List<Statement<E>> counting(List<Statement<E>> all) {
        return retracted.isEmpty()
                ? all
                : all.stream()
                        .filter(s -> s.event() instanceof SourceWithdrawal
                                || !retracted.contains(s.evidence().source()))
                        .toList();
    }
}
