package org.kurultai.seeds.text;

import java.util.List;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Token;

/**
 * Parts a sentence that tells of an audience besides talks, so that each is read with its own persons: "met her colleague A
 * and was received by President B".
 */
public final class Clauses {

    private static final int NEAR = 3;
    private static final int FAR = 30;

    private Clauses() {}

    /** The parts of a sentence, the second of which begins with "and"; the sentence as a whole if it tells of one encounter. */
    public static List<List<Token>> of(Sentence sentence) {
        for (var at = 1; at < sentence.size(); at++) {
            if (isOfNext(sentence, at)) {
                return List.of(sentence.tokens().subList(0, at), sentence.tokens().subList(at + 1, sentence.size()));
            }
            if (sentence.is(at, Category.AND) && isAnother(sentence, at) || isWhere(sentence, at)) {
                return List.of(sentence.tokens().subList(0, at), sentence.tokens().subList(at, sentence.size()));
            }
        }
        return List.of(sentence.tokens());
    }

    /** "A declaration was adopted; the next session is due in Riga", "the third was in Oslo, the next is planned for May in Riga". */
    private static boolean isOfNext(Sentence sentence, int sign) {
        var which = sentence.item(sign + 2);
        var verb = sentence.item(which.to());
        var one = which.is(Category.NEXT) || which.is(Category.ORDINAL) && !which.is(Category.MONTH);
        var apart = sentence.sign(sign, ';') && which.is(Category.NEXT)
                || (sentence.sign(sign, ',') || sentence.is(sign, Category.AND)) && one
                        && (verb.is(Category.FUTURE) || verb.is(Category.BE))
                        && sentence.first(Category.EVENT, 0, sign) != Item.NONE;
        return apart && sentence.is(sign + 1, Category.LINK)
                && sentence.first(Category.FUTURE, sign, sentence.size()) != Item.NONE;
    }

    private static boolean isAnother(Sentence sentence, int and) {
        if (isOfAnotherDay(sentence, sentence.item(and).to()) && sentence.first(Category.MEET, 0, and) != Item.NONE) {
            return true;
        }
        var verb = verb(sentence, sentence.item(and).to());
        var called = sentence.first(Category.MEET, 0, and).is(Category.MEET, "call");
        var talks = !called && sentence.first(Category.MEET, 0, and) != Item.NONE
                || sentence.between(Category.EVENT, 0, and).stream().anyMatch(Clauses::areTalks);
        var received = (called || isAudience(sentence.first(Category.RECEIVE, 0, and)))
                && sentence.first(Category.HEAD, 0, and) != Item.NONE;
        return talks && !received && isAudience(verb) && hasHead(sentence, and)
                || received && !talks && verb.is(Category.MEET) && hasHead(sentence, and);
    }

    /** "Will visit Peru, where she is to be received by". */
    private static boolean isWhere(Sentence sentence, int at) {
        var verb = sentence.first(Category.RECEIVE, at, at + FAR / 2);
        return sentence.is(at, Category.CLAUSE) && sentence.sign(at - 1, ',')
                && (sentence.item(at + 1).is(Category.PRONOUN, "person")
                        || sentence.item(at + 1).is(Category.PRONOUN, "persons"))
                && sentence.first(Category.ARRIVE, 0, at) != Item.NONE
                && sentence.first(Category.MEET, 0, at) == Item.NONE && isAudience(verb) && hasHead(sentence, at);
    }

    /** "And on Tuesday he". */
    private static boolean isOfAnotherDay(Sentence sentence, int from) {
        var day = sentence.is(from, Category.LINK) ? from + 1 : from;
        var item = sentence.item(day);
        return (item.is(Category.WEEKDAY) || item.is(Category.SEQUEL)) && sentence.item(item.to())
                .is(Category.PRONOUN, "person");
    }

    /** The verb of what follows: "then held", "was received by", "wurde von Präsident A empfangen". */
    private static Item verb(Sentence sentence, int from) {
        for (var at = from; at < Math.min(sentence.size(), from + NEAR); at++) {
            var item = sentence.item(at);
            if (item.is(Category.BE) && sentence.first(Category.BY, at, at + 2) != Item.NONE) {
                return sentence.first(Category.RECEIVE, at, at + FAR);
            }
            if (item.is(Category.RECEIVE) || item.is(Category.MEET)) {
                return item;
            }
            if (item.is(Category.BE, "perfect") && at == from) {
                return participle(sentence, at);
            }
            if (!item.is(Category.STOP) && !item.is(Category.BE) && item != Item.NONE) {
                return Item.NONE;
            }
        }
        return Item.NONE;
    }

    /** "Und hat Ministerin A getroffen": where the verb comes last. */
    private static Item participle(Sentence sentence, int have) {
        var last = sentence.size() - (sentence.sign(sentence.size() - 1, '.') ? 2 : 1);
        var verb = sentence.item(last);
        return last > have + 1 && (verb.is(Category.RECEIVE) || verb.is(Category.MEET)) ? verb : Item.NONE;
    }

    private static boolean isAudience(Item verb) {
        return verb.is(Category.RECEIVE) && !verb.is(Category.RECEIVE, "greet") || verb.is(Category.MEET, "call");
    }

    private static boolean areTalks(Item event) {
        return event.is(Category.EVENT, "bilateral_talks") || event.is(Category.EVENT, "consultation");
    }

    private static boolean hasHead(Sentence sentence, int from) {
        return sentence.first(Category.HEAD, from, sentence.size()) != Item.NONE
                || sentence.first(Category.COUNTERPART, from, sentence.size()) != Item.NONE;
    }
}
