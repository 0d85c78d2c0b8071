package org.kurultai.seeds.extract.meeting;

import java.util.ArrayList;
import java.util.List;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/**
 * States one behind the other, with what stands between them in a list.
 *
 * @param states the words for them
 * @param from where the first stands
 * @param to the token after the last; the same as where it would begin if no state stands there
 */
record StateList(List<Item> states, int from, int to) {

    /** The list that begins at a token of a sentence. */
    static StateList of(Sentence sentence, int from) {
        var to = end(sentence, from);
        var states = new ArrayList<Item>();
        for (var at = from; at < to; at = Math.max(at + 1, sentence.item(at).to())) {
            if (isState(sentence, at)) {
                states.add(sentence.item(at));
            }
        }
        return new StateList(List.copyOf(states), from, to);
    }

    private static int end(Sentence sentence, int from) {
        var to = from;
        var at = from;
        while (at < sentence.size() && isPart(sentence, at, from)) {
            var item = sentence.item(at);
            at = Math.max(at + 1, item.to());
            to = isState(sentence, item.from()) || sentence.is(at - 1, Category.STATE_TITLE)
                    && isState(sentence, item.from() - 1) ? at : to;
        }
        return to;
    }

    private static boolean isPart(Sentence sentence, int at, int from) {
        return isState(sentence, at) || at > from && (sentence.sign(at, ',') || sentence.is(at, Category.AND)
                || sentence.is(at, Category.STATE_TITLE) || isSmall(sentence, at) || isUnlisted(sentence, at));
    }

    /** "The", and the "of" of a state's long form. */
    private static boolean isSmall(Sentence sentence, int at) {
        return sentence.is(at, Category.LINK)
                && (!sentence.item(at).is(Category.LINK, "of") || sentence.is(at - 1, Category.STATE_TITLE));
    }

    /** A territory that no list of states knows stands among them. */
    private static boolean isUnlisted(Sentence sentence, int at) {
        return sentence.item(at) == Item.NONE && sentence.token(at).capitalized()
                && (sentence.sign(at - 1, ',') || sentence.item(at - 1) == Item.NONE && sentence.sign(at - 2, ','));
    }

    private static boolean isState(Sentence sentence, int at) {
        return sentence.is(at, Category.STATE) || sentence.is(at, Category.NATIONALITY);
    }
}
