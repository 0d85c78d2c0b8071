package org.kurultai.domain.view;

import org.kurultai.domain.agreement.InstrumentId;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.record.FactId;
import org.kurultai.domain.record.SourceId;

/** What the cells of the agreement registry are filed under. */
public sealed interface RegistryKey {

    /** What is recorded of an instrument. */
    record Instrument(InstrumentId instrument) implements RegistryKey {}

    /** What tells when an occasion took place. */
    record Course(Occasion occasion) implements RegistryKey {}

    /** What tells that the person goes by another identifier too. */
    record Same(PersonId person) implements RegistryKey {}

    /** What withdraws the fact. */
    record Withdrawn(FactId fact) implements RegistryKey {}

    /** What retracts the source. */
    record Retracted(SourceId source) implements RegistryKey {}
}
