package org.kurultai.export.calendar;

import biweekly.component.ICalComponent;
import biweekly.component.VEvent;
import biweekly.component.VJournal;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.DateTimeStamp;
import biweekly.property.Description;
import biweekly.property.Location;
import biweekly.property.Organizer;
import biweekly.property.Sequence;
import biweekly.property.Status;
import biweekly.property.Summary;
import biweekly.property.Uid;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.view.Happening;
import org.kurultai.domain.view.HostingStatus;
import org.kurultai.domain.view.Matter.Gathering;
import org.kurultai.domain.view.Projections;
import org.kurultai.export.Dates;
import org.kurultai.export.Terms;
import org.kurultai.export.Views;

/** Makes the entries of a calendar. */
final class Entries {

    private final Date made;
    private final Terms terms;
    private final Attendees attendees;
    private final OwnProperties own;

    Entries(Views views, Instant made) {
        this.made = Date.from(made);
        this.terms = new Terms(views);
        this.attendees = new Attendees(views.view(Projections.ATTENDANCE_LEDGER), terms);
        this.own = new OwnProperties(Courses.of(views.view(Projections.EVIDENCE_LEDGER)));
    }

    VEvent event(Happening row, Gathering gathering) {
        var event = new VEvent();
        event.addProperty(new DateStart(Days.first(row.when())));
        event.addProperty(new DateEnd(Days.afterLast(row.when())));
        event.addProperty(status(gathering.status()));
        place(gathering).map(Location::new).forEach(event::addProperty);
        fill(event, row, gathering);
        return event;
    }

    VJournal journal(Happening row, Gathering gathering) {
        var journal = new VJournal();
        if (gathering.status() == HostingStatus.CANCELLED) {
            journal.addProperty(Status.cancelled());
        }
        fill(journal, row, gathering);
        return journal;
    }

    private void fill(ICalComponent entry, Happening row, Gathering gathering) {
        entry.setProperty(new Uid(CalendarNames.uid(gathering.occasion())));
        entry.setProperty(new DateTimeStamp(made));
        entry.addProperty(new Sequence(gathering.moves()));
        entry.addProperty(new Summary(terms.occasion(gathering.occasion())));
        entry.addProperty(new Description(description(row, gathering)));
        host(gathering.host()).forEach(entry::addProperty);
        attendees.at(gathering.occasion()).forEach(entry::addProperty);
        own.add(entry, row, gathering);
    }

    private Stream<Organizer> host(PartyId host) {
        if (host.isNone()) {
            return Stream.of();
        }
        var organizer = new Organizer(terms.party(host), null);
        organizer.setUri(CalendarNames.address(host));
        return Stream.of(organizer);
    }

    private static Status status(HostingStatus status) {
        return switch (status) {
            case SCHEDULED, HELD -> Status.confirmed();
            case POSTPONED, AGREED, UNKNOWN -> Status.tentative();
            case CANCELLED -> Status.cancelled();
        };
    }

    private Stream<String> place(Gathering gathering) {
        var place = Stream.of(gathering.place().venue(), terms.place(gathering.place()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return Stream.of(place).filter(text -> !text.isEmpty());
    }

    private String description(Happening row, Gathering gathering) {
        var lines = new ArrayList<String>();
        if (!Days.isOnCalendar(row.when())) {
            lines.add("When: " + Dates.of(row.when()));
            place(gathering).map("Where: "::concat).forEach(lines::add);
        } else if (!Days.isDay(row.when().end())) {
            lines.add("The last day is not known.");
        }
        if (!row.words().isEmpty()) {
            lines.add(row.words());
        }
        row.evidence().stream()
                .map(Evidence::source)
                .filter(source -> !source.isNone())
                .distinct()
                .map(source -> "Source: " + terms.source(source))
                .forEach(lines::add);
        return String.join("\n", lines);
    }
}
