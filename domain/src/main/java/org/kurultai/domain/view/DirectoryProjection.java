package org.kurultai.domain.view;

import java.util.Set;
import org.kurultai.domain.office.OfficeEvent.NameVariantRecorded;
import org.kurultai.domain.office.OfficeEvent.PersonRegistered;
import org.kurultai.domain.office.OfficeEvent.PersonsMerged;
import org.kurultai.domain.office.OfficeEvent.PostEstablished;
import org.kurultai.domain.party.PartyEvent.InstitutionRegistered;
import org.kurultai.domain.party.PartyEvent.OrganizationFounded;
import org.kurultai.domain.party.PartyEvent.PartyNamed;
import org.kurultai.domain.party.PartyEvent.StateRegistered;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.FactId;
import org.kurultai.domain.record.SourceId;
import org.kurultai.domain.record.Tag;
import org.kurultai.domain.source.SourceEvent.SourceRegistered;

/** Files whatever names something under the thing it names. */
final class DirectoryProjection extends FiledByEvent<DirectoryKey, Directory> {

    DirectoryProjection() {
        super("directory");
    }

    @Override
    Set<DirectoryKey> filed(Event event) {
        return switch (event) {
            case StateRegistered s -> Set.of(new DirectoryKey.Party(s.state()));
            case OrganizationFounded o -> Set.of(new DirectoryKey.Party(o.organization()));
            case InstitutionRegistered i -> Set.of(new DirectoryKey.Party(i.institution()));
            case PartyNamed n -> Set.of(new DirectoryKey.Party(n.party()));
            case PersonRegistered p -> Set.of(new DirectoryKey.Person(p.person()));
            case NameVariantRecorded v -> Set.of(new DirectoryKey.Person(v.person()));
            case PersonsMerged m -> Set.of(new DirectoryKey.Same(m.kept()), new DirectoryKey.Same(m.merged()));
            case PostEstablished p -> Set.of(new DirectoryKey.Post(p.post()));
            case SourceRegistered s -> Set.of(new DirectoryKey.Source(s.source()));
            default -> Set.of();
        };
    }

    @Override
    public Set<Tag> reaches(Event event) {
        return Set.of();
    }

    @Override
    DirectoryKey withdrawn(FactId fact) {
        return new DirectoryKey.Withdrawn(fact);
    }

    @Override
    DirectoryKey retracted(SourceId source) {
        return new DirectoryKey.Retracted(source);
    }

    @Override
    Directory view(Reading<DirectoryKey> reading) {
        return new Directory(reading);
    }
}
