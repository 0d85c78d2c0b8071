package org.kurultai.export.popolo;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.party.Place;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.domain.view.Attendance;
import org.kurultai.domain.view.AttendanceLedger;
import org.kurultai.domain.view.Happening;
import org.kurultai.domain.view.Matter.Gathering;
import org.kurultai.domain.view.Timeline;
import org.kurultai.export.Terms;
import org.kurultai.json.Names;

/** Meetings, visits and engagements, as Popolo's events. */
record Events(Timeline timeline, AttendanceLedger ledger, Terms terms, Links links) {

    /** By identifier, like all that is in a document. */
    Stream<Entity> all() {
        return timeline.all().stream()
                .filter(row -> row.matter() instanceof Gathering)
                .sorted(Comparator.comparing(row -> row.matter().name().value()))
                .map(row -> of(row, (Gathering) row.matter()));
    }

    private Entity of(Happening row, Gathering gathering) {
        var occasion = gathering.occasion();
        return new Entity()
                .with("id", occasion)
                .with("name", terms.occasion(occasion))
                .with("description", occasion.kind() == Occasion.Kind.VISIT ? row.words() : "")
                .with("classification", Names.of(occasion.kind()))
                .with("start_date", row.when().start())
                .with("end_date", end(row.when()))
                .with("location", location(gathering.place()))
                .with("status", Names.of(gathering.status()))
                .with("organization_id", gathering.host())
                .withEach("attendees", persons(occasion), this::attendee)
                .withSources(row.evidence(), links);
    }

    private static PartialDate end(DateRange when) {
        return when.open() ? PartialDate.UNKNOWN : when.end();
    }

    private String location(Place place) {
        return Stream.of(place.venue(), terms.place(place)).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private List<Attendance> persons(Occasion occasion) {
        return ledger.at(occasion).stream().filter(attendance -> !attendance.person().isNone()).toList();
    }

    /** For whom somebody came has its place in a membership, which at an event is not one in anything in particular. */
    private void attendee(Entity entity, Attendance attendance) {
        entity.with("id", attendance.person())
                .with("name", terms.person(attendance.person()))
                .withEach("memberships", Stream.of(attendance.party()).filter(party -> !party.isNone()).toList(),
                        (membership, party) -> membership.with("on_behalf_of_id", party));
    }
}
