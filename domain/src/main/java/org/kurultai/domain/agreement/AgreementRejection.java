package org.kurultai.domain.agreement;

import org.kurultai.domain.record.Rejection;

/** Why something said about an instrument was not accepted. */
public sealed interface AgreementRejection extends Rejection permits ConclusionRejection, LifeCycleRejection {

    /** Which instrument. */
    InstrumentId instrument();
}
