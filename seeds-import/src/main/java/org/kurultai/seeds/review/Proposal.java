package org.kurultai.seeds.review;

import java.util.List;
import org.kurultai.domain.record.CommandId;
import org.kurultai.seeds.dossier.DossierFact;

/**
 * A fact that a dossier proposes.
 *
 * @param fact what is proposed and where in the source it stands
 * @param prospect what would become of it in the record
 * @param questions what nobody could decide about it
 * @param need how much it needs a person's decision
 * @param decision what was decided
 */
public record Proposal(DossierFact fact, Prospect prospect, List<String> questions, Need need, Decision decision) {

    public Proposal {
        questions = List.copyOf(questions);
    }

    /** How much a proposal needs a person's decision, the most first. */
    public enum Need {
        /** A question about it is open. */
        QUESTION,
        /** It contradicts the record. */
        CONFLICT,
        /** It was not read surely. */
        UNSURE,
        /** It was read surely and stands against nothing. */
        NONE
    }

    /** The identifier of the fact. */
    public CommandId id() {
        return fact.commandId();
    }

    /** Whether nothing was decided about it yet. */
    public boolean isOpen() {
        return decision.equals(Decision.OPEN);
    }
}
