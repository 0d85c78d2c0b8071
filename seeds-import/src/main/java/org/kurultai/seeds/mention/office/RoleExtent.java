package org.kurultai.seeds.mention.office;

import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Language;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.text.Sentence;

/** How far the words that name an office reach to both sides of the word that is its head. */
final class RoleExtent {

    private final Sentence sentence;
    private final Language.Order order;
    private final LeftExtent left;
    private final RightExtent right;

    RoleExtent(Sentence sentence, Language.Order order) {
        this.sentence = sentence;
        this.order = order;
        this.left = new LeftExtent(sentence, order);
        this.right = new RightExtent(sentence, order);
    }

    /** Where the words begin that belong to a head on its left. */
    int left(int head, int floor) {
        return left.from(head, floor);
    }

    /** Where the words end that belong to a head on its right. */
    int right(int after) {
        return right.to(after);
    }

    /** Where a list of states ends that follows an office of several. */
    int list(int after) {
        var to = after;
        while (to + 1 < sentence.size() && tellsState(to - 1)
                && (sentence.sign(to, ',') || sentence.is(to, Category.AND))) {
            var next = skipLinks(sentence.is(to + 1, Category.AND) ? to + 2 : to + 1);
            while (sentence.is(next, Category.STATE_TITLE)) {
                next = skipLinks(sentence.item(next).to());
            }
            if (!tellsState(next)
                    || isAdjective(next) != isAdjective(to - 1)) {
                break;
            }
            to = sentence.item(next).to();
        }
        return to;
    }

    /** "The ministers from Chad, Malta and Peru": where the first of several states ends; the same place if it is no list. */
    int origin(int after) {
        var state = skipLinks(sentence.item(after).to());
        while (sentence.is(state, Category.STATE_TITLE)) {
            state = skipLinks(sentence.item(state).to());
        }
        var end = sentence.item(state).to();
        return sentence.is(after, Category.FROM) && !sentence.is(after, Category.LINK)
                && sentence.is(state, Category.STATE)
                && list(end) > end ? end : after;
    }

    /** Where a list of states begins that precedes an office of several. */
    int listBefore(int before, int floor) {
        var from = before;
        while (from - 2 >= floor && tellsState(from)
                && (sentence.sign(from - 1, ',') || sentence.is(from - 1, Category.AND))) {
            var other = sentence.token(from - 2).kind() == Token.Kind.SUFFIX ? from - 3 : from - 2;
            if (other < floor || !tellsState(other) || isAdjective(from) != isAdjective(other)) {
                break;
            }
            from = sentence.item(other).from();
        }
        return from;
    }

    private boolean isAdjective(int at) {
        return sentence.is(at, Category.NATIONALITY)
                && !(order.smallAdjectives() && sentence.token(at).capitalized());
    }

    private boolean tellsState(int at) {
        return sentence.is(at, Category.STATE) || sentence.is(at, Category.NATIONALITY);
    }

    private int skipLinks(int at) {
        var next = at;
        while (next < sentence.size() && sentence.is(next, Category.LINK)) {
            next = sentence.item(next).to();
        }
        return next;
    }
}
