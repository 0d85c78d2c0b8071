package org.kurultai.domain.view;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kurultai.domain.record.FactId;
import org.kurultai.domain.record.SourceId;
import org.kurultai.domain.view.EvidencedFact.Status;

/**
 * What each fact rests on: which sources state it and in what words, who disputes it, how that was resolved. A fact
 * that was withdrawn, or whose sources were all retracted, is kept and says so.
 *
 * <p>Which statements are of one fact was settled as they were recorded. So this is the one view in which it can show in
 * what order that was: of two that may mean the same, one between both may have come before them or after.
 */
public final class EvidenceLedger implements View<EvidenceLedger> {

    private static final Comparator<EvidencedFact> ORDER = Comparator
            .comparing((EvidencedFact f) -> f.event().getClass().getSimpleName())
            .thenComparing(f -> f.event().toString())
            .thenComparing(f -> f.evidence().toString())
            .thenComparing(f -> f.identifiers().toString());

    private final Reading<EvidenceKey> reading;

    EvidenceLedger(Reading<EvidenceKey> reading) {
        this.reading = reading;
    }

    @Override
    public EvidenceLedger through(Lens lens) {
        return new EvidenceLedger(reading.through(lens));
    }

    /** A fact, by the identifier of any statement of it. */
    public Optional<EvidencedFact> of(FactId fact) {
        return row(fact).or(() -> reading.keys(EvidenceKey.Of.class, fact).stream()
                .flatMap(key -> row(key.fact()).stream())
                .findFirst());
    }

    /** Every fact, by what kind of fact it is. */
    public List<EvidencedFact> all() {
        return rows(reading.keys(EvidenceKey.Of.class));
    }

    /** Every fact against which anything was ever said; those where that is not resolved first. */
    public List<EvidencedFact> disputed() {
        return rows(reading.keys(EvidenceKey.Of.class, EvidenceLedgerProjection.Group.DISPUTED)).stream()
                .filter(fact -> !fact.disputes().isEmpty())
                .sorted(Comparator.comparing(fact -> !fact.isDisputed()))
                .toList();
    }

    /** Every fact that stands on the word of one source. */
    public List<EvidencedFact> singleSourced() {
        return all().stream().filter(fact -> fact.status() == Status.STANDS && fact.sources() == 1).toList();
    }

    /** Every fact that the source states, whether it stands or not. */
    public List<EvidencedFact> statedBy(SourceId source) {
        return rows(reading.keys(EvidenceKey.Of.class, source)).stream()
                .filter(fact -> fact.evidence().stream().anyMatch(e -> e.source().equals(source)))
                .toList();
    }

    /** Every fact that stands on the word of this source alone, and would fall with it. */
    public List<EvidencedFact> restingOn(SourceId source) {
        return statedBy(source).stream()
                .filter(fact -> fact.status() == Status.STANDS && fact.sources() == 1)
                .toList();
    }

    /** Every source that states anything. */
    public List<SourceId> sources() {
        return reading.groups(SourceId.class).stream().filter(source -> !statedBy(source).isEmpty()).toList();
    }

    private List<EvidencedFact> rows(Collection<EvidenceKey.Of> keys) {
        return keys.stream().flatMap(key -> row(key.fact()).stream()).sorted(ORDER).toList();
    }

    /** A fact by the identifier it was first recorded under, and by no other. */
    Optional<EvidencedFact> row(FactId fact) {
        return new EvidenceReading(fact, reading.facts(new EvidenceKey.Of(fact))).row();
    }
}
