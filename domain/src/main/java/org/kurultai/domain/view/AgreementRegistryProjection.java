package org.kurultai.domain.view;

import java.util.Set;
import org.kurultai.domain.agreement.AgreementEvent;
import org.kurultai.domain.office.OfficeEvent.PersonsMerged;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.FactId;
import org.kurultai.domain.record.SourceId;

/** Files what is recorded of an instrument under the instrument. */
final class AgreementRegistryProjection extends FactsProjection<RegistryKey, AgreementRegistry> {

    AgreementRegistryProjection() {
        super("agreement-registry");
    }

    @Override
    Set<RegistryKey> filed(Event event) {
        return switch (event) {
            case AgreementEvent a -> Set.of(new RegistryKey.Instrument(a.instrument()));
            case PersonsMerged m -> Set.of(new RegistryKey.Same(m.kept()), new RegistryKey.Same(m.merged()));
            default -> OccasionDates.filed(event, RegistryKey.Course::new);
        };
    }

    @Override
    RegistryKey withdrawn(FactId fact) {
        return new RegistryKey.Withdrawn(fact);
    }

    @Override
    RegistryKey retracted(SourceId source) {
        return new RegistryKey.Retracted(source);
    }

    @Override
    AgreementRegistry view(Reading<RegistryKey> reading) {
        return new AgreementRegistry(reading);
    }
}
