package org.kurultai.domain.meeting;

import java.util.HashSet;
import java.util.Set;
import org.kurultai.domain.office.Portfolio;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.party.Place;
import org.kurultai.domain.record.Bounds;
import org.kurultai.domain.record.Dating;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.Extent;
import org.kurultai.domain.record.Ordered;
import org.kurultai.domain.record.Tag;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;

/** What was recorded about series of meetings, a meeting's course, and who hosts next. */
public sealed interface MeetingEvent extends Event
        permits MeetingEvent.OfSeries, MeetingEvent.OfMeeting, OccasionEvent {

    /** The key of the tags of what shows a party hosting, or agreed to host. */
    String HOST = "host";

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

        @Override
        default Dating dating() {
            return Dating.of(OccasionEvent.courseTag(Occasion.of(meeting())), told(this));
        }

        private static Bounds told(OfMeeting event) {
            return switch (event) {
                case MeetingScheduled m -> new Bounds(
                        OccasionEvent.days(m.when()), m.ordinal() == 0 ? Extent.NONE : Extent.of(m.ordinal()));
                case MeetingRescheduled m -> Bounds.told(OccasionEvent.days(m.when()));
                case MeetingPostponed m -> Bounds.told(OccasionEvent.days(m.until()));
                case MeetingConvened m -> Bounds.told(OccasionEvent.days(m.on()));
                case MeetingConcluded m -> Bounds.told(OccasionEvent.days(m.on()));
                case MeetingRelocated m -> Bounds.NONE;
                case MeetingCancelled m -> Bounds.NONE;
            };
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

    /** A meeting was moved to other days; {@code on} is when that was decided or made known. */
    record MeetingRescheduled(MeetingId meeting, DateRange when, PartialDate on) implements OfMeeting {

        /** A meeting was moved; when that was decided is not known. */
        public MeetingRescheduled(MeetingId meeting, DateRange when) {
            this(meeting, when, PartialDate.UNKNOWN);
        }

        @Override
        public boolean restates(Event other) {
            return other instanceof MeetingRescheduled r
                    && r.meeting.equals(meeting)
                    && r.when.compatible(when)
                    && r.on.compatible(on);
        }
    }

    /** A meeting was moved elsewhere; {@code on} is when that was decided or made known. */
    record MeetingRelocated(MeetingId meeting, PartyId host, Place place, PartialDate on) implements OfMeeting {

        /** A meeting was moved elsewhere; when that was decided is not known. */
        public MeetingRelocated(MeetingId meeting, PartyId host, Place place) {
            this(meeting, host, place, PartialDate.UNKNOWN);
        }

        @Override
        public boolean restates(Event other) {
            return other instanceof MeetingRelocated r
                    && r.meeting.equals(meeting)
                    && r.host.equals(host)
                    && r.place.compatible(place)
                    && r.on.compatible(on);
        }

        @Override
        public Set<Tag> tags() {
            var tags = new HashSet<>(OfMeeting.super.tags());
            if (!host.isNone()) {
                tags.add(hostTag(host));
            }
            return tags;
        }
    }

    /** A meeting was put off; {@code on} is when that was decided or made known. */
    record MeetingPostponed(MeetingId meeting, DateRange until, PartialDate on) implements OfMeeting {

        /** A meeting was put off; when that was decided is not known. */
        public MeetingPostponed(MeetingId meeting, DateRange until) {
            this(meeting, until, PartialDate.UNKNOWN);
        }

        @Override
        public boolean restates(Event other) {
            return other instanceof MeetingPostponed p
                    && p.meeting.equals(meeting)
                    && p.until.compatible(until)
                    && p.on.compatible(on);
        }
    }

    /** A meeting was called off; {@code on} is when that was decided or made known. */
    record MeetingCancelled(MeetingId meeting, String ground, PartialDate on) implements OfMeeting {

        /** A meeting was called off; when that was decided is not known. */
        public MeetingCancelled(MeetingId meeting, String ground) {
            this(meeting, ground, PartialDate.UNKNOWN);
        }

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
            return at.isNone()
                    ? Set.of(hostingTag(series), hostTag(host))
                    : Set.of(hostingTag(series), hostTag(host), OccasionEvent.happeningTag(Occasion.of(at)));
        }

        /** Where the coming meeting has no day or no ordinal, those of the one that agreed it are what counts. */
        @Override
        public Dating dating() {
            if (at.isNone()) {
                return Dating.NONE;
            }
            var told = new Bounds(OccasionEvent.days(when), ordinal == 0 ? Extent.NONE : Extent.of(ordinal));
            return Dating.of(agreementTag(this), told, OccasionEvent.courseTag(Occasion.of(at)));
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
            return Set.of(hostingTag(series), declinedTag(series));
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

    /** What dates an agreement on a host. */
    private static Tag agreementTag(NextHostAgreed agreed) {
        return new Tag("agreement", Tag.of("", agreed.series, agreed.at, agreed.host).value() + "|" + agreed.ordinal);
    }

    /** What carries this tag tells who agreed or declined to host meetings of the series. */
    static Tag hostingTag(SeriesId series) {
        return Tag.of("hosting", series);
    }

    /** What carries this tag tells who declined to host meetings of the series. */
    static Tag declinedTag(SeriesId series) {
        return Tag.of("declined", series);
    }

    /** What carries this tag makes the party a host. */
    static Tag hostTag(PartyId host) {
        return Tag.of(HOST, host);
    }
}
