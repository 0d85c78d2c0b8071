package org.kurultai.domain.view;

import java.util.List;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.Projection;
import org.kurultai.domain.record.Question;

/** What can be asked of bilateral relations. */
public sealed interface BilateralRelationsQuestion<R> extends Question<BilateralRelations, R> {

    @Override
    default Projection<?, ?, BilateralRelations> projection() {
        return Projections.BILATERAL_RELATIONS;
    }

    /** What the two parties had to do with each other, year by year. */
    record RelationsBetween(PartyId one, PartyId other) implements BilateralRelationsQuestion<List<RelationsInYear>> {
        @Override
        public List<RelationsInYear> answer(BilateralRelations view) {
            return view.between(one, other);
        }
    }

    /** The parties with which the party had engagements or instruments. */
    record PartnersOf(PartyId party) implements BilateralRelationsQuestion<List<Partner>> {
        @Override
        public List<Partner> answer(BilateralRelations view) {
            return view.partners(party);
        }
    }
}
