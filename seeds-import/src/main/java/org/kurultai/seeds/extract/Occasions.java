package org.kurultai.seeds.extract;

import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** The how-manieth an engagement was, where that does not stand before its name. */
final class Occasions {

    private static final String KIND = "kind";
    private static final int HIGHEST = 999;

    private Occasions() {}

    /** "The meeting was the fifth of its kind". */
    static Item ofKind(Sentence sentence) {
        return ordinal(sentence, KIND);
    }

    /** "The ministers met for the fifth time"; but "Norway took part for the third time" counts something else. */
    static Item ofGathering(Sentence sentence) {
        var time = ordinal(sentence, "");
        var counts = time != Item.NONE && number(time) > 1
                && !sentence.has(Category.ATTEND) && !sentence.has(Category.HOST);
        return counts ? time : Item.NONE;
    }

    /** "Meeting No. 5": the number behind the word for it; 0 if there is none. */
    static int numberBehind(Sentence sentence, Item event) {
        var sign = event.to();
        if (!sentence.is(sign, Category.NUMBER_SIGN) && !sentence.sign(sign, '№')) {
            return 0;
        }
        var at = sentence.sign(sign + 1, '.') ? sign + 2 : sign + 1;
        var number = at < sentence.size() ? sentence.token(at).number() : 0;
        return number <= HIGHEST ? number : 0;
    }

    /** The ordinal that stands directly before the words for an occasion. */
    private static Item ordinal(Sentence sentence, String value) {
        for (var occasion : sentence.all(Category.OCCASION)) {
            var before = sentence.item(occasion.from() - 1);
            if (occasion.as(Category.OCCASION).orElseThrow().value().equals(value) && before.is(Category.ORDINAL)) {
                return before;
            }
        }
        return Item.NONE;
    }

    static int number(Item ordinal) {
        return Integer.parseInt(ordinal.as(Category.ORDINAL).orElseThrow().value());
    }
}
