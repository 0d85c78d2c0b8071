package org.kurultai.domain.party;

import java.util.Optional;
import java.util.Set;
import org.kurultai.domain.party.PartyCommand.RegisterState;
import org.kurultai.domain.party.PartyEvent.StateRegistered;
import org.kurultai.domain.party.PartyRejection.CodeBelongsToAnother;
import org.kurultai.domain.record.Decider;
import org.kurultai.domain.record.Decision;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Rejection;
import org.kurultai.domain.record.Tag;

/** A state has one code, and no two states have the same. */
final class RegisterStateDecider implements Decider<RegisterState> {

    @Override
    public Class<RegisterState> command() {
        return RegisterState.class;
    }

    @Override
    public Set<Tag> scope(RegisterState c, Facts known) {
        return candidate(c).tags();
    }

    @Override
    public Decision decide(RegisterState c, Facts known) {
        return PartyKind.contradiction(c.state(), candidate(c), known)
                .or(() -> codeTaken(c, known))
                .map(Decision::rejected)
                .orElseGet(() -> known.settle(candidate(c)));
    }

    private static Optional<Rejection> codeTaken(RegisterState c, Facts known) {
        return known.find(StateRegistered.class, s -> clash(c, s))
                .map(fact -> new CodeBelongsToAnother(c.state(), c.iso3166(), fact.ref()));
    }

    private static boolean clash(RegisterState c, StateRegistered s) {
        return !c.iso3166().isEmpty()
                && !s.iso3166().isEmpty()
                && s.state().equals(c.state()) != s.iso3166().equals(c.iso3166());
    }

    private static StateRegistered candidate(RegisterState c) {
        return new StateRegistered(c.state(), c.iso3166(), c.name(), c.used());
    }
}
