package org.kurultai.domain.view;

import java.util.List;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.time.PartialDate;

/**
 * All that is known of a person.
 *
 * @param person the identifier that is kept
 * @param identifiers all that the person goes by, that one among them
 * @param names the spellings of the name, the one that most sources use first
 * @param born when the person was born, as far as it is known
 * @param died when the person died, as far as it is known
 * @param tenures the posts the person held, by post, the earliest first
 * @param ranks the ranks the person held, by when they were conferred or first seen
 * @param attendances to what the person came, by date
 * @param signatures what the person signed, by date
 * @param others what else happened with a part of the person: statements, appointments, visits it invited to; by date
 * @param evidence every statement behind this dossier
 */
public record Dossier(
        PersonId person,
        List<PersonId> identifiers,
        List<Stated<Name>> names,
        PartialDate born,
        PartialDate died,
        List<Tenure> tenures,
        List<RankHeld> ranks,
        List<Attendance> attendances,
        List<Happening> signatures,
        List<Happening> others,
        List<Evidence> evidence) {

    public Dossier {
        identifiers = List.copyOf(identifiers);
        names = List.copyOf(names);
        tenures = List.copyOf(tenures);
        ranks = List.copyOf(ranks);
        attendances = List.copyOf(attendances);
        signatures = List.copyOf(signatures);
        others = List.copyOf(others);
        evidence = List.copyOf(evidence);
    }

    /** The name to call the person by; {@link Name#NONE} if none is recorded. */
    public Name name() {
        return names.isEmpty() ? Name.NONE : names.getFirst().value();
    }
}
