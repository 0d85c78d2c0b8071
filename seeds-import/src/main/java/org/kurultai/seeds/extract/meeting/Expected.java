package org.kurultai.seeds.extract.meeting;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kurultai.seeds.claim.Field;
import org.kurultai.seeds.extract.person.Person;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.story.Draft;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.language.Categories;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.mention.person.Presence;

/**
 * Who will be at a meeting that is to come and that a report tells of beside its own: "at the summit in Osh on 4 May Presidents A and
 * B will meet", "Ministers A and B will attend it".
 */
public final class Expected {

    private static final int NEAR = 2;
    private static final Categories DENIED = Categories.of(Category.NOT, Category.CANCEL, Category.MISSING,
            Category.BUT);

    private final Story story;

    public Expected(Story story) {
        this.story = story;
    }

    public void read(Scene scene) {
        if (!tellsWhoWillBeThere(scene)) {
            return;
        }
        var persons = persons(scene);
        if (persons.size() > 1 || !persons.isEmpty() && !scene.events().isEmpty()) {
            told(scene).or(() -> before(scene)).ifPresent(meeting -> persons.forEach(meeting::person));
        }
    }

    private static boolean tellsWhoWillBeThere(Scene scene) {
        var sentence = scene.sentence();
        return sentence.has(Category.FUTURE) && !sentence.hasAny(DENIED)
                && Stream.of(Category.GATHER, Category.ATTEND, Category.MEET, Category.ARRIVE)
                        .flatMap(category -> sentence.all(category).stream())
                        .anyMatch(verb -> IntStream.rangeClosed(Math.max(0, verb.from() - NEAR), verb.to())
                                .anyMatch(at -> sentence.is(at, Category.FUTURE)));
    }

    /** Those of whom nothing else is told. */
    private List<Person> persons(Scene scene) {
        return scene.persons().stream().filter(person -> person.presence() == Presence.AHEAD)
                .flatMap(person -> story.known(person, scene.sentence().zone()).stream())
                .filter(person -> story.drafts().stream().noneMatch(draft -> draft.persons().containsKey(person.key())))
                .toList();
    }

    /** The one meeting that the sentence tells of, if that is to come and the report is about another. */
    private Optional<Draft> told(Scene scene) {
        var span = scene.sentence().span();
        var told = story.drafts().stream().filter(draft -> span.start() <= draft.spanOf(Field.TYPE).start()
                && draft.spanOf(Field.TYPE).end() <= span.end()).toList();
        return told.size() == 1 && story.main().filter(main -> main == told.getFirst()).isEmpty()
                ? told.stream().filter(draft -> draft.isMeeting() && draft.isScheduled()).findFirst()
                : Optional.empty();
    }

    private Optional<Draft> before(Scene scene) {
        var index = scene.sentence().index();
        return index > 0 && scene.events().size() < 2 ? told(story.scenes().get(index - 1)) : Optional.empty();
    }
}
