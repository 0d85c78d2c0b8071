package org.kurultai.domain.view;

import org.kurultai.domain.office.OfficeEvent.LifeDatesRecorded;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.domain.view.Tenure.Bound;

/**
 * When a person lived, as far as it is known: nobody is in office before birth, nor after death.
 *
 * @param person by the identifier that is kept
 */
record Lifetime(PersonId person, PartialDate born, PartialDate died) {

    static Lifetime of(PersonId person, Facts facts) {
        var stated = Statements.of(facts, LifeDatesRecorded.class);
        return new Lifetime(
                person,
                stated.joined(LifeDatesRecorded::born, PartialDate.UNKNOWN, PartialDate::refinedBy),
                stated.joined(LifeDatesRecorded::died, PartialDate.UNKNOWN, PartialDate::refinedBy));
    }

    boolean isKnown() {
        return born.hasYear() || died.hasYear();
    }

    /** The bound of a start, or birth if that is later. */
    Bound notBeforeBirth(Bound bound) {
        return born.hasYear() && (!bound.on().hasYear() || bound.on().before(born).isYes())
                ? new Bound(born, PersonId.NONE)
                : bound;
    }

    /** The bound of an end, or death if that is earlier. */
    Bound notAfterDeath(Bound bound) {
        return died.hasYear() && (!bound.on().hasYear() || died.before(bound.on()).isYes())
                ? new Bound(died, PersonId.NONE)
                : bound;
    }
}
