package org.kurultai.domain.meeting;

import java.util.List;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.Id;
import org.kurultai.domain.time.PartialDate;

/** What can be said of any occasion, be it a meeting, a visit or an engagement of a visit. */
public sealed interface OccasionCommand extends MeetingCommand {

    /** Which occasion. */
    Occasion occasion();

    /**
     * Records what was discussed or is to be discussed. Sources may each name some of the topics.
     *
     * @param occasion where
     * @param topics each in a few words
     */
    record SetAgenda(Occasion occasion, List<String> topics) implements OccasionCommand {
        public SetAgenda {
            Occasion.require(occasion);
            topics = topics.stream().distinct().toList();
            if (topics.isEmpty()) {
                throw new IllegalArgumentException("an agenda has at least one topic");
            }
        }
    }

    /**
     * Records that somebody came.
     *
     * @param occasion where
     * @param delegate who, for whom, and in what capacity
     */
    record RecordAttendance(Occasion occasion, Delegate delegate) implements OccasionCommand {
        public RecordAttendance {
            Occasion.require(occasion);
        }
    }

    /**
     * Corrects who came or in what capacity.
     *
     * @param occasion where
     * @param was the delegate as recorded; the party and the person count
     * @param now the delegate as it should read
     * @param ground why
     */
    record CorrectAttendance(Occasion occasion, Delegate was, Delegate now, String ground)
            implements OccasionCommand {
        public CorrectAttendance {
            Occasion.require(occasion);
        }
    }

    /**
     * Retracts an attendance: that party, or that person for it, did not come.
     *
     * @param occasion where
     * @param party for whom; {@link PartyId#NONE} where only the person was recorded
     * @param person who; {@link PersonId#NONE} where only the party was recorded
     * @param ground why
     */
    record RetractAttendance(Occasion occasion, PartyId party, PersonId person, String ground)
            implements OccasionCommand {
        public RetractAttendance {
            Occasion.require(occasion);
            if (party.isNone()) {
                Id.require(person, "the party, or else the person,");
            }
        }
    }

    /**
     * Records a ceremony on an occasion.
     *
     * @param occasion of which it was part
     * @param kind what it consisted in
     * @param venue where; empty if not stated
     * @param honouree who or what was honoured, who therefore did not take part; empty if not stated
     * @param on when
     */
    record RecordCeremony(Occasion occasion, CeremonyKind kind, String venue, String honouree, PartialDate on)
            implements OccasionCommand {
        public RecordCeremony {
            Occasion.require(occasion);
        }
    }

    /**
     * Records what somebody said.
     *
     * @param occasion where
     * @param speaker who; {@link PersonId#NONE} where only a party is named
     * @param party for whom
     * @param gist what was said, in your own words
     */
    record RecordStatement(Occasion occasion, PersonId speaker, PartyId party, String gist)
            implements OccasionCommand {
        public RecordStatement {
            Occasion.require(occasion);
            Id.require(party, "the party spoken for");
            if (gist.isBlank()) {
                throw new IllegalArgumentException("the gist of the statement is missing");
            }
        }
    }
}
