package org.kurultai.domain.view;

import java.util.List;
import java.util.Optional;
import org.kurultai.domain.party.MembershipStatus;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;

/**
 * A time during which a party belonged to an organization in one status, as far as it is known.
 *
 * @param from the first day, as stated; unknown if it is not
 * @param until the first day on which it no longer held, as stated; unknown if nothing is stated that ended it
 * @param firstSeen the first date on which the party is attested in that status; unknown if there is none
 * @param lastSeen the last such date
 * @param evidence every statement behind this row
 */
public record MembershipPeriod(
        PartyId organization,
        PartyId party,
        MembershipStatus status,
        PartialDate from,
        PartialDate until,
        DateRange firstSeen,
        DateRange lastSeen,
        List<Evidence> evidence) {

    public MembershipPeriod {
        evidence = List.copyOf(evidence);
    }

    /** How sure it is that it held on the date; empty if it certainly did not. */
    public Optional<Certainty> on(PartialDate date) {
        if (date.before(from).isYes() || !until.isUnknown() && date.before(until).isNo()) {
            return Optional.empty();
        }
        if (hasBegun(date) && goesOn(date)) {
            return Optional.of(Certainty.CERTAIN);
        }
        return Optional.of(date.hasYear() && isDated() ? Certainty.POSSIBLE : Certainty.UNKNOWN);
    }

    private boolean hasBegun(PartialDate date) {
        return from.hasYear() && date.before(from).isNo() || date.before(firstSeen.end()).isNo();
    }

    private boolean goesOn(PartialDate date) {
        return until.hasYear() && date.before(until).isYes() || date.after(lastSeen.start()).isNo();
    }

    private boolean isDated() {
        return from.hasYear() || until.hasYear() || Mark.isDated(firstSeen);
    }
}
