package org.kurultai.domain.view;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kurultai.domain.meeting.Course;
import org.kurultai.domain.meeting.Level;
import org.kurultai.domain.meeting.MeetingEvent.MeetingPostponed;
import org.kurultai.domain.meeting.MeetingEvent.MeetingRelocated;
import org.kurultai.domain.meeting.MeetingEvent.MeetingRescheduled;
import org.kurultai.domain.meeting.MeetingEvent.OfMeeting;
import org.kurultai.domain.meeting.MeetingEvent.SeriesEstablished;
import org.kurultai.domain.meeting.MeetingId;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.meeting.OccasionEvent;
import org.kurultai.domain.meeting.OccasionEvent.AttendanceRecorded;
import org.kurultai.domain.meeting.OccasionEvent.CeremonyHeld;
import org.kurultai.domain.meeting.OccasionEvent.StatementMade;
import org.kurultai.domain.meeting.SeriesId;
import org.kurultai.domain.office.Identity;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.party.Place;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.domain.view.Happening.Kind;
import org.kurultai.domain.visit.EngagementKind;
import org.kurultai.domain.visit.Itinerary;
import org.kurultai.domain.visit.VisitEvent;
import org.kurultai.domain.visit.VisitEvent.EngagementRecorded;
import org.kurultai.domain.visit.VisitEvent.VisitAnnounced;
import org.kurultai.domain.visit.VisitEvent.VisitCancelled;
import org.kurultai.domain.visit.VisitEvent.VisitConcluded;

/** A meeting, a visit or an engagement on the timeline, and what was done and said there. */
final class GatheringReading {

    private final Occasion occasion;
    private final Reading<TimelineKey> reading;
    private final OccasionDates dates;
    private final Facts facts;

    GatheringReading(
            Occasion occasion,
            Reading<TimelineKey> reading,
            OccasionDates dates,
            Function<Collection<PersonId>, Facts> mergers) {
        this.occasion = occasion;
        this.reading = reading;
        this.dates = dates;
        var filed = reading.facts(new TimelineKey.At(occasion));
        this.facts = Persons.identity(Persons.named(filed), mergers).canonical(filed);
    }

    Stream<Happening> rows() {
        return Stream.of(gathering(), ceremonies(), statements()).flatMap(rows -> rows);
    }

    /** The occasion itself, without what was done and said there. */
    Stream<Happening> gathering() {
        return switch (occasion.kind()) {
            case MEETING -> meeting();
            case VISIT -> visit();
            case ENGAGEMENT -> engagement();
        };
    }

    private Stream<Happening> meeting() {
        var said = Statements.of(facts, OfMeeting.class);
        if (said.isEmpty() && came().isEmpty()) {
            return Stream.of();
        }
        var meeting = MeetingReading.of(occasion.meeting(), facts);
        var status = said.isEmpty() ? HostingStatus.UNKNOWN : meeting.status();
        return Stream.of(row(
                Kind.MEETING,
                new Matter.Gathering(occasion, meeting.series(), meeting.ordinal(), title(meeting.series()),
                        meeting.host(), meeting.place(), status, moves()),
                List.of(meeting.host()),
                Set.of(),
                "",
                said));
    }

    private int moves() {
        return (int) Stream.of(MeetingRescheduled.class, MeetingPostponed.class, MeetingRelocated.class)
                .flatMap(kind -> Statements.of(facts, kind).apart())
                .count();
    }

    private Name title(SeriesId series) {
        return Statements.of(reading.facts(new TimelineKey.Series(series)), SeriesEstablished.class)
                .chosen(SeriesEstablished::name, Name.NONE);
    }

    private Stream<Happening> visit() {
        var said = Statements.of(facts, VisitEvent.class).where(v -> !(v instanceof EngagementRecorded));
        var announced = Statements.of(facts, VisitAnnounced.class);
        if (said.isEmpty() && came().isEmpty()) {
            return Stream.of();
        }
        var host = announced.chosen(VisitAnnounced::host, PartyId.NONE);
        return Stream.of(row(
                Kind.VISIT,
                new Matter.Gathering(occasion, SeriesId.NONE, 0, Name.NONE, host,
                        announced.joined(VisitAnnounced::place, Place.UNKNOWN, Place::refinedBy), visitStatus(), 0),
                List.of(host, announced.chosen(VisitAnnounced::visitor, PartyId.NONE),
                        announced.chosen(VisitAnnounced::ledBy, PartyId.NONE),
                        announced.chosen(v -> v.invitation().party(), PartyId.NONE)),
                Set.of(announced.chosen(v -> v.invitation().person(), PersonId.NONE)),
                announced.chosen(VisitAnnounced::aim, ""),
                said));
    }

