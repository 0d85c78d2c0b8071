package org.kurultai.examples.answer;

import java.util.List;
import org.kurultai.domain.whatif.Difference;
import org.kurultai.domain.whatif.Divergence;
import org.kurultai.domain.whatif.Fate;
import org.kurultai.domain.whatif.Scenario;
import org.kurultai.domain.whatif.ScenarioException;
import org.kurultai.domain.whatif.Summary;
import org.kurultai.export.table.Table;

/**
 * What a scenario of a sweep came to.
 *
 * @param scenario its name
 * @param decidedAgain how many later commands were decided again
 * @param changed how many of these bring about something else
 * @param newlyRejected how many were accepted and are refused
 * @param newlyAccepted how many were refused and are accepted
 * @param orphaned how many are about a fact that is not there any more
 * @param rowsGone how many rows of all views are not there any more
 * @param rowsOtherwise how many read otherwise
 * @param rowsNew how many were not there
 * @param problem why the scenario cannot be replayed; left out if it can
 */
public record Swept(
        String scenario,
        int decidedAgain,
        int changed,
        int newlyRejected,
        int newlyAccepted,
        int orphaned,
        int rowsGone,
        int rowsOtherwise,
        int rowsNew,
        String problem) {

    /** What a scenario came to. */
    public static Swept of(Divergence divergence) {
        return of(Summary.of(divergence), divergence.differences());
    }

    private static Swept of(Summary summary, List<Difference> differences) {
        return new Swept(
                summary.scenario().name(),
                summary.decided(),
                summary.count(Fate.CHANGED),
                summary.count(Fate.NEWLY_REJECTED),
                summary.count(Fate.NEWLY_ACCEPTED),
                summary.count(Fate.ORPHANED),
                count(differences, Difference.Vanished.class),
                count(differences, Difference.Altered.class),
                count(differences, Difference.Appeared.class),
                summary.problem());
    }

    private static int count(List<Difference> differences, Class<? extends Difference> kind) {
        return Math.toIntExact(differences.stream().filter(kind::isInstance).count());
    }

    /** A scenario that cannot be replayed. */
    public static Swept impossible(Scenario scenario, ScenarioException problem) {
        return new Swept(scenario.name(), 0, 0, 0, 0, 0, 0, 0, 0, String.valueOf(problem.getMessage()));
    }

    /** The scenarios. */
    public static Table<Swept> table(List<Swept> scenarios) {
        return Table.of("sweep", "what one thing left out would change", Swept.class, views -> scenarios)
                .with("scenario", Swept::scenario)
                .with("decided_again", Swept::decidedAgain)
                .with("changed", Swept::changed)
                .with("newly_rejected", Swept::newlyRejected)
                .with("newly_accepted", Swept::newlyAccepted)
                .with("orphaned", Swept::orphaned)
                .with("rows_gone", Swept::rowsGone)
                .with("rows_otherwise", Swept::rowsOtherwise)
                .with("rows_new", Swept::rowsNew)
                .with("problem", Swept::problem);
    }
}
