package org.kurultai.export.jsonld;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.source.SourceKind;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.domain.view.Directory;
import org.kurultai.domain.view.PartyEntry;
import org.kurultai.domain.view.PartyName;
import org.kurultai.domain.view.PersonEntry;
import org.kurultai.domain.view.Projections;
import org.kurultai.domain.view.SourceEntry;
import org.kurultai.domain.view.Stated;
import org.kurultai.domain.view.Tenure;
import org.kurultai.export.Views;
import org.kurultai.json.Names;

/** Persons, parties and sources. */
record Agents(Views views, Directory directory) {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    Stream<Resource> persons() {
        Map<PersonId, List<Tenure>> tenures = views.view(Projections.MINISTER_TENURE).all().stream()
                .flatMap(post -> post.tenures().stream())
                .collect(Collectors.groupingBy(Tenure::person));
        return directory.persons().stream()
                .map(person -> person(person, tenures.getOrDefault(person.person(), List.of())));
    }

    private Resource person(PersonEntry person, List<Tenure> tenures) {
        return Resource.of("Person", Iris.of(Iris.PERSON, person.person()))
                .with("name", person.name().text())
                .with("alternateName", names(person.names().stream().map(Stated::value), person.name()))
                .with("memberOf", tenures.stream().map(this::role).toList())
                .withSources(person.evidence());
    }

    private ObjectNode role(Tenure tenure) {
        var post = directory.post(tenure.post());
        return Resource.part("OrganizationRole")
                .with("roleName", post.map(entry -> entry.title().text()).orElse(tenure.post().value()))
                .with("startDate", tenure.start().on())
                .with("endDate", tenure.end().on())
                .withReference("memberOf", post.map(entry -> entry.body()).orElse(PartyId.NONE), Iris.PARTY)
                .json();
    }

    Stream<Resource> parties() {
        return directory.parties().stream().map(this::party);
    }

    private Resource party(PartyEntry party) {
        var name = directory.name(party.party(), "en", PartialDate.UNKNOWN);
        var type = party.kind() == PartyEntry.Kind.STATE ? "Country" : "GovernmentOrganization";
        var resource = Resource.of(type, Iris.of(Iris.PARTY, party.party()))
                .with("name", name.text())
                .with("alternateName", names(party.names().stream().map(PartyName::name), name))
                .with("identifier", party.iso3166())
                .withReference("parentOrganization", party.of(), Iris.PARTY)
                .with("foundingDate", party.founded())
                .with("memberOf", views.view(Projections.MEMBERSHIP_ROSTER).memberships(party.party()).stream()
                        .map(period -> Resource.part("OrganizationRole")
                                .with("roleName", Names.of(period.status()))
                                .with("startDate", period.from())
                                .with("endDate", period.until())
                                .withReference("memberOf", period.organization(), Iris.PARTY)
                                .json())
                        .toList())
                .withSources(party.evidence());
        return party.kind() == PartyEntry.Kind.STATE ? resource.and("GovernmentOrganization") : resource;
    }

    Stream<Resource> sources() {
        return directory.sources().stream().map(Agents::source);
    }

    private static Resource source(SourceEntry source) {
        return Resource.of(source.kind() == SourceKind.PRESS_REPORT ? "NewsArticle" : "CreativeWork",
                Iris.of(Iris.SOURCE, source.source()))
                .with("headline", source.title())
                .with("inLanguage", source.language())
                .with("datePublished", source.published())
                .with("url", source.address())
                .with("publisher", source.publisher().isEmpty()
                        ? List.of()
                        : List.of(Resource.part("Organization").with("name", source.publisher()).json()));
    }

    /** The language of a name is part of it. */
    private static List<ObjectNode> names(Stream<Name> names, Name itself) {
        return names.filter(name -> !name.equals(itself))
                .map(name -> name.language().isEmpty()
                        ? JSON.objectNode().put("@value", name.text())
                        : JSON.objectNode().put("@value", name.text()).put("@language", name.language()))
                .toList();
    }
}
