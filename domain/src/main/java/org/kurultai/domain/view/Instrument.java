package org.kurultai.domain.view;

import java.util.List;
import org.kurultai.domain.agreement.InstrumentId;
import org.kurultai.domain.agreement.InstrumentKind;
import org.kurultai.domain.agreement.Signatory;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.party.Place;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;

/**
 * An instrument in the registry.
 *
 * @param designations what sources call it; several where they call it differently, the preferred one first, else the
 *     one that most sources use
 * @param parties between whom it is
 * @param signatories who signed, which does not make them parties; empty where nobody is named or it was adopted
 * @param signedBy who signed, in the words of sources that do not name them one by one
 * @param on when it was signed or adopted, as stated
 * @param when the same, or the date of the occasion where no year is stated
 * @param place where
 * @param occasion at which meeting, visit or engagement; none if not stated
 * @param subjects what it is about, as all sources together tell it
 * @param steps what became of it, by date
 * @param disputes what speaks against anything recorded of it
 * @param evidence every statement behind this row
 */
public record Instrument(
        InstrumentId instrument,
        List<Designation> designations,
        List<PartyId> parties,
        List<Signatory> signatories,
        List<Stated<String>> signedBy,
        PartialDate on,
        DateRange when,
        Place place,
        Occasion occasion,
        List<String> subjects,
        List<TreatyAction> steps,
        List<Dispute> disputes,
        List<Evidence> evidence) {

    public Instrument {
        designations = List.copyOf(designations);
        parties = List.copyOf(parties);
        signatories = List.copyOf(signatories);
        signedBy = List.copyOf(signedBy);
        subjects = List.copyOf(subjects);
        steps = List.copyOf(steps);
        disputes = List.copyOf(disputes);
        evidence = List.copyOf(evidence);
    }

    Instrument withSteps(List<TreatyAction> other) {
        return new Instrument(instrument, designations, parties, signatories, signedBy, on, when, place, occasion,
                subjects, other, disputes, evidence);
    }

    /** The designation to call it by. */
    public Designation designation() {
        return designations.isEmpty()
                ? new Designation(InstrumentKind.OTHER, Name.NONE, List.of())
                : designations.getFirst();
    }

    /**
     * What sources call an instrument.
     *
     * @param title {@link Name#NONE} where they give none
     * @param evidence which sources call it so
     */
    public record Designation(InstrumentKind kind, Name title, List<Evidence> evidence) {

        public Designation {
            evidence = List.copyOf(evidence);
        }
    }
}
