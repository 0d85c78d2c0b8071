package org.kurultai.domain.view;

import org.kurultai.domain.record.FactId;
import org.kurultai.domain.record.SourceId;

/** What the cells of the evidence ledger are filed under. */
public sealed interface EvidenceKey {

    /** Every statement of a fact, and what is said about it. */
    record Of(FactId fact) implements EvidenceKey {}

    /** What retracts the source. */
    record Retracted(SourceId source) implements EvidenceKey {}
}
