package org.kurultai.export.jsonld;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.kurultai.domain.meeting.SeriesId;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.party.Place;
import org.kurultai.domain.view.Directory;
import org.kurultai.domain.view.Happening;
import org.kurultai.domain.view.HostingStatus;
import org.kurultai.domain.view.Matter.Gathering;
import org.kurultai.domain.view.PartyEntry;
import org.kurultai.domain.view.Projections;
import org.kurultai.export.Dates;
import org.kurultai.export.Terms;
import org.kurultai.export.Views;

/** Meetings, visits and engagements, and the series of meetings. */
record Events(Views views, Directory directory, Terms terms) {

    Stream<Resource> series() {
        return views.view(Projections.HOST_ROTATION).series().stream().map(this::series);
    }

    private Resource series(SeriesId series) {
        return Resource.of("EventSeries", Iris.of(Iris.SERIES, series)).with("name", terms.series(series));
    }

    Stream<Resource> events() {
        return views.view(Projections.TIMELINE).all().stream()
                .flatMap(row -> row.matter() instanceof Gathering gathering
                        ? Stream.of(event(row, gathering))
                        : Stream.of());
    }

    private Resource event(Happening row, Gathering gathering) {
        var event = Resource.of("Event", Iris.of(gathering.occasion()))
                .with("name", terms.occasion(gathering.occasion()))
                .with("description", row.isDated() ? row.words() : "When: " + Dates.of(row.when()))
                .with("startDate", row.when().start())
                .with("endDate", row.when().end())
                .with("eventStatus", status(gathering.status()))
                .withReference("organizer", gathering.host(), Iris.PARTY)
                .with("attendee", attendees(row))
                .withReference("superEvent", gathering.series(), Iris.SERIES)
                .withSources(row.evidence());
        return gathering.place().isUnknown() ? event : event.with("location", place(gathering.place()));
    }

    /** What schema.org has no status for has none. */
    private static List<JsonNode> status(HostingStatus status) {
        return switch (status) {
            case SCHEDULED -> List.of(Resource.reference("https://schema.org/EventScheduled"));
            case POSTPONED -> List.of(Resource.reference("https://schema.org/EventPostponed"));
            case CANCELLED -> List.of(Resource.reference("https://schema.org/EventCancelled"));
            case HELD, AGREED, UNKNOWN -> List.of();
        };
    }

    private static List<JsonNode> attendees(Happening row) {
        return Stream.concat(
                row.persons().stream().map(person -> Iris.of(Iris.PERSON, person)),
                row.parties().stream().map(party -> Iris.of(Iris.PARTY, party)))
                .map(Resource::reference)
                .toList();
    }

    private Resource place(Place place) {
        return Resource.part("Place")
                .with("name", place.venue().isEmpty() ? terms.place(place) : place.venue())
                .with("address", Resource.part("PostalAddress")
                        .with("addressLocality", place.city())
                        .with("addressCountry", code(place.country())));
    }

    private String code(PartyId country) {
        return directory.party(country)
                .map(PartyEntry::iso3166)
                .filter(code -> !code.isEmpty())
                .orElse(country.value());
    }
}
