package org.kurultai.domain.office;

import java.util.List;
import org.kurultai.domain.office.OfficeCommand.Appoint;
import org.kurultai.domain.office.OfficeCommand.EndTenure;
import org.kurultai.domain.office.OfficeEvent.PersonAppointed;
import org.kurultai.domain.office.OfficeEvent.TenureEnded;
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
                    new TenureDecider<>(
                            Appoint.class, c -> new PersonAppointed(c.post(), c.person(), c.from(), c.acting())),
                    new AttestTenureDecider(),
                    new TenureDecider<>(
                            EndTenure.class, c -> new TenureEnded(c.post(), c.person(), c.on(), c.reason())),
                    new ConferRankDecider()),
            List.of(),
            new OfficeMatters());

    private OfficeFeature() {}
}
