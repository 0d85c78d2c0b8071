package org.kurultai;

import java.util.List;
import org.kurultai.domain.record.Outcome;
import org.kurultai.domain.record.Recorded;
import org.kurultai.domain.whatif.Step;

/** What became of a promotion. */
public sealed interface PromotionOutcome {

    /** The record reads as predicted now. */
    record Promoted(List<Outcome> outcomes) implements PromotionOutcome {
        public Promoted {
            outcomes = List.copyOf(outcomes);
        }
    }

    /**
     * The record has gone on since the scenario's base; nothing was recorded. Replay the scenario on it as it is now.
     *
     * @param moved what was recorded since
     */
    record Conflict(List<Recorded> moved) implements PromotionOutcome {
        public Conflict {
            moved = List.copyOf(moved);
        }
    }

    /**
     * The rules refuse some of the commands; nothing was recorded.
     *
     * @param refused those commands, each with the reason
     */
    record Impossible(List<Step.Given> refused) implements PromotionOutcome {
        public Impossible {
            refused = List.copyOf(refused);
        }
    }
}
