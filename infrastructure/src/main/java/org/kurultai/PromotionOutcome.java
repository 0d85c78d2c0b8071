package org.kurultai;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kurultai.domain.record.Id;
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

        /** Why the rules refuse them, each in a sentence, with what everything is called. */
        public List<String> reasons(Function<? super Id, String> names) {
            return refused.stream()
                    .map(Step.Given::outcome)
                    .flatMap(outcome -> outcome instanceof Outcome.Rejected(var reason)
                            ? Stream.of(reason.explanation(names))
                            : Stream.of())
                    .toList();
        }
    }
}
