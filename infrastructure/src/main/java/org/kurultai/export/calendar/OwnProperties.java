package org.kurultai.export.calendar;

import biweekly.component.ICalComponent;
import biweekly.parameter.RelationshipType;
import biweekly.property.RawProperty;
import biweekly.property.RelatedTo;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import java.util.List;
import java.util.function.Function;
import org.kurultai.domain.meeting.MeetingEvent.MeetingPostponed;
import org.kurultai.domain.meeting.MeetingEvent.MeetingRelocated;
import org.kurultai.domain.meeting.MeetingEvent.MeetingRescheduled;
import org.kurultai.domain.meeting.MeetingId;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.party.Place;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.domain.view.Happening;
import org.kurultai.domain.view.Matter.Gathering;
import org.kurultai.domain.visit.VisitEvent;
import org.kurultai.domain.visit.VisitEvent.EngagementRecorded;
import org.kurultai.domain.visit.VisitEvent.VisitAnnounced;
import org.kurultai.domain.visit.VisitId;
import org.kurultai.json.Names;

/** What iCalendar has no property for, so that nothing that a calendar was told is lost in it. */
record OwnProperties(Courses courses) {

    void add(ICalComponent entry, Happening row, Gathering gathering) {
        add(entry, "WHEN", row.when().isUnknown() ? "" : row.when().toString());
        add(entry, "STATUS", Names.of(gathering.status()));
        add(entry, "CITY", gathering.place().city());
        add(entry, "COUNTRY", gathering.place().country().value());
        add(entry, "VENUE", gathering.place().venue());
        switch (gathering.occasion().kind()) {
            case MEETING -> meeting(entry, gathering);
            case VISIT -> visit(entry, gathering.occasion(), row.words());
            case ENGAGEMENT -> engagement(entry, gathering.occasion());
        }
    }

    private void meeting(ICalComponent entry, Gathering gathering) {
        var meeting = gathering.occasion();
        add(entry, "SERIES", gathering.series().value());
        add(entry, "ORDINAL", gathering.ordinal() == 0 ? "" : Integer.toString(gathering.ordinal()));
        courses.each(meeting, MeetingRescheduled.class).forEach(said -> moved(entry, "rescheduled",
                days(said, MeetingRescheduled::when), on(said, MeetingRescheduled::on)));
        courses.each(meeting, MeetingPostponed.class).forEach(said -> moved(entry, "postponed",
                days(said, MeetingPostponed::until), on(said, MeetingPostponed::on)));
        courses.each(meeting, MeetingRelocated.class).forEach(said -> {
            var place = Courses.joined(said, MeetingRelocated::place, Place.UNKNOWN, Place::refinedBy);
            var moved = moved(entry, "relocated", place.city(), on(said, MeetingRelocated::on));
            set(moved, "COUNTRY", place.country().value());
            set(moved, "VENUE", place.venue());
            set(moved, "HOST", Courses.joined(said, MeetingRelocated::host, PartyId.NONE,
                    (one, other) -> one.isNone() ? other : one).value());
        });
    }

    private static <E> String days(List<E> said, Function<E, DateRange> days) {
        return Courses.joined(said, days, DateRange.UNKNOWN, DateRange::refinedBy).toString();
    }

    private static <E> PartialDate on(List<E> said, Function<E, PartialDate> on) {
        return Courses.joined(said, on, PartialDate.UNKNOWN, PartialDate::refinedBy);
    }

    private static RawProperty moved(ICalComponent entry, String how, String to, PartialDate on) {
        var moved = property(entry, "MOVED", to);
        set(moved, "HOW", how);
        set(moved, "ON", on.isUnknown() ? "" : on.toString());
        return moved;
    }

    private void visit(ICalComponent entry, Occasion visit, String aim) {
        add(entry, "VISITOR", courses.stated(visit, VisitAnnounced.class, VisitAnnounced::visitor, PartyId.NONE)
                .value());
        add(entry, "LED-BY", courses.stated(visit, VisitAnnounced.class, VisitAnnounced::ledBy, PartyId.NONE)
                .value());
        add(entry, "INVITED-BY",
                courses.stated(visit, VisitAnnounced.class, v -> v.invitation().party(), PartyId.NONE).value());
        add(entry, "AIM", aim);
    }

    private void engagement(ICalComponent entry, Occasion engagement) {
        var visit = courses.stated(engagement, EngagementRecorded.class, EngagementRecorded::visit, VisitId.NONE);
        var meeting = courses.stated(
                engagement, EngagementRecorded.class, EngagementRecorded::meeting, MeetingId.NONE);
        relate(entry, VisitEvent.occasion(visit), RelationshipType.PARENT);
        relate(entry, Occasion.of(meeting), RelationshipType.SIBLING);
        courses.each(engagement, EngagementRecorded.class)
                .findFirst()
                .ifPresent(said -> add(entry, "KIND", Names.of(said.getFirst().kind())));
        courses.union(engagement, EngagementRecorded.class, EngagementRecorded::institutions)
                .forEach(institution -> add(entry, "INSTITUTION", institution.value()));
    }

    private static void relate(ICalComponent entry, Occasion to, RelationshipType as) {
        if (!to.isNone()) {
            var related = new RelatedTo(CalendarNames.uid(to));
            related.setRelationshipType(as);
            entry.addProperty(related);
        }
    }

    private static void add(ICalComponent entry, String name, String value) {
        if (!value.isEmpty()) {
            property(entry, name, value);
        }
    }

    static RawProperty property(ICalComponent entry, String name, String value) {
        return entry.addExperimentalProperty(CalendarNames.own(name), VObjectPropertyValues.escape(value));
    }

    static void set(RawProperty property, String parameter, String value) {
        if (!value.isEmpty()) {
            property.setParameter(CalendarNames.own(parameter), value);
        }
    }
}
