package org.kurultai.seeds.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kurultai.domain.record.Command;
import org.kurultai.seeds.dossier.Dossier;
import org.kurultai.seeds.dossier.DossierFact;
import org.kurultai.seeds.dossier.Question;

/**
 * What was decided about the facts of a dossier, by what they state: a report that is read again, however differently, does
 * not bring back what was rejected.
 */
public final class Decisions {

    /** Nothing was decided. */
    public static final Decisions NONE = new Decisions(Map.of());

    private final Map<Command, Decision> decisions;

    private Decisions(Map<Command, Decision> decisions) {
        this.decisions = Collections.unmodifiableMap(decisions);
    }

    /** What was decided about the fact. */
    public Decision about(Command proposed) {
        return decisions.getOrDefault(proposed, Decision.OPEN);
    }

    /** These decisions and one more, which takes the place of an earlier one about the same fact. */
    public Decisions with(Command proposed, Decision decision) {
        var more = new LinkedHashMap<>(decisions);
        if (decision.equals(Decision.OPEN)) {
            more.remove(proposed);
        } else {
            more.put(proposed, decision);
        }
        return new Decisions(more);
    }

    /** Every decision by what it is about, in the order in which they were first made. */
    public Map<Command, Decision> all() {
        return decisions;
    }

    /** Whether a question is still to be answered: it is once something was decided about every fact on which it bears. */
    public boolean leaveOpen(Question question, List<Dossier> dossiers) {
        return dossiers.stream()
                .flatMap(dossier -> dossier.facts().stream())
                .map(DossierFact::command)
                .filter(question::bearsOn)
                .anyMatch(command -> about(command).equals(Decision.OPEN));
    }

    /** The dossier without what was rejected, and with what was edited in its place. */
    public Dossier applyTo(Dossier dossier) {
        return new Dossier(dossier.source(), dossier.facts().stream().flatMap(fact -> applyTo(fact).stream()).toList());
    }

    /** The fact, or what is to be recorded in its place, or nothing. */
    List<DossierFact> applyTo(DossierFact fact) {
        return switch (about(fact.command())) {
            case Decision.Open open -> List.of(fact);
            case Decision.Accepted accepted -> List.of(fact);
            case Decision.Rejected rejected -> List.of();
            case Decision.Edited(var instead) -> List.of(
                    new DossierFact("", instead, fact.evidence(), fact.line(), fact.note()));
        };
    }

    /** What of these was decided about facts that are not in the dossier any more. */
    public List<Command> stale(Dossier dossier) {
        var stale = new ArrayList<>(decisions.keySet());
        dossier.facts().forEach(fact -> stale.remove(fact.command()));
        return List.copyOf(stale);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Decisions d && d.decisions.equals(decisions);
    }

    @Override
    public int hashCode() {
        return decisions.hashCode();
    }

    @Override
    public String toString() {
        return decisions.toString();
    }
}
