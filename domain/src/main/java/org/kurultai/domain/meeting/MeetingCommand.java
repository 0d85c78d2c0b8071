package org.kurultai.domain.meeting;

import java.util.Set;
import org.kurultai.domain.office.Portfolio;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.party.Place;
import org.kurultai.domain.record.Command;
import org.kurultai.domain.record.Id;
import org.kurultai.domain.record.Ordered;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;

/** What can be said about series of meetings, a meeting's course, and who hosts next. */
public sealed interface MeetingCommand extends Command
        permits MeetingCommand.OfSeries, MeetingCommand.OfMeeting, OccasionCommand {

    /** No series has met so often: what is more is a date or an identifier in the wrong place. */
    int HIGHEST_ORDINAL = 999_999;

    /** A command about a series. */
    sealed interface OfSeries extends MeetingCommand {}

    /** A command about the course of one meeting. */
    sealed interface OfMeeting extends MeetingCommand {
        /** Which meeting. */
        MeetingId meeting();
    }

    /**
     * Establishes a series of meetings of one body.
     *
     * @param series identifies it
     * @param name what the body is called
     * @param organization the organization it belongs to; {@link PartyId#NONE} if it belongs to none
     * @param parties the parties that meet, where they are a group of their own and no organization
     * @param level at what level it meets
     * @param portfolios the fields it is known to join; a format may promise more than are known
     * @param format how its format is called, such as "4+4"; empty if it has no such name
     * @param rotation by what rule its parties host in turn
     */
    record EstablishSeries(
            SeriesId series,
            Name name,
            PartyId organization,
            Set<PartyId> parties,
            Level level,
            Set<Portfolio> portfolios,
            String format,
            RotationRule rotation)
            implements OfSeries {
        public EstablishSeries {
            Id.require(series, "the series");
            parties = Ordered.set(parties);
            portfolios = Ordered.set(portfolios);
        }
    }

    /**
     * Schedules a meeting, or states what is known of one that was held.
     *
     * @param meeting identifies it
     * @param series the series it belongs to; {@link SeriesId#NONE} if it belongs to none
     * @param ordinal the how-manieth of its series, from 1 to {@link MeetingCommand#HIGHEST_ORDINAL}; 0 if not known
     * @param when from which day to which
     * @param host the party that hosts it; {@link PartyId#NONE} if not known
     * @param place where
     */
    record ScheduleMeeting(
            MeetingId meeting, SeriesId series, int ordinal, DateRange when, PartyId host, Place place)
            implements OfMeeting {
        public ScheduleMeeting {
            Id.require(meeting, "the meeting");
            requireOrdinal(ordinal);
            if (ordinal > 0 && series.isNone()) {
                throw new IllegalArgumentException("a meeting of no series has no ordinal, so not " + ordinal);
            }
        }
    }

    /**
     * Moves a meeting to other days.
     *
     * @param meeting which meeting
     * @param when the days it was moved to
     * @param on when that was decided or made known
     */
    record RescheduleMeeting(MeetingId meeting, DateRange when, PartialDate on) implements OfMeeting {
        public RescheduleMeeting {
            Id.require(meeting, "the meeting");
        }

        /** Moves a meeting; when that was decided is not known. */
        public RescheduleMeeting(MeetingId meeting, DateRange when) {
            this(meeting, when, PartialDate.UNKNOWN);
        }
    }

    /**
     * Moves a meeting elsewhere.
     *
     * @param meeting which meeting
     * @param host the party that hosts it now; {@link PartyId#NONE} if the host stays the same
     * @param place where it was moved to
     * @param on when that was decided or made known
     */
    record RelocateMeeting(MeetingId meeting, PartyId host, Place place, PartialDate on) implements OfMeeting {
        public RelocateMeeting {
            Id.require(meeting, "the meeting");
        }

        /** Moves a meeting elsewhere; when that was decided is not known. */
        public RelocateMeeting(MeetingId meeting, PartyId host, Place place) {
            this(meeting, host, place, PartialDate.UNKNOWN);
        }
    }

    /**
     * Puts a meeting off.
     *
     * @param meeting which meeting
     * @param until to when; {@link DateRange#UNKNOWN} if that is not yet known
     * @param on when that was decided or made known
     */
    record PostponeMeeting(MeetingId meeting, DateRange until, PartialDate on) implements OfMeeting {
        public PostponeMeeting {
            Id.require(meeting, "the meeting");
        }

        /** Puts a meeting off; when that was decided is not known. */
        public PostponeMeeting(MeetingId meeting, DateRange until) {
            this(meeting, until, PartialDate.UNKNOWN);
        }
    }

    /**
     * Calls a meeting off.
     *
     * @param meeting which meeting
     * @param ground why; empty if not stated
     * @param on when that was decided or made known
     */
    record CancelMeeting(MeetingId meeting, String ground, PartialDate on) implements OfMeeting {
        public CancelMeeting {
            Id.require(meeting, "the meeting");
        }

        /** Calls a meeting off; when that was decided is not known. */
        public CancelMeeting(MeetingId meeting, String ground) {
            this(meeting, ground, PartialDate.UNKNOWN);
        }
    }

    /**
     * Records that a meeting began.
     *
     * @param meeting which meeting
     * @param on when
     */
    record ConveneMeeting(MeetingId meeting, PartialDate on) implements OfMeeting {
        public ConveneMeeting {
            Id.require(meeting, "the meeting");
        }
    }

    /**
     * Records that a meeting was held and is over.
     *
     * @param meeting which meeting
     * @param on its last day
     */
    record ConcludeMeeting(MeetingId meeting, PartialDate on) implements OfMeeting {
        public ConcludeMeeting {
            Id.require(meeting, "the meeting");
        }
    }

    /**
     * Records whom a series agreed on as host of a coming meeting.
     *
     * @param series which series
     * @param at the meeting that agreed it; {@link MeetingId#NONE} if not known
     * @param host the party that is to host
     * @param ordinal the how-manieth meeting is meant; 0 for the one after {@code at}, or if not known
     * @param when when it is to be; {@link DateRange#UNKNOWN} if not known
     * @param place where; {@link Place#UNKNOWN} if not known
     */
    record AgreeNextHost(SeriesId series, MeetingId at, PartyId host, int ordinal, DateRange when, Place place)
            implements OfSeries {
        public AgreeNextHost {
            Id.require(series, "the series");
            Id.require(host, "the host");
            requireOrdinal(ordinal);
        }
    }

    /**
     * Records that a party will not host although it is its turn or was agreed.
     *
     * @param series which series
     * @param party who declines
     * @param ordinal the how-manieth meeting is meant; 0 if not known
     * @param on when it declined
     */
    record DeclineToHost(SeriesId series, PartyId party, int ordinal, PartialDate on) implements OfSeries {
        public DeclineToHost {
            Id.require(series, "the series");
            Id.require(party, "the party that declines");
            requireOrdinal(ordinal);
        }
    }

    private static void requireOrdinal(int ordinal) {
        if (ordinal < 0 || ordinal > HIGHEST_ORDINAL) {
            throw new IllegalArgumentException(
                    "an ordinal counts from 1 to " + HIGHEST_ORDINAL + ", or is 0 if not known, not " + ordinal);
        }
    }
}
