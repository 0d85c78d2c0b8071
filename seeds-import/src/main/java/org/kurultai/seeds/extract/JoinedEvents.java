package org.kurultai.seeds.extract;

import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** Engagements that "and" joins, each with its place: "the summit in Cairo and the meeting of ministers in Lima". */
final class JoinedEvents {

    private static final int FAR = 10;

    private JoinedEvents() {}

    /** The one before "and", with nothing but who meets and where between; none if there is none. */
    static Item before(Sentence sentence, Item event) {
        var and = sentence.last(Category.AND, Math.max(0, event.from() - FAR), event.from());
        if (and == Item.NONE || isVerbBetween(sentence, and.to(), event.from())) {
            return Item.NONE;
        }
        var before = sentence.last(Category.EVENT, Math.max(0, and.from() - FAR), and.from());
        return before != Item.NONE && sentence.first(Category.IN, before.to(), and.from()) != Item.NONE
                && !isVerbBetween(sentence, before.to(), and.from()) ? before : Item.NONE;
    }

    private static boolean isVerbBetween(Sentence sentence, int from, int to) {
        for (var at = from; at < to; at++) {
            var item = sentence.item(at);
            if (item.is(Category.HELD) || item.is(Category.MEET) || item.is(Category.SAY) || item.is(Category.CLAUSE)
                    || item.is(Category.BE) || item.is(Category.EVENT) || item.is(Category.DURING)
                    || sentence.token(at).kind() == Token.Kind.SIGN && !sentence.sign(at, '\'')
                            && !sentence.sign(at, '’')) {
                return true;
            }
        }
        return false;
    }
}
