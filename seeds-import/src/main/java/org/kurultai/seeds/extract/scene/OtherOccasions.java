package org.kurultai.seeds.extract.scene;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.kurultai.seeds.facts.EngagementType;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.mention.person.PersonMention;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/**
 * Engagements that a sentence names behind two who met, but to tell when they did, why one of them was there or what they spoke of:
 * "A met B before the third session of the commission".
 */
public final class OtherOccasions {

    private static final int NEAR = 6;

    private OtherOccasions() {}

    /** Where what the sentence tells of them begins; its end if it tells of none. */
    public static int begin(Scene scene) {
        return Math.min(beside(scene), chaired(scene.sentence()));
    }

    /** "Held talks with A and co-chaired the 5th session": what else they did, behind a verb of their own. */
    private static int chaired(Sentence sentence) {
        if (!sentence.has(Category.ATTEND)) {
            return sentence.size();
        }
        var talks = sentence.all(Category.EVENT).stream()
                .filter(event -> event.is(Category.EVENT, EngagementType.BILATERAL_TALKS.code()));
        var met = Stream.concat(talks, sentence.all(Category.MEET).stream()).mapToInt(Item::from).min()
                .orElse(sentence.size());
        return sentence.between(Category.ATTEND, met, sentence.size()).stream()
                .filter(verb -> verb.is(Category.ATTEND, "chair") && isBeforeEvent(sentence, verb))
                .map(verb -> verb.is(Category.AND) ? verb : sentence.last(Category.AND, verb.from() - 2, verb.from()))
                .filter(and -> and != Item.NONE)
                .mapToInt(Item::from).findFirst().orElse(sentence.size());
    }

    private static int beside(Scene scene) {
        var sentence = scene.sentence();
        var persons = scene.persons();
        var met = sentence.first(Category.MEET, 0, sentence.size());
        if (persons.size() < 2 || met == Item.NONE || met.from() < persons.getFirst().to()) {
            return sentence.size();
        }
        var last = Math.max(met.to(), persons.stream().mapToInt(PersonMention::to).max().orElse(0));
        return words(sentence).filter(words -> words.from() >= last && isBeforeEvent(sentence, words))
                .min(Comparator.comparingInt(Item::from)).map(Item::from).orElse(sentence.size());
    }

    private static Stream<Item> words(Sentence sentence) {
        var all = List.of(Category.SINCE, Category.AHEAD, Category.COPULA, Category.DISCUSS, Category.DURING,
                Category.PREPOSITION).stream()
                .flatMap(category -> sentence.all(category).stream());
        return all.filter(words -> !words.is(Category.PREPOSITION) && !words.is(Category.DURING)
                || words.is(Category.PREPOSITION, "before") || words.is(Category.DURING, "after"));
    }

    private static boolean isBeforeEvent(Sentence sentence, Item words) {
        return sentence.first(Category.EVENT, words.to(), Math.min(sentence.size(), words.to() + NEAR)) != Item.NONE;
    }
}
