package org.kurultai.seeds.extract.visit;

import java.util.Optional;
import org.kurultai.seeds.claim.Field;
import org.kurultai.seeds.extract.person.Person;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.story.Draft;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.language.Category;

/**
 * Whose visit it is that a sentence tells of without a name: "her first trip will take her to Riga", of the one whom the report
 * is about and who is not of the state visited.
 */
public final class UnnamedVisitors {

    private final Story story;

    public UnnamedVisitors(Story story) {
        this.story = story;
    }

    /** Completes all visits. */
    public void read() {
        for (var draft : story.drafts()) {
            if (draft.isVisit() && draft.persons().isEmpty() && draft.parties().isEmpty() && !draft.host().isEmpty()
                    && story.scenes().stream().anyMatch(scene -> isOfNobody(scene, draft))) {
                visitor(draft.host()).ifPresent(draft::person);
            }
        }
    }

    /** Whether the sentence that tells of it names nobody but those visited, nor a delegation. */
    private boolean isOfNobody(Scene scene, Draft visit) {
        var told = visit.spanOf(Field.TYPE).start();
        var sentence = scene.sentence();
        return sentence.span().start() <= told && told < sentence.span().end() && !sentence.has(Category.DELEGATION)
                && scene.persons().stream().allMatch(named -> story.known(named, sentence.zone())
                        .filter(person -> person.side().equals(visit.host())).isPresent())
                && scene.roles().stream().allMatch(role -> sentence.is(role.to(), Category.EVENT)
                        || scene.persons().stream()
                                .anyMatch(named -> named.from() <= role.from() && role.to() <= named.to()));
    }

    private Optional<Person> visitor(String visited) {
        var others = story.main().stream().flatMap(main -> main.persons().values().stream())
                .filter(person -> !person.side().isEmpty() && !person.side().equals(visited)).limit(2).toList();
        return others.size() == 1 ? Optional.of(others.getFirst()) : Optional.empty();
    }
}
