package org.kurultai.seeds.review;

import java.util.List;
import java.util.Set;
import org.kurultai.domain.record.CommandId;
import org.kurultai.seeds.dossier.Dossier;
import org.kurultai.seeds.dossier.DossierFact;

/**
 * Something that whoever made a dossier could not decide, such as whether two spellings are one person.
 *
 * @param text the question
 * @param about the facts of the dossier on which it bears
 */
public record Question(String text, List<CommandId> about) {

    public Question {
        about = List.copyOf(about);
    }

    /** A question about whatever a dossier states of these persons, documents or other things. */
    public static Question of(String text, Dossier dossier, Set<String> identifiers) {
        return new Question(text, dossier.facts().stream()
                .filter(fact -> Subject.names(fact.command(), identifiers))
                .map(DossierFact::commandId)
                .toList());
    }
}
