package org.kurultai.seeds.extract.scene;

import org.kurultai.seeds.facts.EngagementType;
import org.kurultai.seeds.language.Categories;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Language;
import org.kurultai.seeds.mention.person.PersonMention;
import org.kurultai.seeds.mention.person.RoleMention;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** What was talked about, in which a place is not that of the talks: "met in Riga and discussed the fair in Oslo". */
public final class Subjects {

    private static final Categories WHERE_AND_WHEN = Categories.of(
            Category.WEEKDAY, Category.MONTH, Category.DAY_OFFSET, Category.IN, Category.CITY, Category.YEAR,
            Category.DURING, Category.EVENT);

    private static final int NEAR = 5;

    private Subjects() {}

    /** Where in a sentence it begins; the sentence's end if it tells of none. */
    public static int begin(Scene scene, Language.Order order) {
        var sentence = scene.sentence();
        for (var verb : sentence.all(Category.DISCUSS)) {
            var about = verb.is(Category.DISCUSS, "on") ? about(sentence, verb.to()) : verb.to();
            if (!order.headLast() && about < sentence.size()
                    && !(about == verb.to() && isTurned(sentence, verb, order))) {
                return behindPlace(sentence, Math.max(about, behindPersons(scene, about)));
            }
        }
        return sentence.all(Category.MEET).stream()
                .mapToInt(verb -> aboutWhat(sentence, behindPersons(scene, verb.to())))
                .min().orElse(sentence.size());
    }

    /** "Talked with Minister A about the base in Oslo": a small word that stands before no day or place. */
    private static int aboutWhat(Sentence sentence, int from) {
        return sentence.between(Category.ABOUT, from, sentence.size()).stream()
                .filter(word -> !word.is(Category.LINK) && !word.is(Category.STAY)).mapToInt(Item::to).findFirst()
                .orElse(sentence.size());
    }

    /** "They discussed the preparations for a visit to Riga": where what is told of another place begins. */
    public static int beginOfPrepared(Scene scene) {
        var sentence = scene.sentence();
        return scene.events().stream().filter(event -> event.type() == EngagementType.VISIT)
                .map(visit -> sentence.last(Category.AHEAD, Math.max(0, visit.at() - NEAR), visit.at()))
                .filter(ahead -> ahead != Item.NONE && !ahead.is(Category.AHEAD, "before"))
                .mapToInt(Item::from).findFirst().orElse(sentence.size());
    }

    /** "Was discussed in Riga", "in Riga besprachen die Minister": what was, is told before, or behind who did. */
    private static boolean isTurned(Sentence sentence, Item verb, Language.Order order) {
        return order.nounsCapitalized() || sentence.is(verb.from() - 1, Category.BE);
    }

    private static int about(Sentence sentence, int from) {
        for (var word : sentence.between(Category.ABOUT, from, sentence.size())) {
            if (!isWhereOrWhen(sentence, word.to())) {
                return word.to();
            }
        }
        return sentence.size();
    }

    private static int behindPersons(Scene scene, int from) {
        return scene.persons().stream().filter(person -> person.from() >= from && !person.offices().isEmpty())
                .mapToInt(PersonMention::to).max()
                .orElse(from);
    }

    private static int behindPlace(Sentence sentence, int from) {
        var at = from;
        while (at < sentence.size() && isWhereOrWhen(sentence, at)) {
            at++;
        }
        return at;
    }

    private static boolean isWhereOrWhen(Sentence sentence, int at) {
        return at < sentence.size() && (sentence.token(at).number() > 0
                || sentence.isAny(at, WHERE_AND_WHEN));
    }

    /** "Der estnische Minister wird von Präsident A empfangen": whose office is told before by whom he is received. */
    public static boolean isPassive(Scene scene, RoleMention role) {
        var by = scene.sentence().first(Category.BY, role.to(), role.to() + 1);
        return by != Item.NONE
                && scene.sentence().first(Category.RECEIVE, by.to(), scene.sentence().size()) != Item.NONE;
    }

    /** "The Head of State received". */
    public static boolean opensReception(Scene scene, RoleMention role) {
        return (role.from() <= 1 || scene.sentence().is(role.from() - 1, Category.LINK))
                && scene.sentence().is(role.to(), Category.RECEIVE);
    }
}
