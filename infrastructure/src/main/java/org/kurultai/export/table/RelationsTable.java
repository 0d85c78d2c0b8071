package org.kurultai.export.table;

import org.kurultai.domain.view.Partner;
import org.kurultai.domain.view.Projections;

/** Bilateral relations: a row a pair of parties. */
final class RelationsTable {

    static final Table<Partner> TABLE = Table.of(
            "relations",
            "which parties had engagements with each other or share instruments, and how many",
            Partner.class,
            views -> {
                var relations = views.view(Projections.BILATERAL_RELATIONS);
                return relations.parties().stream()
                        .flatMap(party -> relations.partners(party).stream())
                        .filter(partner -> partner.of().compareTo(partner.party()) < 0)
                        .toList();
            })
            .withNamed("one", Partner::of)
            .withNamed("other", Partner::party)
            .with("engagements", Partner::engagements)
            .with("instruments", Partner::instruments)
            .withSources(Partner::evidence);

    private RelationsTable() {}
}
