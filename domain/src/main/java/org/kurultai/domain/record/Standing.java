package org.kurultai.domain.record;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/**
 * Which facts stand and which do not.
 *
 * @param facts those that stand, each with the statements that count
 * @param withdrawn those that were withdrawn, or whose every source was retracted, with all their statements
 */
record Standing(List<Fact<?>> facts, List<Fact<?>> withdrawn) {

    static Standing of(List<Recorded> recorded) {
        var statements = new LinkedHashMap<FactId, List<Statement<Event>>>();
        var fallen = new HashSet<FactId>();
        var retracted = new HashSet<SourceId>();
        for (var r : recorded) {
            if (r.event() instanceof FactCorroborated c) {
                statements.computeIfAbsent(c.fact(), id -> new ArrayList<>()).add(statement(r, c.stated()));
            } else {
                statements.computeIfAbsent(r.id(), id -> new ArrayList<>()).add(statement(r, r.event()));
            }
            if (r.event() instanceof Withdrawal w) {
                fallen.add(w.withdrawn().id());
            }
            if (r.event() instanceof SourceWithdrawal s) {
                retracted.add(s.source());
            }
        }
        var facts = new ArrayList<Fact<?>>(statements.size());
        var withdrawn = new ArrayList<Fact<?>>();
        statements.forEach((id, all) -> {
            var counting = counting(all, retracted);
            if (counting.isEmpty() || fallen.contains(id)) {
                withdrawn.add(new Fact<>(id, all));
            } else {
                facts.add(new Fact<>(id, counting));
            }
        });
        return new Standing(List.copyOf(facts), List.copyOf(withdrawn));
    }

    private static Statement<Event> statement(Recorded r, Event stated) {
        return new Statement<>(r.id(), r.position(), stated, r.envelope().evidence());
    }

    /** The retraction of a source is made on no source, so it always counts itself. */
    private static List<Statement<Event>> counting(List<Statement<Event>> all, Set<SourceId> retracted) {
        return retracted.isEmpty()
                ? all
                : all.stream()
                        .filter(s -> s.event() instanceof SourceWithdrawal
                                || !retracted.contains(s.evidence().source()))
                        .toList();
    }
}
