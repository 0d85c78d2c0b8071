package org.kurultai.domain.meeting;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.kurultai.domain.office.NamesPersons;
import org.kurultai.domain.office.OfficeEvent;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.Dating;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.Extent;
import org.kurultai.domain.record.FactRef;
import org.kurultai.domain.record.Id;
import org.kurultai.domain.record.Tag;
import org.kurultai.domain.record.Withdrawal;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;

/** What was recorded of any occasion, be it a meeting, a visit or an engagement of a visit. */
public sealed interface OccasionEvent extends MeetingEvent {

    /** The key of the tags of what shows a party taking part as one of an organization. */
    String BELONGING = "belonging";

    /** Which occasion. */
    Occasion occasion();

    /** Whether this shows that the occasion took place; that something was to be discussed there does not. */
    default boolean tookPlace() {
        return switch (this) {
            case AttendanceRecorded a -> true;
            case CeremonyHeld c -> true;
            case StatementMade s -> true;
            case AgendaSet a -> false;
            case AttendanceRetracted a -> false;
        };
    }

    /** Some topics of the agenda became known. */
    record AgendaSet(Occasion occasion, List<String> topics) implements OccasionEvent {
        public AgendaSet {
            topics = List.copyOf(topics);
        }

        @Override
        public Set<Tag> tags() {
            return Set.of(happeningTag(occasion), agendaTag(occasion));
        }

        @Override
        public boolean restates(Event other) {
            return other instanceof AgendaSet a && a.occasion.equals(occasion);
        }
    }

    /** Somebody came. */
    record AttendanceRecorded(Occasion occasion, Delegate delegate) implements OccasionEvent, NamesPersons {
        @Override
        public Set<Tag> tags() {
            var tags = new HashSet<Tag>();
            tags.add(happeningTag(occasion));
            tags.add(attendanceTag(occasion, delegate));
            if (!delegate.delegatedFrom().isNone()) {
                tags.add(attendanceTag(occasion, delegate.delegatedFrom()));
            }
            if (delegate.as() == AttendsAs.MEMBER || delegate.as() == AttendsAs.OBSERVER) {
                tags.add(belongingTag(delegate.party()));
            }
            if (!delegate.post().isNone()) {
                tags.add(OfficeEvent.serviceTag(delegate.post()));
            }
            return tags;
        }

        @Override
        public Dating dating() {
            return Dating.by(courseTag(occasion));
        }

        @Override
        public boolean restates(Event other) {
            return other instanceof AttendanceRecorded a
                    && a.occasion.equals(occasion)
                    && a.delegate.same(delegate);
        }

        @Override
        public AttendanceRecorded withPersons(UnaryOperator<PersonId> identifier) {
            return new AttendanceRecorded(occasion, delegate.withPersons(identifier));
        }
    }

    /** An attendance was found wrong: it stands no longer. A correction records the right one beside it. */
    record AttendanceRetracted(Occasion occasion, FactRef withdrawn, String ground)
            implements OccasionEvent, Withdrawal {}

    /** A ceremony took place. At one venue it is one ceremony, whatever sources say was done there. */
    record CeremonyHeld(Occasion occasion, CeremonyKind kind, String venue, String honouree, PartialDate on)
            implements OccasionEvent {
        @Override
        public Set<Tag> tags() {
            return Set.of(happeningTag(occasion), ceremonyTag(occasion));
        }

        @Override
        public boolean restates(Event other) {
            return other instanceof CeremonyHeld c
                    && c.occasion.equals(occasion)
                    && c.venue.equals(venue)
                    && (!venue.isEmpty() || c.kind == kind)
                    && c.on.compatible(on);
        }
    }

    /** Somebody said something. */
    record StatementMade(Occasion occasion, PersonId speaker, PartyId party, String gist)
            implements OccasionEvent, NamesPersons {
        @Override
        public Set<Tag> tags() {
            return Set.of(happeningTag(occasion), statementTag(occasion));
        }

        @Override
        public StatementMade withPersons(UnaryOperator<PersonId> identifier) {
            return new StatementMade(occasion, identifier.apply(speaker), party, gist);
        }
    }

    /** The days that a date tells of when something takes place. */
    static Extent days(PartialDate on) {
        return Extent.told(on.earliest(), on.latest());
    }

    /** The days that a range tells of when something takes place. */
    static Extent days(DateRange when) {
        return days(when.start()).and(days(when.end()));
    }

    /** What carries this tag tells whether and when the occasion takes place. */
    static Tag courseTag(Occasion occasion) {
        return new Tag("course", occasion.toString());
    }

    /** What carries this tag happened on the occasion. */
    static Tag happeningTag(Occasion occasion) {
        return new Tag("happening", occasion.toString());
    }

    /** What carries this tag tells whether the person, or the party where no person is named, came. */
    static Tag attendanceTag(Occasion occasion, Delegate delegate) {
        return attendanceTag(occasion, delegate.person().isNone() ? delegate.party() : delegate.person());
    }

    /** What carries this tag tells whether the person, or the party without a person, came or stayed away. */
    static Tag attendanceTag(Occasion occasion, Id who) {
        return new Tag("attendance", occasion + "|" + who);
    }

    /** What carries this tag shows the party taking part as a member or an observer of an organization. */
    static Tag belongingTag(PartyId party) {
        return Tag.of(BELONGING, party);
    }

    /** What carries this tag was or is to be discussed on the occasion. */
    static Tag agendaTag(Occasion occasion) {
        return new Tag("agenda", occasion.toString());
    }

    /** What carries this tag is a ceremony on the occasion. */
    static Tag ceremonyTag(Occasion occasion) {
        return new Tag("ceremony", occasion.toString());
    }

    /** What carries this tag was said on the occasion. */
    static Tag statementTag(Occasion occasion) {
        return new Tag("statement", occasion.toString());
    }
}
