package org.kurultai.domain.agreement;

import java.util.List;
import org.kurultai.domain.record.Feature;

/** Instruments and their life cycle. */
public final class AgreementFeature {

    /** What this feature brings into the catalogue. */
    public static final Feature FEATURE = new Feature("agreement", AgreementCommand.class, AgreementEvent.class,
            List.of(), List.of());

    private AgreementFeature() {}
}
