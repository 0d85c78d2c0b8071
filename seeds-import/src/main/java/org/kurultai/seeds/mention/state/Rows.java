package org.kurultai.seeds.mention.state;

import org.kurultai.seeds.language.Categories;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.StateCodes;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.mention.name.NameWords;
import org.kurultai.seeds.mention.office.Roles;
import org.kurultai.seeds.text.Sentence;

/** A line of a list that opens with a state, whose people all are whom it names: "Poland – the Prime Minister, Minister A; Minister B". */
final class Rows {

    /** What tells that it is no line of a list, but a sentence about a state. */
    private static final Categories TOLD = Categories.of(
            Category.MEET, Category.RECEIVE, Category.HELD, Category.WITH, Category.SAY, Category.BETWEEN);

    private Rows() {}

    /**
     * The state; empty if none is told.
     *
     * @param before the place before somebody's titles and office
     */
    static String stateOf(Sentence sentence, int before) {
        var sign = before;
        while (sentence.is(sign, Category.LINK)) {
            sign--;
        }
        if ((sentence.sign(sign, ':') || NameWords.isDash(sentence, sign)) && isState(sentence, sign - 1)) {
            return Roles.state(sentence.item(sign - 1));
        }
        if (sign == 1 && sentence.sign(sign, ':') && sentence.token(0).allCapitals()) {
            return StateCodes.state(sentence.token(0).text());
        }
        return opening(sentence);
    }

    private static String opening(Sentence sentence) {
        var at = sentence.token(0).kind() == Token.Kind.SIGN ? 1 : 0;
        var sign = sentence.item(at).to();
        return sentence.is(at, Category.STATE) && sign < sentence.size()
                && (sentence.sign(sign, ':') || NameWords.isDash(sentence, sign))
                && !isState(sentence, sign + 1) && !sentence.hasAny(TOLD) ? Roles.state(sentence.item(at)) : "";
    }

    private static boolean isState(Sentence sentence, int at) {
        return sentence.is(at, Category.STATE) || sentence.is(at, Category.NATIONALITY);
    }
}
