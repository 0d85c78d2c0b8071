package org.kurultai.export.table;

import org.kurultai.domain.view.Dispute;
import org.kurultai.domain.view.EvidencedFact;
import org.kurultai.domain.view.Projections;
import org.kurultai.export.About;
import org.kurultai.json.Names;

/** The evidence ledger: a row a fact. */
final class EvidenceTable {

    static final Table<EvidencedFact> TABLE = Table.of(
            "evidence",
            "each fact: what it rests on, whether it stands, and what speaks against it",
            EvidencedFact.class,
            views -> views.view(Projections.EVIDENCE_LEDGER).all())
            .with("what", fact -> Names.of(fact.event().getClass()).replace('-', ' '))
            .withNamed("about", fact -> About.of(fact.event()))
            .with("status", EvidencedFact::status)
            .with("sources_count", EvidencedFact::sources)
            .with("open_disputes", fact -> fact.disputes().stream().filter(Dispute::open).count())
            .with("fact", fact -> fact.identifiers().getFirst().toString())
            .withSources(EvidencedFact::evidence);

    private EvidenceTable() {}
}
