package org.kurultai.domain.view;

/** The relations between parties in the chronicle of what happened. */
final class BilateralRelationsProjection extends ChronicleProjection<BilateralRelations> {

    BilateralRelationsProjection() {
        super("bilateral-relations");
    }

    @Override
    BilateralRelations view(Chronicle chronicle) {
        return new BilateralRelations(chronicle);
    }
}
