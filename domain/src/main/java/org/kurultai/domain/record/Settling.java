package org.kurultai.domain.record;

import java.util.List;
import java.util.Optional;

/** Whether a statement that no rule stands against is a fact that is known already, in whatever words. */
record Settling(Event candidate) {

    /**
     * What is decided on it.
     *
     * @param known the facts it may be one of
     * @param weighed which of them stand
     */
    Decision over(Facts known, Standing weighed) {
        return over(known, weighed, candidate.getClass());
    }

    private <E extends Event> Decision over(Facts known, Standing weighed, Class<E> type) {
        var standing = restated(known.standing(type));
        var withdrawn = standing.isPresent() && standing.get().anyState(candidate::equals)
                ? Optional.<Fact<E>>empty()
                : withdrawn(weighed.withdrawn(type), standing.isPresent());
        if (withdrawn.isPresent()) {
            return Decision.rejected(
                    new RecordRejection.FactHasBeenWithdrawn(withdrawn.get().ref()));
        }
        return standing.or(() -> restated(weighed.unsupported(type)))
                .<Decision>map(fact -> new Decision.AlreadyRecorded(fact.id(), candidate))
                .orElseGet(() -> Decision.accepted(candidate));
    }

    /** The withdrawn fact that the candidate states: in these very words, or in any where nothing standing is meant. */
    private <E extends Event> Optional<Fact<E>> withdrawn(List<Fact<E>> withdrawn, boolean meansStanding) {
        for (var fact : withdrawn) {
            if (fact.anyState(candidate::equals)) {
                return Optional.of(fact);
            }
        }
        return meansStanding ? Optional.empty() : restated(withdrawn);
    }

    private <E extends Event> Optional<Fact<E>> restated(List<Fact<E>> facts) {
        for (var fact : facts) {
            if (isRestated(fact)) {
                return Optional.of(fact);
            }
        }
        return Optional.empty();
    }

    private boolean isRestated(Fact<?> fact) {
        for (var statement : fact.statements()) {
            if (!candidate.restates(statement.event())) {
                return false;
            }
        }
        return true;
    }
}
