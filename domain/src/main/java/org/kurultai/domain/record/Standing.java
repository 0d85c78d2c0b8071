package org.kurultai.domain.record;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which facts stand and which do not.
 *
 * @param facts those that stand, each with the statements that count
 * @param withdrawn those that were withdrawn, with all their statements
 * @param unsupported those not withdrawn whose every source was retracted, with all their statements
 */
record Standing(List<Fact<?>> facts, List<Fact<?>> withdrawn, List<Fact<?>> unsupported) {

    static Standing of(List<Recorded> recorded) {
        var statements = new LinkedHashMap<FactId, List<Statement<Event>>>();
        var withdrawals = new LinkedHashSet<FactId>();
        for (var r : recorded) {
            var id = r.event() instanceof FactCorroborated c ? c.fact() : r.id();
            var stated = r.event() instanceof FactCorroborated c ? c.stated() : r.event();
            statements.computeIfAbsent(id, none -> new ArrayList<>())
                    .add(new Statement<>(r.id(), r.position(), stated, r.envelope().evidence()));
            if (stated instanceof Withdrawal || stated instanceof SourceWithdrawal) {
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
