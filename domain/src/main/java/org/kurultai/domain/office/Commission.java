package org.kurultai.domain.office;

import org.kurultai.domain.party.Name;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.time.PartialDate;

/**
 * The act by which a person is to take up a post, as far as it is stated. Between it and the first day in office may lie
 * months, and many a commission was never taken up.
 *
 * @param issued when it was issued
 * @param title what the person is called under it, which need not be what others in the post are called: one mission was
 *     led by a chargé d'affaires, then by a minister, then by an ambassador; {@link Name#NONE} if not stated
 * @param to the party to which the person is accredited; {@link PartyId#NONE} if to none
 * @param arrived when the person arrived where the post is held
 */
public record Commission(PartialDate issued, Name title, PartyId to, PartialDate arrived) {

    /** Nothing is said of a commission. */
    public static final Commission NONE = new Commission(PartialDate.UNKNOWN, Name.NONE, PartyId.NONE,
            PartialDate.UNKNOWN);

    /** Whether both may be one commission: issued on one day, to one party, under one title. */
    boolean compatible(Commission other) {
        return issued.compatible(other.issued)
                && arrived.compatible(other.arrived)
                && (to.isNone() || other.to.isNone() || to.equals(other.to))
                && !calledOtherwise(other.title);
    }

    private boolean calledOtherwise(Name other) {
        return !title.isNone() && title.language().equals(other.language()) && !title.equals(other);
    }
}
