package org.kurultai.domain.view;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kurultai.domain.agreement.AgreementEvent;
import org.kurultai.domain.agreement.AgreementEvent.Concluded;
import org.kurultai.domain.agreement.AgreementEvent.InstrumentSigned;
import org.kurultai.domain.agreement.InstrumentId;
import org.kurultai.domain.office.OfficeEvent.PersonsMerged;
import org.kurultai.domain.record.Cells;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.FactId;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Row;
import org.kurultai.domain.record.SourceId;

/** Files what is recorded of an instrument under the instrument. */
final class AgreementRegistryProjection extends FiledByEvent<RegistryKey, AgreementRegistry> {

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
    Set<?> groups(RegistryKey key, Event event) {
        if (!(event instanceof Concluded concluded)) {
            return Set.of();
        }
        var groups = new HashSet<Object>();
        groups.add(new RegistryGroup.Kind(concluded.kind()));
        concluded.parties().forEach(party -> groups.add(new RegistryGroup.Party(party)));
        concluded.subjects().forEach(subject -> groups.add(new RegistryGroup.Subject(subject)));
        if (!concluded.occasion().isNone()) {
            groups.add(concluded.occasion());
        }
        if (concluded instanceof InstrumentSigned signed) {
            for (var signatory : signed.signatories()) {
                groups.add(new RegistryGroup.Side(signatory.party()));
                if (!signatory.person().isNone()) {
                    groups.add(signatory.person());
                }
            }
        }
        return groups;
    }

    @Override
    public List<Row> rows(AgreementRegistry view, Object subject) {
        return subject instanceof InstrumentId instrument ? RegistryRows.of(view, instrument) : List.of();
    }

    @Override
    public Set<?> subjects(RegistryKey key, Cells<RegistryKey, Facts> cells) {
        return switch (key) {
            case RegistryKey.Instrument i -> Set.of(i.instrument());
            case RegistryKey.Same s -> Persons.circle(s.person(), p -> cells.cell(new RegistryKey.Same(p))).stream()
                    .flatMap(p -> cells.keys(p).stream())
                    .flatMap(k -> k instanceof RegistryKey.Instrument i ? Stream.of(i.instrument()) : Stream.of())
                    .collect(Collectors.toSet());
            case RegistryKey.Course c -> Set.of();
            case RegistryKey.Withdrawn w -> Set.of();
            case RegistryKey.Retracted r -> Set.of();
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
