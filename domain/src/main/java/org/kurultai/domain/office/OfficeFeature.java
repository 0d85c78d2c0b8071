package org.kurultai.domain.office;

import java.util.List;
import org.kurultai.domain.record.Feature;

/** Persons, posts and tenures. */
public final class OfficeFeature {

    /** What this feature brings into the catalogue. */
    public static final Feature FEATURE = new Feature(
            "office",
            OfficeCommand.class,
            OfficeEvent.class,
            List.of(
                    new RegisterPersonDecider(),
                    new RecordNameVariantDecider(),
                    new RecordLifeDatesDecider(),
                    new MergePersonsDecider(),
                    new EstablishPostDecider(),
                    new CommissionPersonDecider(),
                    new LapseCommissionDecider(),
                    new AppointDecider(),
                    new AttestTenureDecider(),
                    new EndTenureDecider(),
                    new ConferRankDecider()),
            List.of(),
            new OfficeMatters());

    private OfficeFeature() {}
}
