package org.kurultai.seeds.extract.meeting;

import java.util.List;
import java.util.stream.Stream;
import org.kurultai.seeds.extract.event.EventMention;
import org.kurultai.seeds.extract.person.Person;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.story.Draft;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** Meetings told by who presided over them: "A and B co-chaired the fifth session of the commission". */
final class Chaired {

    private static final int NEAR = 2;
    private static final List<String> PRESIDING = List.of("chair", "leads", "pair");

    private Chaired() {}

    /** The verb before the words for a meeting by which somebody presides over it. */
    static Item verb(Sentence sentence, EventMention event) {
        var verb = sentence.last(Category.ATTEND, Math.max(0, event.from() - NEAR), event.start());
        return PRESIDING.stream().anyMatch(how -> verb.is(Category.ATTEND, how))
                && sentence.first(Category.CLAUSE, verb.to(), event.start()) == Item.NONE ? verb : Item.NONE;
    }

    /** "Chaired a session of the joint commission": of a body, though neither its number nor its name tells which. */
    static boolean isOfBody(Sentence sentence, EventMention event) {
        return verb(sentence, event) != Item.NONE
                && sentence.first(Category.SITTING, event.at(),
                        Math.max(event.to(), sentence.item(event.at()).to() + NEAR)) != Item.NONE;
    }

    /**
     * Who presided: those who talked, if the sentence tells that, those whom it names before the verb, else "the two ministers",
     * "they", of whom was told that they met.
     */
    static List<Person> persons(Story story, Scene scene, Item verb) {
        var sentence = scene.sentence();
        var talks = story.drafts().stream()
                .filter(draft -> !draft.isMeeting() && !draft.isVisit() && draft.isToldWithin(sentence.span()))
                .findFirst();
        if (verb != Item.NONE && talks.isPresent()) {
            return List.copyOf(talks.get().persons().values());
        }
        var named = scene.persons().stream().filter(person -> person.to() <= verb.from())
                .flatMap(person -> story.known(person, sentence.zone()).stream()).distinct().toList();
        var meant = Stream.of(Category.HEADS, Category.PRONOUN, Category.SIDE, Category.NUMBER)
                .anyMatch(who -> sentence.first(who, 0, verb.from()) != Item.NONE);
        return !named.isEmpty() || !meant ? named
                : story.current().map(Draft::persons).map(met -> List.copyOf(met.values())).orElse(List.of());
    }
}
