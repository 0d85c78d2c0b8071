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
        for (var joint = beforeLinks(from - 1); joint - 1 >= floor && tellsState(from)
                && (sentence.sign(joint, ',') || sentence.is(joint, Category.AND)); joint = beforeLinks(from - 1)) {
            var other = sentence.token(joint - 1).kind() == Token.Kind.SUFFIX ? joint - 2 : joint - 1;
            if (other < floor || !tellsState(other)
                    || isAdjective(from) != isAdjective(other) && !isNoun(from, other, joint)) {
                break;
            }
            from = sentence.item(other).from();
        }
        return from;
    }

    /** "The Polish and the Danish minister": past the small words of the second, which is an adjective. */
    private int beforeLinks(int before) {
        var at = before;
        while (isAdjective(before + 1) && sentence.is(at, Category.LINK)) {
            at--;
        }
        return at;
    }

    /**
     * "The Polish and Malta ministers", "UAE, Danish and Polish ministers": a state by its name where others are told by their
     * adjectives, but not "in Malta and Polish ministers".
     */
    private boolean isNoun(int state, int other, int and) {
        var listed = sentence.is(and, Category.AND) || !isAdjective(other) && sentence.sign(and, ',');
        if (order.headLast() || order.smallAdjectives() || !listed) {
            return false;
        }
        var before = sentence.item(beforeDefinite(sentence.item(other).from() - 1));
        return isAdjective(other) ? sentence.token(sentence.item(state).to()).kind() != Token.Kind.SUFFIX
                : sentence.token(and - 1).kind() != Token.Kind.SUFFIX && !before.is(Category.LINK, "of")
                        && !before.is(Category.IN) && !before.is(Category.FROM) && !before.is(Category.UNTIL)
                        && !before.is(Category.STATE_TITLE) && !before.is(Category.ARRIVE)
                        && !(sentence.sign(sentence.item(other).from() - 1, ',')
                                && sentence.is(sentence.item(other).from() - 2, Category.CITY));
    }

    private int beforeDefinite(int at) {
        return sentence.item(at).is(Category.LINK, "definite") ? at - 1 : at;
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