    private HostingStatus visitStatus() {
        if (!facts.standing(VisitCancelled.class).isEmpty()) {
            return HostingStatus.CANCELLED;
        }
        var made = !facts.standing(VisitConcluded.class).isEmpty()
                || !facts.standing(OccasionEvent.class, OccasionEvent::tookPlace).isEmpty();
        return made ? HostingStatus.HELD : HostingStatus.SCHEDULED;
    }

    private Stream<Happening> engagement() {
        var said = Statements.of(facts, EngagementRecorded.class);
        if (said.isEmpty() && came().isEmpty()) {
            return Stream.of();
        }
        var meeting = new TimelineKey.At(Occasion.of(
                said.chosen(EngagementRecorded::meeting, MeetingId.NONE)));
        var held = MeetingReading.of(meeting.occasion().meeting(), reading.facts(meeting));
        var visit = new TimelineKey.At(VisitEvent.occasion(Itinerary.visit(occasion, facts)));
        var announced = Statements.of(reading.facts(visit), VisitAnnounced.class);
        var host = announced.chosen(VisitAnnounced::host, PartyId.NONE);
        var place = said.joined(EngagementRecorded::place, Place.UNKNOWN, Place::refinedBy);
        return Stream.of(row(
                Kind.ENGAGEMENT,
                new Matter.Gathering(occasion, held.series(), held.ordinal(), title(held.series()), host, place,
                        said.isEmpty() ? HostingStatus.UNKNOWN : HostingStatus.HELD, 0),
                Stream.concat(
                        said.union(EngagementRecorded::institutions).stream(),
                        Stream.of(host, announced.chosen(VisitAnnounced::visitor, PartyId.NONE))).toList(),
                Set.of(),
                said.each(EngagementRecorded::kind, EngagementKind.CEREMONY, Enum::name)
                        .stream()
                        .map(Stated::value)
                        .findFirst()
                        .map(Rows::words)
                        .orElse("ceremony"),
                said));
    }

    private Statements<AttendanceRecorded> came() {
        return Statements.of(facts, AttendanceRecorded.class);
    }

    /** Who came, by party. */
    Stream<Attendance> attendances() {
        var came = came();
        var meeting = meetingHeld();
        var read = new AttendanceReading(
                occasion,
                meeting.series(),
                meeting.ordinal(),
                dates.when(occasion),
                Statements.of(reading.facts(new TimelineKey.Series(meeting.series())), SeriesEstablished.class)
                        .chosen(SeriesEstablished::level, Level.UNSTATED),
                Identity.of(Facts.none()));
        return Attendance.told(came.all().stream()
                .map(s -> s.event().delegate().party())
                .distinct()
                .sorted()
                .flatMap(party -> read.rows(party, came.where(a -> a.delegate().party().equals(party))).stream())
                .toList()).stream();
    }

    /** The meeting that the occasion is. */
    private Course meetingHeld() {
        return switch (occasion.kind()) {
            case MEETING -> Course.of(occasion.meeting(), facts);
            case VISIT -> Course.of(MeetingId.NONE, Facts.none());
            case ENGAGEMENT -> {
                var meeting = Statements.of(facts, EngagementRecorded.class)
                        .chosen(EngagementRecorded::meeting, MeetingId.NONE);
                yield Course.of(meeting, reading.facts(new TimelineKey.At(Occasion.of(meeting))));
            }
        };
    }

    private Happening row(
            Kind kind,
            Matter.Gathering matter,
            Collection<PartyId> parties,
            Collection<PersonId> persons,
            String words,
            Statements<?> said) {
        var came = came();
        return Happening.of(
                kind,
                dates.when(occasion),
                matter,
                Stream.concat(parties.stream(), came.all().stream().map(s -> s.event().delegate().party())).toList(),
                Stream.concat(persons.stream(), came.all().stream().map(s -> s.event().delegate().person())).toList(),
                words,
                Stated.evidence(Stream.concat(said.evidence().stream(), came.evidence().stream())));
    }

    private Stream<Happening> ceremonies() {
        return Statements.of(facts, CeremonyHeld.class).apart().map(c -> {
            var on = c.joined(CeremonyHeld::on, PartialDate.UNKNOWN, PartialDate::refinedBy);
            var words = Stream.of(
                    Rows.words(c.all().getFirst().event().kind()),
                    c.chosen(CeremonyHeld::venue, ""),
                    c.chosen(CeremonyHeld::honouree, "")).filter(w -> !w.isEmpty()).collect(Collectors.joining(", "));
            return Happening.of(Kind.CEREMONY, on.hasYear() ? DateRange.on(on) : dates.when(occasion),
                    new Matter.Proceeding(occasion), Set.of(), Set.of(), words, c.evidence());
        });
    }

    private Stream<Happening> statements() {
        return Statements.of(facts, StatementMade.class).apart().map(s -> {
            var said = s.all().getFirst().event();
            return Happening.of(Kind.STATEMENT, dates.when(occasion), new Matter.Proceeding(occasion),
                    Set.of(said.party()), Set.of(said.speaker()), said.gist(), s.evidence());
        });
    }
}
