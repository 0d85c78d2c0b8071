package org.kurultai.domain.view;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kurultai.domain.record.AboutFacts;
import org.kurultai.domain.record.ClaimRefused;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.record.Fact;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.SourceId;
import org.kurultai.domain.source.Disputes;
import org.kurultai.domain.source.SourceEvent.FactDisputed;
import org.kurultai.domain.source.SourceEvent.FactUpheld;

/**
 * The disputes about facts that stand, open ones and those that ended with the fact upheld. A finding ends every dispute
 * that was open when it was made, so this is the one thing for which it counts in what order something was recorded.
 */
final class DisputeReading {

    private final Facts facts;
    private final Collection<? extends Fact<?>> about;

    DisputeReading(Facts facts, Collection<? extends Fact<?>> about) {
        this.facts = facts;
        this.about = about;
    }

    /** What is disputed and what claims were refused, each once, however many of the facts it is about. */
    Stream<Dispute> disputes() {
        return about.stream().flatMap(this::about).distinct();
    }

    private Stream<Dispute> about(Fact<?> fact) {
        var open = Disputes.of(fact, facts).open().stream().map(Fact::id).toList();
        return facts.standing(AboutFacts.class).stream()
                .filter(dispute -> dispute.event().facts().stream().anyMatch(ref -> ref.id().equals(fact.id())))
                .flatMap(dispute -> open.contains(dispute.id())
                        ? dispute(fact, dispute, Optional.empty())
                        : finding(fact)
                                .filter(finding -> position(dispute) < position(finding))
                                .stream()
                                .flatMap(finding -> dispute(fact, dispute, Optional.of(finding.event()))));
    }

    private Stream<Dispute> dispute(Fact<?> fact, Fact<AboutFacts> dispute, Optional<FactUpheld> finding) {
        var evidence = Statements.of(facts, List.of(dispute)).evidence();
        return switch (dispute.event()) {
            case ClaimRefused c -> Stream.of(row(
                    Dispute.Kind.CLAIM_REFUSED, fact, c.reason(), c.explanation(), finding, evidence));
            case FactDisputed d -> Stream.of(row(
                    Dispute.Kind.FACT_DISPUTED, fact, "", d.ground(), finding, evidence));
            default -> Stream.of();
        };
    }

    /** That sources state facts in words that differ, all of which were first stated before the position. */
    Dispute different(Collection<? extends Fact<?>> these, long before, List<Evidence> evidence) {
        var first = these.stream()
                .min(Comparator.comparing(fact -> fact.event().getClass().getName()))
                .orElseThrow();
        var finding = these.stream()
                .flatMap(fact -> finding(fact).stream())
                .filter(upheld -> position(upheld) >= before)
                .max(Comparator.comparing(DisputeReading::position));
        return row(Dispute.Kind.DIFFERENT_DESIGNATIONS, first, "", "", finding.map(Fact::event), evidence);
    }

    private Optional<Fact<FactUpheld>> finding(Fact<?> fact) {
        return facts.standing(FactUpheld.class).stream()
                .filter(upheld -> upheld.event().fact().id().equals(fact.id()))
                .reduce((one, later) -> later);
    }

    private static Dispute row(
            Dispute.Kind kind,
            Fact<?> about,
            String reason,
            String words,
            Optional<FactUpheld> finding,
            List<Evidence> evidence) {
        return new Dispute(
                kind,
                about.event().getClass(),
                reason,
                words,
                finding.isEmpty(),
                finding.map(FactUpheld::ground).orElse(""),
                finding.map(FactUpheld::preferred).orElse(SourceId.NONE),
                evidence);
    }

    private static long position(Fact<?> fact) {
        return fact.statements().getFirst().position();
    }

    static Comparator<Dispute> order() {
        return Comparator.comparing(Dispute::kind)
                .thenComparing(d -> d.about().getName())
                .thenComparing(Dispute::reason)
                .thenComparing(Dispute::words)
                .thenComparing(d -> d.evidence().toString());
    }
}
