package org.kurultai.domain.meeting;

import java.util.HashSet;
import java.util.Set;
import org.kurultai.domain.office.Portfolio;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.party.Place;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.Ordered;
import org.kurultai.domain.record.Tag;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;

/** What was recorded about series of meetings, a meeting's course, and who hosts next. */
public sealed interface MeetingEvent extends Event
        permits MeetingEvent.OfSeries, MeetingEvent.OfMeeting, OccasionEvent {

    /** Something about a series. */
    sealed interface OfSeries extends MeetingEvent {
        /** Which series. */
        SeriesId series();
    }

    /** Something in the course of one meeting. */
    sealed interface OfMeeting extends MeetingEvent {
        /** Which meeting. */
        MeetingId meeting();

        @Override
        default Set<Tag> tags() {
            return Set.of(OccasionEvent.courseTag(Occasion.of(meeting())));
        }
    }

    /** A series was established. */
    record SeriesEstablished(
            SeriesId series,
            Name name,
            PartyId organization,
            Set<PartyId> parties,
            Level level,
            Set<Portfolio> portfolios,
            String format,
            RotationRule rotation)
            implements OfSeries {
        public SeriesEstablished {
            parties = Ordered.set(parties);
            portfolios = Ordered.set(portfolios);
        }

        @Override
        public Set<Tag> tags() {
            return Set.of(tag(series));
        }

        @Override
        public boolean restates(Event other) {
            return other instanceof SeriesEstablished s && s.series.equals(series);
        }
    }

    /** A meeting was scheduled, or what is known of one that was held. */
    record MeetingScheduled(
            MeetingId meeting, SeriesId series, int ordinal, DateRange when, PartyId host, Place place)
            implements OfMeeting {
        @Override
        public Set<Tag> tags() {
            var tags = new HashSet<>(OfMeeting.super.tags());
            if (!series.isNone()) {
                tags.add(sequenceTag(series));
            }
            if (!host.isNone()) {
                tags.add(hostTag(host));
            }
            return tags;
        }

        @Override
        public boolean restates(Event other) {
            return other instanceof MeetingScheduled m && m.meeting.equals(meeting);
        }
    }

    /** A meeting was moved to other days. */
    record MeetingRescheduled(MeetingId meeting, DateRange when) implements OfMeeting {}

    /** A meeting was moved elsewhere. */
    record MeetingRelocated(MeetingId meeting, PartyId host, Place place) implements OfMeeting {
        @Override
        public Set<Tag> tags() {
            var tags = new HashSet<>(OfMeeting.super.tags());
            if (!host.isNone()) {
                tags.add(hostTag(host));
            }
            return tags;
        }
    }

    /** A meeting was put off. */
    record MeetingPostponed(MeetingId meeting, DateRange until) implements OfMeeting {}

    /** A meeting was called off. */
    record MeetingCancelled(MeetingId meeting, String ground) implements OfMeeting {
        @Override
        public boolean restates(Event other) {
            return other instanceof MeetingCancelled c && c.meeting.equals(meeting);
        }
    }

    /** A meeting began. */
    record MeetingConvened(MeetingId meeting, PartialDate on) implements OfMeeting {
        @Override
        public boolean restates(Event other) {
            return other instanceof MeetingConvened c && c.meeting.equals(meeting);
        }
    }

    /** A meeting was held and is over; {@code on} is its last day. */
    record MeetingConcluded(MeetingId meeting, PartialDate on) implements OfMeeting {
        @Override
        public boolean restates(Event other) {
            return other instanceof MeetingConcluded c && c.meeting.equals(meeting);
        }
    }

    /** A series agreed on the host of a coming meeting. */
    record NextHostAgreed(SeriesId series, MeetingId at, PartyId host, int ordinal, DateRange when, Place place)
            implements OfSeries {
        @Override
        public Set<Tag> tags() {
            return Set.of(hostingTag(series), hostTag(host));
        }

        @Override
        public boolean restates(Event other) {
            return other instanceof NextHostAgreed n
                    && n.series.equals(series)
                    && n.host.equals(host)
                    && n.at.equals(at)
                    && (n.ordinal == ordinal || n.ordinal == 0 || ordinal == 0)
                    && n.when.compatible(when)
                    && n.place.compatible(place);
        }
    }

    /** A party declined to host. */
    record HostDeclined(SeriesId series, PartyId party, int ordinal, PartialDate on) implements OfSeries {
        @Override
        public Set<Tag> tags() {
            return Set.of(hostingTag(series));
        }

        @Override
        public boolean restates(Event other) {
            return other instanceof HostDeclined d
                    && d.series.equals(series)
                    && d.party.equals(party)
                    && d.ordinal == ordinal
                    && d.on.compatible(on);
        }
    }

    /** What carries this tag is about the series itself. */
    static Tag tag(SeriesId series) {
        return Tag.of("series", series);
    }

    /** What carries this tag is a meeting's place in the sequence of the series. */
    static Tag sequenceTag(SeriesId series) {
        return Tag.of("sequence", series);
    }

    /** What carries this tag tells who agreed or declined to host meetings of the series. */
    static Tag hostingTag(SeriesId series) {
        return Tag.of("hosting", series);
    }

    /** What carries this tag makes the party a host. */
    static Tag hostTag(PartyId host) {
        return Tag.of("host", host);
    }
}
