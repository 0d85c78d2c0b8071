package org.kurultai.domain.view;

import java.util.List;
import org.kurultai.domain.agreement.InstrumentId;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.time.PartialDate;

/**
 * What a party, or all together, did about an instrument after it was concluded. The terms are those of the United Nations' treaty practice.
 *
 * @param party who took it; {@link PartyId#NONE} if it concerns the instrument as such
 * @param on when, as far as it is known
 * @param other the instrument by which it was amended or superseded; {@link InstrumentId#NONE} otherwise
 * @param depositary with whom a party's instrument was deposited; {@link PartyId#NONE} otherwise
 * @param words what a reservation says, what an amendment changes or why the instrument was terminated; empty otherwise
 * @param evidence where it is stated
 */
public record TreatyAction(
        Kind kind,
        PartyId party,
        PartialDate on,
        InstrumentId other,
        PartyId depositary,
        String words,
        List<Evidence> evidence) {

    /** The kinds of action. */
    public enum Kind {
        RATIFIED,
        ACCEPTED,
        ACCEDED,
        DEPOSITED,
        ENTERED_INTO_FORCE,
        RESERVATION_MADE,
        AMENDED,
        SUSPENDED,
        DENOUNCED,
        TERMINATED,
        SUPERSEDED
    }

    public TreatyAction {
        evidence = List.copyOf(evidence);
    }
}
