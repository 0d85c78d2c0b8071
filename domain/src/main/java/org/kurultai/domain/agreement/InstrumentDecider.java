package org.kurultai.domain.agreement;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.kurultai.domain.agreement.AgreementEvent.Concluded;
import org.kurultai.domain.agreement.LifeCycleEvent.ByAnother;
import org.kurultai.domain.agreement.LifeCycleEvent.InstrumentEnteredIntoForce;
import org.kurultai.domain.agreement.LifeCycleEvent.InstrumentTerminated;
import org.kurultai.domain.agreement.LifeCycleEvent.OfParty;
import org.kurultai.domain.meeting.Supposition;
import org.kurultai.domain.record.Dated;
import org.kurultai.domain.record.Decider;
import org.kurultai.domain.record.Decision;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Tag;

/** Whatever is said about an instrument is recorded, unless it breaks a rule together with what is known of it. */
final class InstrumentDecider<C extends AgreementCommand> implements Decider<C> {

    private final Class<C> command;

    InstrumentDecider(Class<C> command) {
        this.command = command;
    }

    @Override
    public Class<C> command() {
        return command;
    }

    @Override
    public Set<Tag> scope(C c, Facts known) {
        var scope = new HashSet<Tag>();
        scope.add(AgreementEvent.tag(c.instrument()));
        supposing(c, known).forEach(rule -> scope.addAll(rule.scope()));
        return scope;
    }

    @Override
    public Set<Dated> dated(C c, Facts known) {
        var dated = new HashSet<Dated>();
        supposing(c, known).forEach(rule -> dated.addAll(rule.dated()));
        return dated;
    }

    private static Stream<InstrumentRule> supposing(AgreementCommand c, Facts known) {
        var said = Statements.of(c);
        var facts = Supposition.supposing(said, known);
        return rules(said).stream().map(rule -> rule.of(c.instrument(), facts));
    }

    @Override
    public Decision decide(C c, Facts known) {
        var said = Statements.of(c);
        return Supposition.decide(said, known, facts -> rules(said).stream()
                .flatMap(rule -> rule.of(c.instrument(), facts).contradictions()));
    }

    private static List<InstrumentRule.Of> rules(AgreementEvent said) {
        return switch (said) {
            case Concluded c -> List.of(
                    Conclusion::new, AtOccasion::new, InPost::new, Parties::new, LawfulOrder::new, Succession::new);
            case OfParty s -> List.of(Parties::new, LawfulOrder::new);
            case ByAnother s -> List.of(LawfulOrder::new, Succession::new);
            case InstrumentEnteredIntoForce s -> List.of(LawfulOrder::new);
            case InstrumentTerminated s -> List.of(LawfulOrder::new);
        };
    }
}
