package org.kurultai.domain.meeting;

import java.util.List;
import java.util.function.Function;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.FactRef;
import org.kurultai.domain.record.Id;

/** Why something said about a series, the sequence of its meetings or their hosts was not accepted. */
public sealed interface SeriesRejection extends MeetingRejection {

    /** A series belongs to one organization. */
    record SeriesBelongsToAnother(SeriesId series, List<FactRef> contradicts) implements SeriesRejection {
        @Override
        public String explanation(Function<? super Id, String> names) {
            return "series %s cannot belong to two organizations".formatted(names.apply(series));
        }
    }

    /** A body meets at one level. */
    record SeriesMeetsAtAnotherLevel(SeriesId series, List<FactRef> contradicts) implements SeriesRejection {
        @Override
        public String explanation(Function<? super Id, String> names) {
            return "series %s cannot meet at two levels".formatted(names.apply(series));
        }
    }

    /** The parties of a series host by one rule. */
    record SeriesRotatesOtherwise(SeriesId series, List<FactRef> contradicts) implements SeriesRejection {
        @Override
        public String explanation(Function<? super Id, String> names) {
            return "series %s cannot follow two rules of rotation".formatted(names.apply(series));
        }
    }

    /** An ordinal is taken once in a series; that of a meeting called off is free again. */
    record OrdinalIsTaken(SeriesId series, int ordinal, MeetingId meeting, MeetingId by, List<FactRef> contradicts)
            implements SeriesRejection {
        @Override
        public String explanation(Function<? super Id, String> names) {
            return "%s cannot be number %s of series %s, which is %s".formatted(names.apply(meeting), ordinal,
                    names.apply(series), names.apply(by));
        }
    }

    /** The meetings of a series take place in the order of their numbers. */
    record OutOfSequence(SeriesId series, MeetingId lower, MeetingId higher, List<FactRef> contradicts)
            implements SeriesRejection {
        @Override
        public String explanation(Function<? super Id, String> names) {
            return "%s has the higher number in series %s, so it cannot take place before %s"
                    .formatted(names.apply(higher), names.apply(series), names.apply(lower));
        }
    }

    /** A party that has withdrawn neither hosts nor is agreed as host from that date. */
    record HostHasWithdrawn(SeriesId series, PartyId host, PartyId organization, List<FactRef> contradicts)
            implements SeriesRejection {
        @Override
        public String explanation(Function<? super Id, String> names) {
            return "%s cannot host a meeting of series %s on a day on which it has withdrawn from %s"
                    .formatted(names.apply(host), names.apply(series), names.apply(organization));
        }
    }

    /** For one meeting one host is agreed, unless it declined. */
    record AnotherHostIsAgreed(SeriesId series, PartyId host, PartyId other, List<FactRef> contradicts)
            implements SeriesRejection {
        @Override
        public String explanation(Function<? super Id, String> names) {
            return "%s and %s cannot both be agreed as host of the same meeting of series %s, as neither declined"
                    .formatted(names.apply(host), names.apply(other), names.apply(series));
        }
    }

    /** One agreement names one date and one place. */
    record HostingIsAgreedOtherwise(SeriesId series, PartyId host, List<FactRef> contradicts)
            implements SeriesRejection {
        @Override
        public String explanation(Function<? super Id, String> names) {
            return "one meeting cannot have agreed on %s as host of series %s for two dates or places"
                    .formatted(names.apply(host), names.apply(series));
        }
    }

    /** A meeting agrees on the host of a later one. */
    record AgreedForNoLaterMeeting(SeriesId series, MeetingId at, List<FactRef> contradicts)
            implements SeriesRejection {
        @Override
        public String explanation(Function<? super Id, String> names) {
            return "%s cannot have agreed on the host of a meeting of series %s that is not after it"
                    .formatted(names.apply(at), names.apply(series));
        }
    }

    /** A party that has hosted a meeting did not decline to, unless it was agreed again. */
    record DeclinedAndHosted(SeriesId series, PartyId party, int ordinal, List<FactRef> contradicts)
            implements SeriesRejection {
        @Override
        public String explanation(Function<? super Id, String> names) {
            return "%s cannot both have declined to host number %s of series %s and have hosted it"
                    .formatted(names.apply(party), ordinal, names.apply(series));
        }
    }
}
