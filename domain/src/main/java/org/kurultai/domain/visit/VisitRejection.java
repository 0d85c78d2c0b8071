package org.kurultai.domain.visit;

import java.util.List;
import java.util.function.Function;
import org.kurultai.domain.meeting.MeetingId;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.FactRef;
import org.kurultai.domain.record.Id;
import org.kurultai.domain.record.Rejection;
import org.kurultai.domain.time.PartialDate;

/** Why something said about a visit or an engagement was not accepted. */
public sealed interface VisitRejection extends Rejection {

    /** The recorded facts that cannot stand beside what was said. */
    @Override
    List<FactRef> contradicts();

    /** Nobody visits himself. */
    record PartyVisitsItself(VisitId visit, PartyId party, List<FactRef> contradicts) implements VisitRejection {
        @Override
        public String explanation(Function<? super Id, String> names) {
            return "%s cannot be received by itself on %s".formatted(names.apply(party), names.apply(visit));
        }
    }

    /** On a visit one party travels and one receives it. */
    record VisitIsOfOtherParties(VisitId visit, List<FactRef> contradicts) implements VisitRejection {
        @Override
        public String explanation(Function<? super Id, String> names) {
            return "%s cannot be made by two parties or be received by two".formatted(names.apply(visit));
        }
    }

    /** A visit is made once. */
    record VisitIsAtAnotherTime(VisitId visit, List<FactRef> contradicts) implements VisitRejection {
        @Override
        public String explanation(Function<? super Id, String> names) {
            return "%s cannot be made at two times".formatted(names.apply(visit));
        }
    }

    /** A visit lasts from its first day to its last. */
    record VisitLastsOtherwise(VisitId visit, List<FactRef> contradicts) implements VisitRejection {
        @Override
        public String explanation(Function<? super Id, String> names) {
            return "%s cannot last as many days as stated on the days stated".formatted(names.apply(visit));
        }
    }

    /** A visit is made at one level of protocol. */
    record VisitIsAtAnotherLevel(VisitId visit, List<FactRef> contradicts) implements VisitRejection {
        @Override
        public String explanation(Function<? super Id, String> names) {
            return "%s cannot be made at two levels of protocol".formatted(names.apply(visit));
        }
    }

    /** Nothing happens on a visit that was called off. */
    record VisitWasCancelled(VisitId visit, List<FactRef> contradicts) implements VisitRejection {
        @Override
        public String explanation(Function<? super Id, String> names) {
            return "%s cannot both have been called off and have been made".formatted(names.apply(visit));
        }
    }

    /** An engagement is part of one visit. */
    record EngagementIsOfAnotherVisit(EngagementId engagement, List<FactRef> contradicts) implements VisitRejection {
        @Override
        public String explanation(Function<? super Id, String> names) {
            return "%s cannot be part of two visits".formatted(names.apply(engagement));
        }
    }

    /** An engagement is one thing: an audience, or talks, or a certain meeting. */
    record EngagementIsSomethingElse(EngagementId engagement, List<FactRef> contradicts) implements VisitRejection {
        @Override
        public String explanation(Function<? super Id, String> names) {
            return "%s cannot be two different things".formatted(names.apply(engagement));
        }
    }

    /** An engagement takes place once, in one place. */
    record EngagementIsElsewhere(EngagementId engagement, List<FactRef> contradicts) implements VisitRejection {
        @Override
        public String explanation(Function<? super Id, String> names) {
            return "%s cannot take place at two times or in two places".formatted(names.apply(engagement));
        }
    }

    /** An engagement takes place on a day of the visit. */
    record EngagementIsOutsideVisit(EngagementId engagement, VisitId visit, PartialDate on, List<FactRef> contradicts)
            implements VisitRejection {
        @Override
        public String explanation(Function<? super Id, String> names) {
            return "%s cannot take place on %s, which is no day of %s".formatted(names.apply(engagement), on,
                    names.apply(visit));
        }
    }

    /** A meeting that was called off is no engagement of a visit. */
    record MeetingOfVisitWasCancelled(MeetingId meeting, EngagementId engagement, List<FactRef> contradicts)
            implements VisitRejection {
        @Override
        public String explanation(Function<? super Id, String> names) {
            return "%s cannot both have been called off and have taken place as %s".formatted(names.apply(meeting),
                    names.apply(engagement));
        }
    }
}
