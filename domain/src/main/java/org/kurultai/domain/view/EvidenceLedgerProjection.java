package org.kurultai.domain.view;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kurultai.domain.record.AboutFacts;
import org.kurultai.domain.record.Cells;
import org.kurultai.domain.record.ClaimRefused;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.FactCorroborated;
import org.kurultai.domain.record.FactId;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Recorded;
import org.kurultai.domain.record.Row;
import org.kurultai.domain.record.SourceId;
import org.kurultai.domain.record.SourceWithdrawal;
import org.kurultai.domain.source.SourceEvent.FactDisputed;

/** Files each fact apart, with whatever is said about it. */
final class EvidenceLedgerProjection extends FactsProjection<EvidenceKey, EvidenceLedger> {

    /** The facts that somebody disputed, or that stood against a claim. */
    enum Group {
        DISPUTED
    }

    EvidenceLedgerProjection() {
        super("evidence-ledger");
    }

    @Override
    public Set<EvidenceKey> keys(Recorded recorded) {
        return keys(recorded.id(), recorded.event());
    }

    private static Set<EvidenceKey> keys(FactId id, Event event) {
        return switch (event) {
            case FactCorroborated c -> keys(c.fact(), c.stated());
            case AboutFacts about -> about.facts().stream()
                    .map(fact -> new EvidenceKey.Of(fact.id()))
                    .collect(Collectors.toUnmodifiableSet());
            case SourceWithdrawal w -> Set.of(new EvidenceKey.Of(id), new EvidenceKey.Retracted(w.source()));
            default -> Set.of(new EvidenceKey.Of(id));
        };
    }

    @Override
    public Set<?> groups(EvidenceKey key, Recorded recorded) {
        var stated = recorded.event() instanceof FactCorroborated c ? c.stated() : recorded.event();
        if (stated instanceof AboutFacts) {
            return stated instanceof FactDisputed || stated instanceof ClaimRefused
                    ? Set.of(Group.DISPUTED)
                    : Set.of();
        }
        var source = recorded.envelope().evidence().source();
        if (key.equals(new EvidenceKey.Of(recorded.id()))) {
            return source.isNone() ? Set.of() : Set.of(source);
        }
        return source.isNone() ? Set.of(recorded.id()) : Set.of(recorded.id(), source);
    }

    @Override
    public List<Row> rows(EvidenceLedger view, Object subject) {
        return subject instanceof FactId fact ? EvidenceRows.of(view, fact) : List.of();
    }

    @Override
    public Set<?> subjects(EvidenceKey key, Cells<EvidenceKey, Facts> cells) {
        return switch (key) {
            case EvidenceKey.Of of -> Set.of(of.fact());
            case EvidenceKey.Retracted r -> Set.of();
        };
    }

    /** What withdraws a fact is about it, and so filed where the fact is. */
    @Override
    EvidenceKey withdrawn(FactId fact) {
        return new EvidenceKey.Of(fact);
    }

    @Override
    EvidenceKey retracted(SourceId source) {
        return new EvidenceKey.Retracted(source);
    }

    @Override
    EvidenceLedger view(Reading<EvidenceKey> reading) {
        return new EvidenceLedger(reading);
    }
}
