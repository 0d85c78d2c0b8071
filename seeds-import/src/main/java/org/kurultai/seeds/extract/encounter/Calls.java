package org.kurultai.seeds.extract.encounter;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.kurultai.seeds.extract.event.EventMention;
import org.kurultai.seeds.extract.person.Person;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.facts.EngagementType;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.mention.person.PersonMention;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** Conversations by telephone of one with each of several others: "rang up A of Peru and B of Chad", "A and B have each called C". */
final class Calls {

    private static final int NEAR = 4;

    private Calls() {}

    /** "A telephoned B. In the conversation": where of all that is told they are calls, talks told without where, when and how. */
    static boolean isOne(Scene scene, EngagementType type, Story story) {
        var sentence = scene.sentence();
        return type == EngagementType.BILATERAL_TALKS && !story.drafts().isEmpty()
                && story.drafts().stream().allMatch(draft -> draft.type() == EngagementType.PHONE_CALL)
                && (isDuringIt(sentence) || !sentence.has(Category.FUTURE) && !sentence.has(Category.RECEIVE)
                        && scene.dates().isEmpty() && story.places().in(scene, 0, sentence.size()).isNone());
    }

    /** "During the conversation, A spoke of the plant in Riga": whatever is told of where and when is of what was said. */
    private static boolean isDuringIt(Sentence sentence) {
        var talks = sentence.first(Category.EVENT, 1, NEAR);
        return sentence.is(0, Category.DURING) && sentence.item(talks.from() - 1).is(Category.LINK, "definite")
                && sentence.sign(talks.to(), ',');
    }

    /** The two of each call; none where it is one call of several, or nobody is told to be the one. */
    static List<List<Person>> of(Scene scene, List<Person> present) {
        var sentence = scene.sentence();
        if (present.size() == 2 || present.size() == 1 && isDuringIt(sentence)) {
            return List.of(present);
        }
        if (present.size() < 3 || scene.events().stream().anyMatch(EventMention::isMeeting)
                || !areOfAsManySides(present)) {
            return List.of();
        }
        var verb = Stream.concat(sentence.all(Category.PHONE).stream(), scene.events().stream()
                .filter(event -> event.type() == EngagementType.PHONE_CALL).map(event -> sentence.item(event.at())))
                .min(Comparator.comparingInt(Item::from)).orElse(Item.NONE);
        var before = scene.persons().stream().filter(person -> person.to() <= verb.from()).count();
        var behind = scene.persons().stream().map(PersonMention::from).filter(from -> from >= verb.to()).count();
        var named = scene.persons().size() == present.size();
        return before <= 1 ? pairs(present.getFirst(), present)
                : behind == 1 && named ? pairs(present.getLast(), present) : List.of();
    }

    private static List<List<Person>> pairs(Person one, List<Person> present) {
        return present.stream().filter(person -> person != one).map(other -> List.of(one, other)).toList();
    }

    /** Whether each is of a side of its own; of one it may be untold. */
    private static boolean areOfAsManySides(List<Person> present) {
        var untold = present.stream().filter(person -> person.side().isEmpty()).count();
        return untold < 2 && Story.sides(present).size() + untold == present.size();
    }
}
