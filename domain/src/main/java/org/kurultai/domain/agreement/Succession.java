package org.kurultai.domain.agreement;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kurultai.domain.agreement.AgreementEvent.Concluded;
import org.kurultai.domain.agreement.LifeCycleEvent.ByAnother;
import org.kurultai.domain.agreement.LifeCycleEvent.InstrumentSuperseded;
import org.kurultai.domain.agreement.LifeCycleRejection.SuccessorIsEarlier;
import org.kurultai.domain.agreement.LifeCycleRejection.SuccessorNotYetConcluded;
import org.kurultai.domain.agreement.LifeCycleRejection.SupersessionIsCircular;
import org.kurultai.domain.meeting.Said;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Rejection;
import org.kurultai.domain.record.Tag;

/** What amends or replaces an instrument comes after it, and is not replaced by it in turn. */
final class Succession implements InstrumentRule {

    private final InstrumentId instrument;
    private final Facts facts;
    private final List<Said<ByAnother>> changes;

    Succession(InstrumentId instrument, Facts facts) {
        this.instrument = instrument;
        this.facts = facts;
        this.changes = Said.all(facts, ByAnother.class, c -> !c.by().isNone()
                && (c.instrument().equals(instrument) || c.by().equals(instrument))).toList();
    }

    @Override
    public Set<Tag> scope() {
        var related = new LinkedHashSet<InstrumentId>();
        changes.forEach(change -> related.addAll(List.of(change.event().instrument(), change.event().by())));
        successors().forEach(s -> related.add(s.event().by()));
        return related.stream().map(AgreementEvent::tag).collect(Collectors.toSet());
    }

    @Override
    public Stream<Rejection> contradictions() {
        return Stream.of(
                changes.stream().flatMap(this::byAnEarlierOne),
                changes.stream().flatMap(this::byOneNotYetConcluded),
                circular())
                .flatMap(found -> found);
    }

    private Stream<Rejection> byAnEarlierOne(Said<ByAnother> change) {
        return concluded(change.event().by()).flatMap(by -> concluded(change.event().instrument())
                .filter(original -> original.event().getClass() == by.event().getClass()
                        && by.event().on().before(original.event().on()).isYes())
                .map(original -> new SuccessorIsEarlier(
                        change.event().instrument(), change.event().by(), Said.recorded(change, by, original))));
    }

    private Stream<Rejection> byOneNotYetConcluded(Said<ByAnother> change) {
        return concluded(change.event().by())
                .filter(by -> change.event().on().before(by.event().on()).isYes())
                .map(by -> new SuccessorNotYetConcluded(
                        change.event().instrument(), change.event().by(), Said.recorded(change, by)));
    }

    private Stream<Rejection> circular() {
        var chain = successors();
        return chain.stream()
                .filter(last -> last.event().by().equals(instrument))
                .map(last -> new SupersessionIsCircular(
                        last.event().instrument(), instrument, Said.recorded(chain.stream())));
    }

    private Stream<Said<Concluded>> concluded(InstrumentId which) {
        return Said.all(facts, Concluded.class, c -> c.instrument().equals(which));
    }

    /** What has replaced the instrument, what has replaced that, and so on; each once. */
    private Set<Said<InstrumentSuperseded>> successors() {
        var chain = new LinkedHashSet<Said<InstrumentSuperseded>>();
        var replaced = new HashSet<>(Set.of(instrument));
        while (chain.addAll(replacementsOf(replaced))) {
            chain.forEach(s -> replaced.add(s.event().by()));
        }
        return chain;
    }

    private List<Said<InstrumentSuperseded>> replacementsOf(Set<InstrumentId> replaced) {
        return Said.all(facts, InstrumentSuperseded.class, s -> replaced.contains(s.instrument())).toList();
    }
}
