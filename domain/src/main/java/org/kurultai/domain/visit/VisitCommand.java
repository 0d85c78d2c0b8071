package org.kurultai.domain.visit;

import java.util.Set;
import org.kurultai.domain.meeting.MeetingId;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.party.Place;
import org.kurultai.domain.record.Command;
import org.kurultai.domain.record.Id;
import org.kurultai.domain.record.Ordered;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;

/**
 * What can be said about visits. Who came, what was discussed and said, and ceremonies are recorded as of any occasion
 * ({@link org.kurultai.domain.meeting.OccasionCommand}).
 */
public sealed interface VisitCommand extends Command {

    /**
     * Announces a visit, or states what is known of one that was made.
     *
     * @param visit identifies it
     * @param visitor the party whose delegation travels
     * @param host the party that receives it
     * @param when from which day to which
     * @param days how many days it lasts; 0 if not stated
     * @param level at what level of protocol
     * @param ledBy the institution that leads the delegation, where no person is named; {@link PartyId#NONE} if not stated
     * @param invitation by whose invitation
     * @param place where; only what is stated
     * @param aim what it is for, in your own words; empty if not stated
     */
    record AnnounceVisit(
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
            implements VisitCommand {
        public AnnounceVisit {
            Id.require(visit, "the visit");
            Id.require(visitor, "the visiting party");
            Id.require(host, "the receiving party");
            if (days < 0) {
                throw new IllegalArgumentException("a visit lasts some days, or 0 if not stated, not " + days);
            }
        }
    }

    /**
     * Records an engagement in the programme of a visit.
     *
     * @param engagement identifies it
     * @param visit of which visit
     * @param kind what it is
     * @param on when
     * @param place where; only what is stated
     * @param institutions the institutions shown, or that take part as such
     * @param meeting the meeting it is, where it is one; {@link MeetingId#NONE} otherwise
     */
    record RecordEngagement(
            EngagementId engagement,
            VisitId visit,
            EngagementKind kind,
            PartialDate on,
            Place place,
            Set<PartyId> institutions,
            MeetingId meeting)
            implements VisitCommand {
        public RecordEngagement {
            Id.require(engagement, "the engagement");
            Id.require(visit, "the visit");
            institutions = Ordered.set(institutions);
        }
    }

    /**
     * Records that a visit was made and is over.
     *
     * @param visit which visit
     * @param on its last day
     */
    record ConcludeVisit(VisitId visit, PartialDate on) implements VisitCommand {
        public ConcludeVisit {
            Id.require(visit, "the visit");
        }
    }

    /**
     * Calls a visit off.
     *
     * @param visit which visit
     * @param ground why; empty if not stated
     */
    record CancelVisit(VisitId visit, String ground) implements VisitCommand {
        public CancelVisit {
            Id.require(visit, "the visit");
        }
    }
}
