package org.kurultai.seeds.extract.visit;

import java.util.List;
import org.kurultai.seeds.extract.place.Located;
import org.kurultai.seeds.extract.place.Locatives;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.facts.EngagementType;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Language;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** Whither somebody goes, or where he will be, where verbs come last: the place stands before them, in the form that says so. */
final class BeforeVerb {

    static final String THITHER = "thither";

    private static final String THERE = "there";
    private static final int NEAR = 5;

    private BeforeVerb() {}

    /** "Yarın Ankara'da olacak": verbs that tell that somebody will be in a place, but not that a meeting will. */
    static List<Item> plans(Scene scene) {
        return scene.sentence().all(Category.FUTURE).stream().filter(verb -> verb.is(Category.FUTURE, THERE)
                && scene.events().stream().noneMatch(event -> event.type() != EngagementType.VISIT
                        && event.at() < verb.from()))
                .toList();
    }

    static Located place(Scene scene, Item verb, Language.Order order) {
        return verb.is(Category.ARRIVE, THITHER) ? thither(scene, verb.from(), order)
                : verb.is(Category.FUTURE, THERE) && !verb.is(Category.ARRIVE) ? there(scene, verb.from(), order)
                : before(scene, verb.from());
    }

    /** "Ankara'da", directly before its verb. */
    private static Located there(Scene scene, int verb, Language.Order order) {
        var sentence = scene.sentence();
        var apart = verb > 1 && sentence.token(verb - 1).kind() == Token.Kind.SUFFIX;
        var place = sentence.item(apart ? verb - 2 : verb - 1);
        return new Locatives(order).are(sentence, place.from(), place) ? Journeys.named(scene, place.from())
                : Located.NONE;
    }

    /** "Ankara'ya geldi", but neither "Ankara'da" nor "Ankara'dan": the place directly before a verb that may be of much else. */
    static Located thither(Scene scene, int verb, Language.Order order) {
        var sentence = scene.sentence();
        var behind = Comers.beforePurpose(sentence, verb);
        var apart = behind > 1 && sentence.token(behind - 1).kind() == Token.Kind.SUFFIX;
        var place = sentence.item(apart ? behind - 2 : behind - 1);
        var word = behind > 0 ? sentence.token(behind - 1).fold() : "";
        var ending = word.endsWith("n") ? word.substring(0, word.length() - 1) : word;
        var where = order.locative().stream().anyMatch(ending::endsWith);
        return where || !apart && place.unbent() ? Located.NONE : Journeys.named(scene, place.from());
    }

    /** Where the verb comes last the place stands before it, bent; one in no list is not called by its name. */
    private static Located before(Scene scene, int verb) {
        var sentence = scene.sentence();
        if (verb > 1 && sentence.token(verb - 1).kind() == Token.Kind.SUFFIX && sentence.token(verb - 2).capitalized()
                && sentence.item(verb - 2) == Item.NONE) {
            return new Located("", "", sentence.span(verb - 2, verb), Visits.LEADS);
        }
        for (var at = verb - 1; at >= Math.max(0, verb - NEAR); at--) {
            var place = Journeys.named(scene, at);
            var bent = !scene.sentence().item(at).unbent()
                    || scene.sentence().token(at + 1).kind() == Token.Kind.SUFFIX;
            if (!place.isNone() && bent) {
                return place;
            }
        }
        return Located.NONE;
    }

    /** "Reist nach ihrem Besuch in Peru nach Riga": what stands behind the words for the journey before; where they would begin if there are none. */
    static int beyondVisit(Sentence sentence, int from) {
        var visit = sentence.first(Category.EVENT, from, from + NEAR);
        var place = sentence.item(sentence.item(visit.to()).to());
        return sentence.item(from).is(Category.DURING, "after") && visit.is(Category.EVENT, "visit")
                && (sentence.is(visit.to(), Category.IN) || sentence.is(visit.to(), Category.UNTIL))
                && (place.is(Category.STATE) || place.is(Category.CITY))
                        ? place.to() : from;
    }
}
