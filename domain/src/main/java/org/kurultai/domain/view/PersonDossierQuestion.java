package org.kurultai.domain.view;

import java.util.List;
import java.util.Optional;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.record.Projection;
import org.kurultai.domain.record.Question;

/** What can be asked of the dossiers of persons. */
public sealed interface PersonDossierQuestion<R> extends Question<PersonDossier, R> {

    @Override
    default Projection<?, ?, PersonDossier> projection() {
        return Projections.PERSON_DOSSIER;
    }

    /** All that is known of the person, by any identifier. */
    record DossierOf(PersonId person) implements PersonDossierQuestion<Optional<Dossier>> {
        @Override
        public Optional<Dossier> answer(PersonDossier view) {
            return view.of(person);
        }
    }

    /** Everybody of whom anything is known. */
    record PersonsKnown() implements PersonDossierQuestion<List<PersonId>> {
        @Override
        public List<PersonId> answer(PersonDossier view) {
            return view.persons();
        }
    }
}
