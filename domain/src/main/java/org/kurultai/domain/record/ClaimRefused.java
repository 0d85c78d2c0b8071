package org.kurultai.domain.record;

import java.util.List;
import java.util.function.Function;

/**
 * A source stated something that contradicts the record. Nothing it said is lost: the command stands in the envelope,
 * and the facts it contradicts show the claim beside them until the dispute is resolved.
 *
 * @param reason the stable name of the {@link Rejection}
 * @param explanation the reason in a sentence
 * @param contradicts the facts that stand against the claim
 */
public record ClaimRefused(String reason, String explanation, List<FactRef> contradicts)
        implements AboutFacts, Rejection {

    public ClaimRefused {
        contradicts = List.copyOf(contradicts);
    }

    static ClaimRefused because(Rejection rejection) {
        return new ClaimRefused(rejection.reason(), rejection.explanation(), rejection.contradicts());
    }

    /** The sentence as it was recorded, which names nothing but by its identifier. */
    @Override
    public String explanation(Function<? super Id, String> names) {
        return explanation;
    }

    @Override
    public List<FactRef> facts() {
        return contradicts;
    }
}
