package org.kurultai.seeds.text;

import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Token;

/**
 * A day of a month, in figures with whatever makes them an ordinal, or in words.
 *
 * @param value from 1 to 31
 * @param to the token after its last
 */
record Day(int value, int to) {

    static final Day NONE = new Day(0, 0);
    private static final int LAST_DAY = 31;

    static Day at(Sentence sentence, int at) {
        if (at >= sentence.size() || sentence.token(at).kind() != Token.Kind.NUMBER) {
            return NONE;
        }
        var value = sentence.token(at).number();
        if (value < 1 || value > LAST_DAY || sentence.token(at).text().length() > 2) {
            return NONE;
        }
        var item = sentence.item(at);
        if (item.is(Category.ORDINAL)) {
            return new Day(value, item.to());
        }
        var next = at + 1;
        return sentence.sign(next, '.') && sentence.token(next).start() == sentence.token(at).end()
                && next + 1 < sentence.size()
                && (sentence.is(next + 1, Category.MONTH) || sentence.is(next + 1, Category.UNTIL)
                        || sentence.is(next + 1, Category.AND) || sentence.token(next + 1).hyphen()
                        || sentence.sign(next + 1, '–') || sentence.sign(next + 1, '/')
                        || sentence.sign(next + 1, ','))
                                ? new Day(value, next + 1) : new Day(value, next);
    }

    /** "The third of May", "am dritten Mai": the small word tells it from "the third May meeting". */
    static Day inWords(Sentence sentence, int at) {
        var item = sentence.item(at);
        var value = item.as(Category.ORDINAL).map(term -> Integer.parseInt(term.value())).orElse(0);
        return value > 0 && value <= LAST_DAY
                && (sentence.is(item.to(), Category.LINK) || isBeforeMonth(sentence, at, item.to()))
                        ? new Day(value, item.to()) : NONE;
    }

    private static boolean isBeforeMonth(Sentence sentence, int at, int month) {
        var next = sentence.item(month).to();
        return sentence.is(month, Category.MONTH) && sentence.is(at - 1, Category.STOP)
                && !sentence.is(at - 1, Category.ORDINAL) && !sentence.is(next, Category.EVENT)
                && !(next < sentence.size() && sentence.token(next).hyphen());
    }

    boolean isNone() {
        return value == 0;
    }
}
