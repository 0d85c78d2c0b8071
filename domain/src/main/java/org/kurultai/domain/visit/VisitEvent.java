package org.kurultai.domain.visit;

import java.util.HashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.kurultai.domain.meeting.MeetingId;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.meeting.OccasionEvent;
import org.kurultai.domain.office.NamesPersons;
import org.kurultai.domain.office.OfficeEvent;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.party.Place;
import org.kurultai.domain.record.Dating;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.Ordered;
import org.kurultai.domain.record.Tag;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;

/** What was recorded about visits. */
public sealed interface VisitEvent extends Event {

    /** Which visit. */
    VisitId visit();

    /** A visit was announced, or what is known of one that was made. */
    record VisitAnnounced(
            VisitId visit,
            PartyId visitor,
            PartyId host,
            DateRange when,
            int days,
            VisitLevel level,
            PartyId ledBy,
            Invitation invitation,
            Place place,
            String aim)
            implements VisitEvent, NamesPersons {
        @Override
        public Set<Tag> tags() {
            var course = OccasionEvent.courseTag(occasion(visit));
            return invitation.post().isNone()
                    ? Set.of(course)
                    : Set.of(course, OfficeEvent.serviceTag(invitation.post()));
        }

        @Override
        public Dating dating() {
            return VisitDays.dating(visit, when, days);
        }

        @Override
        public boolean restates(Event other) {
            return other instanceof VisitAnnounced v && v.visit.equals(visit);
        }

        @Override
        public VisitAnnounced withPersons(UnaryOperator<PersonId> identifier) {
            var by = new Invitation(invitation.party(), identifier.apply(invitation.person()), invitation.post());
            return new VisitAnnounced(visit, visitor, host, when, days, level, ledBy, by, place, aim);
        }
    }

    /** An engagement took place in the course of a visit. */
    record EngagementRecorded(
            EngagementId engagement,
            VisitId visit,
            EngagementKind kind,
            PartialDate on,
            Place place,
            Set<PartyId> institutions,
            MeetingId meeting)
            implements VisitEvent {
        public EngagementRecorded {
            institutions = Ordered.set(institutions);
        }

        @Override
        public Set<Tag> tags() {
            var tags = new HashSet<Tag>();
            tags.add(OccasionEvent.courseTag(occasion(engagement)));
            tags.add(OccasionEvent.happeningTag(occasion(visit)));
            tags.add(programmeTag(visit));
            if (!meeting.isNone()) {
                tags.add(OccasionEvent.happeningTag(Occasion.of(meeting)));
            }
            return tags;
        }

        @Override
        public Dating dating() {
            return VisitDays.dating(engagement, on, visit);
        }

        @Override
        public boolean restates(Event other) {
            return other instanceof EngagementRecorded e && e.engagement.equals(engagement);
        }
    }

    /** A visit was made and is over; {@code on} is its last day. */
    record VisitConcluded(VisitId visit, PartialDate on) implements VisitEvent {
        @Override
        public Set<Tag> tags() {
            return Set.of(OccasionEvent.courseTag(occasion(visit)));
        }

        @Override
        public Dating dating() {
            return VisitDays.dating(visit, DateRange.on(on), 0);
        }

        @Override
        public boolean restates(Event other) {
            return other instanceof VisitConcluded c && c.visit.equals(visit);
        }
    }

    /** A visit was called off. */
    record VisitCancelled(VisitId visit, String ground) implements VisitEvent {
        @Override
        public Set<Tag> tags() {
            return Set.of(OccasionEvent.courseTag(occasion(visit)));
        }

        @Override
        public boolean restates(Event other) {
            return other instanceof VisitCancelled c && c.visit.equals(visit);
        }
    }

    /** What carries this tag is part of the visit's programme. */
    static Tag programmeTag(VisitId visit) {
        return Tag.of("programme", visit);
    }

    /** A visit as an occasion. */
    static Occasion occasion(VisitId visit) {
        return new Occasion(Occasion.Kind.VISIT, visit.value());
    }

    /** An engagement as an occasion. */
    static Occasion occasion(EngagementId engagement) {
        return new Occasion(Occasion.Kind.ENGAGEMENT, engagement.value());
    }
}
