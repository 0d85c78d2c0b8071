package org.kurultai.seeds.review;

import java.util.List;
import org.kurultai.domain.record.CommandId;

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
}
