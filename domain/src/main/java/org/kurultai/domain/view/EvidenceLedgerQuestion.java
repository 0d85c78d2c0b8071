package org.kurultai.domain.view;

import java.util.List;
import java.util.Optional;
import org.kurultai.domain.record.FactId;
import org.kurultai.domain.record.Projection;
import org.kurultai.domain.record.Question;
import org.kurultai.domain.record.SourceId;

/** What can be asked of the evidence ledger. */
public sealed interface EvidenceLedgerQuestion<R> extends Question<EvidenceLedger, R> {

    @Override
    default Projection<?, ?, EvidenceLedger> projection() {
        return Projections.EVIDENCE_LEDGER;
    }

    /** What a fact rests on, by the identifier of any statement of it. */
    record EvidenceOf(FactId fact) implements EvidenceLedgerQuestion<Optional<EvidencedFact>> {
        @Override
        public Optional<EvidencedFact> answer(EvidenceLedger view) {
            return view.of(fact);
        }
    }

    /** Every fact against which anything was ever said. */
    record DisputedFacts() implements EvidenceLedgerQuestion<List<EvidencedFact>> {
        @Override
        public List<EvidencedFact> answer(EvidenceLedger view) {
            return view.disputed();
        }
    }

    /** Every fact that stands on the word of one source. */
    record SingleSourcedFacts() implements EvidenceLedgerQuestion<List<EvidencedFact>> {
        @Override
        public List<EvidencedFact> answer(EvidenceLedger view) {
            return view.singleSourced();
        }
    }

    /** Every fact that stands on the word of this source alone. */
    record RestingOn(SourceId source) implements EvidenceLedgerQuestion<List<EvidencedFact>> {
        @Override
        public List<EvidencedFact> answer(EvidenceLedger view) {
            return view.restingOn(source);
        }
    }

    /** Every fact that the source states. */
    record StatedBy(SourceId source) implements EvidenceLedgerQuestion<List<EvidencedFact>> {
        @Override
        public List<EvidencedFact> answer(EvidenceLedger view) {
            return view.statedBy(source);
        }
    }
}
