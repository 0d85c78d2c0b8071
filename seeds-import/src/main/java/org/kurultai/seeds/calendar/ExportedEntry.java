package org.kurultai.seeds.calendar;

import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kurultai.domain.meeting.MeetingId;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.party.Place;
import org.kurultai.domain.record.Command;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.domain.view.HostingStatus;
import org.kurultai.domain.visit.EngagementId;
import org.kurultai.domain.visit.EngagementKind;
import org.kurultai.domain.visit.Invitation;
import org.kurultai.domain.visit.VisitCommand.AnnounceVisit;
import org.kurultai.domain.visit.VisitCommand.CancelVisit;
import org.kurultai.domain.visit.VisitCommand.ConcludeVisit;
import org.kurultai.domain.visit.VisitCommand.RecordEngagement;
import org.kurultai.domain.visit.VisitId;
import org.kurultai.domain.visit.VisitLevel;
import org.kurultai.export.calendar.CalendarNames;
import org.kurultai.json.Names;
import org.kurultai.seeds.source.DossierDraft;
import org.kurultai.seeds.source.SourceException;

/**
 * An entry that was exported from a record.
 *
 * @param when as it was in the record, which may be less or more than its days on the calendar
 */
record ExportedEntry(
        CalendarEntry item, Occasion occasion, DateRange when, HostingStatus status, PartyId host, Place place) {

    static ExportedEntry of(CalendarEntry item, Occasion occasion, Days days) {
        return new ExportedEntry(
                item,
                occasion,
                when(item, days.of(item)),
                item.own("STATUS", text -> Names.constant(HostingStatus.class, text), HostingStatus.SCHEDULED),
                CalendarNames.party(item.text("ORGANIZER")),
                new Place(item.own("CITY"), new PartyId(item.own("COUNTRY")), item.own("VENUE")));
    }

    /** Somebody may have moved the entry in his calendar, which knows nothing of properties of ours. */
    private static DateRange when(CalendarEntry item, DateRange days) {
        var when = item.own("WHEN", DateRange::parse, days);
        if (!when.start().compatible(days.start())) {
            throw new SourceException(item.property("DTSTART").orElseThrow().line(), 1,
                    "the entry begins %s by its DTSTART, %s by its %s"
                            .formatted(days.start(), when.start(), CalendarNames.own("WHEN")),
                    "leave out whichever is wrong");
        }
        return when;
    }

    void state(Attendees attendees, DossierDraft.Entry entry) {
        Consumer<Command> states = command -> entry.states(Names.of(command.getClass()) + "-" + occasion.id(), command);
        switch (occasion.kind()) {
            case MEETING -> new MeetingCourse(this).commands().forEach(states);
            case VISIT -> visit(new VisitId(occasion.id())).forEach(states);
            case ENGAGEMENT -> engagement(new EngagementId(occasion.id())).forEach(states);
        }
        item.each("ATTENDEE")
                .filter(line -> line.parameter(CalendarNames.own("AT")).isEmpty()) // else stated there
                .forEach(line -> attendees.state(line, occasion, entry));
    }

    private Stream<Command> visit(VisitId visit) {
        var visitor = new PartyId(item.own("VISITOR"));
        var announced = visitor.isNone() || host.isNone()
                ? Stream.<Command>of()
                : Stream.of(new AnnounceVisit(visit, visitor, host, when, 0, VisitLevel.UNSTATED,
                        new PartyId(item.own("LED-BY")), invitation(), place, item.own("AIM")));
        return Stream.concat(announced, switch (status) {
            case HELD -> Stream.of(new ConcludeVisit(visit, when.open() ? PartialDate.UNKNOWN : when.end()));
            case CANCELLED -> Stream.of(new CancelVisit(visit, ""));
            case UNKNOWN, AGREED, SCHEDULED, POSTPONED -> Stream.of();
        });
    }

    private Invitation invitation() {
        return new Invitation(new PartyId(item.own("INVITED-BY")), Invitation.UNSTATED.person(),
                Invitation.UNSTATED.post());
    }

    /** Nothing but who came is known of an engagement that is not said to be part of a visit. */
    private Stream<Command> engagement(EngagementId engagement) {
        var visit = related("PARENT", Occasion.Kind.VISIT);
        if (visit.isNone()) {
            return Stream.of();
        }
        var on = when.start().equals(when.end()) ? when.start() : PartialDate.UNKNOWN;
        return Stream.of(new RecordEngagement(
                engagement,
                new VisitId(visit.id()),
                item.own("KIND", text -> Names.constant(EngagementKind.class, text), EngagementKind.CEREMONY),
                on,
                place,
                item.eachOwn("INSTITUTION").map(line -> new PartyId(line.text())).collect(Collectors.toSet()),
                new MeetingId(related("SIBLING", Occasion.Kind.MEETING).id())));
    }

    private Occasion related(String as, Occasion.Kind kind) {
        return item.each("RELATED-TO")
                .filter(line -> line.parameter("RELTYPE").equals(as))
                .map(line -> line.read(CalendarNames::occasion))
                .filter(related -> related.kind() == kind)
                .findFirst()
                .orElse(Occasion.NONE);
    }
}
