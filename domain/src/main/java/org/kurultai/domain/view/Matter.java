package org.kurultai.domain.view;

import org.kurultai.domain.agreement.InstrumentId;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.meeting.SeriesId;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.office.PostId;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.party.Place;
import org.kurultai.domain.record.Id;

/** What something that happened is about. */
public sealed interface Matter {

    /** An identifier to call it by. */
    Id name();

    /**
     * A meeting, a visit or an engagement.
     *
     * @param series the series of a meeting; {@link SeriesId#NONE} if none is known
     * @param ordinal the how-manieth of the series; 0 if not known
     * @param title what the series is called; {@link Name#NONE} if not known
     * @param host the party that hosts it; {@link PartyId#NONE} if not known
     * @param place where, as far as it is known
     * @param status how far it has come
     * @param moves how often it was moved to another time or place (as iCalendar counts it: SEQUENCE)
     */
    record Gathering(
            Occasion occasion,
            SeriesId series,
            int ordinal,
            Name title,
            PartyId host,
            Place place,
            HostingStatus status,
            int moves)
            implements Matter {
        @Override
        public Id name() {
            return occasion;
        }
    }

    /** What was done or said on an occasion. */
    record Proceeding(Occasion occasion) implements Matter {
        @Override
        public Id name() {
            return occasion;
        }
    }

    /** An instrument. */
    record Paper(InstrumentId instrument) implements Matter {
        @Override
        public Id name() {
            return instrument;
        }
    }

    /** A post that somebody came to hold, or ceased to. */
    record Office(PostId post) implements Matter {
        @Override
        public Id name() {
            return post;
        }
    }

    /** A person's own life. */
    record Life(PersonId person) implements Matter {
        @Override
        public Id name() {
            return person;
        }
    }

    /** An organization, to which a party came to belong, or that was founded. */
    record Organization(PartyId organization) implements Matter {
        @Override
        public Id name() {
            return organization;
        }
    }

    /**
     * The hosting of a coming meeting of a series.
     *
     * @param ordinal which meeting; 0 if not known
     */
    record Turn(SeriesId series, int ordinal) implements Matter {
        @Override
        public Id name() {
            return series;
        }
    }
}
