package org.kurultai.seeds.extract.scene;

import org.kurultai.seeds.facts.EngagementType;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Language;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/**
 * What somebody has come for: "arrived in Riga to attend the summit", "is in Riga on a visit to take part in the talks". That it is
 * told as still to be says nothing of his coming, nor of whom he met.
 */
public final class Aims {

    private static final int NEAR = 4;
    private static final int FAR = 16;

    private Aims() {}

    /** Whether all that a sentence tells of as still to be is what those have come for who are there. */
    public static boolean areAll(Sentence sentence, Language.Order order) {
        return sentence.has(Category.FUTURE) && sentence.all(Category.FUTURE).stream()
                .allMatch(item -> item.is(Category.FUTURE, "talk")
                        || item.is(Category.FUTURE, "aim") && isOfThoseThere(sentence, order, item.from()));
    }

    private static boolean isOfThoseThere(Sentence sentence, Language.Order order, int aim) {
        for (var at = aim - 1; at >= Math.max(0, aim - FAR); at--) {
            var item = sentence.item(at);
            if (item.is(Category.GUEST) || isThere(sentence, at) || isOnVisit(sentence, order, item)) {
                return true;
            }
            if (item.is(Category.ARRIVE) && !item.is(Category.EVENT)) {
                return isOver(sentence, order, item);
            }
            if (item.is(Category.CLAUSE) || item.is(Category.SAY) || item.is(Category.INVITE)) {
                return false;
            }
        }
        return false;
    }

    /** "Is on an official visit to Peru", "is paying a visit". */
    public static boolean isOnVisit(Sentence sentence, Language.Order order, Item item) {
        var coming = sentence.last(Category.ARRIVE, Math.max(0, item.from() - NEAR), item.from());
        return item.is(Category.EVENT, EngagementType.VISIT.code()) && coming != Item.NONE
                && !coming.is(Category.EVENT) && !coming.is(Category.FUTURE)
                && sentence.last(Category.FUTURE, Math.max(0, coming.from() - NEAR), coming.to()) == Item.NONE
                && order.namesUnbent();
    }

    /** "Arrived in Riga", which is one word and not in the present, or "is on an official visit". */
    private static boolean isOver(Sentence sentence, Language.Order order, Item verb) {
        var visit = sentence.first(Category.EVENT, verb.to(), verb.to() + NEAR).is(Category.EVENT,
                EngagementType.VISIT.code());
        return !verb.is(Category.FUTURE) && (visit || verb.to() == verb.from() + 1)
                && !order.present().contains(sentence.token(verb.from()).fold());
    }

    /** "Who is in Riga", "the minister, in Riga". */
    private static boolean isThere(Sentence sentence, int at) {
        var next = sentence.item(sentence.item(at).to());
        var before = sentence.item(at - 1);
        return sentence.is(at, Category.IN) && (next.is(Category.CITY) || next.is(Category.STATE))
                && (sentence.sign(at - 1, ',') || before.is(Category.COPULA) && !before.is(Category.FUTURE));
    }
}
