package org.kurultai.seeds.mention.presence;

import java.util.stream.IntStream;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** Whether the words beside a person say that the person is only spoken of: "in memory of A", "A's policy". */
public final class SpokenOf {

    /** In the place of: whoever comes there is of the same state. */
    public static final String PLACE = "place";

    private final Sentence sentence;

    SpokenOf(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Whether they say so. */
    boolean is(int from, int to) {
        for (var at = from - 1; at >= Math.max(0, from - 5); at--) {
            var item = sentence.item(at);
            if (item.is(Category.SIDE) && sentence.is(item.from() - 1, Category.STATE)) {
                break;
            }
            if (item.is(Category.SPOKESPERSON)) {
                return true;
            }
            if (isDoneBy(sentence, item) || isForState(item)) {
                break;
            }
            if (isAbsence(item) || item.is(Category.TRIBUTE)) {
                return !isOfDelegation(item.from() - 1);
            }
            if (!bindsToAbsence(item, at)) {
                break;
            }
        }
        var after = to;
        while (after < sentence.size() && sentence.token(after).kind() == Token.Kind.SUFFIX) {
            after++;
        }
        if (sentence.is(after, Category.PAST) || sentence.sign(after, ',') && sentence.is(after + 1, Category.PAST)) {
            return true;
        }
        after = sentence.sign(after, ',') && isApposed(from, to) ? after + 1 : after;
        var whose = sentence.is(after, Category.OUR) || sentence.item(after).is(Category.MATTER);
        after = whose && sentence.is(sentence.item(after).to(), Category.ABSENT_AFTER) ? sentence.item(after).to()
                : after;
        return sentence.is(after, Category.ABSENT_AFTER) && !leadsDelegation(sentence.item(after).to());
    }

    /** "The Polish president, A, sent": the name stands between commas. */
    private boolean isApposed(int from, int to) {
        return IntStream.range(from, to).anyMatch(at -> sentence.sign(at, ','));
    }

    /** Words before somebody who is not there, be it that another comes in that place. */
    static boolean isAbsence(Item words) {
        return words.is(Category.ABSENT, "") || words.is(Category.ABSENT, PLACE);
    }

    /** "On behalf of Chad Minister A": for whom somebody speaks who is there. */
    private boolean isForState(Item words) {
        var at = words.to();
        while (sentence.is(at, Category.LINK) || sentence.is(at, Category.STATE_TITLE)
                || sentence.is(at, Category.INSTITUTION)) {
            at = sentence.item(at).to();
        }
        var next = sentence.item(at).to();
        return words.is(Category.FROM) && sentence.is(at, Category.STATE) && next < sentence.size()
                && sentence.token(next).kind() != Token.Kind.SUFFIX;
    }

    /** "A wreath was laid by", "the ribbon was cut by": whoever did so is there. */
    static boolean isDoneBy(Sentence sentence, Item words) {
        return words.is(Category.TRIBUTE) && sentence.is(words.to(), Category.BY);
    }

    /** "The Polish delegation under the leadership of A": led by A, who is there. */
    private boolean isOfDelegation(int from) {
        var at = from;
        while (sentence.is(at, Category.LINK) || sentence.is(at, Category.STATE)
                || sentence.is(at, Category.STATE_TITLE)) {
            at--;
        }
        return sentence.is(at, Category.DELEGATION);
    }

    /** Where verbs come last, the delegation stands behind whoever leads it. */
    private boolean leadsDelegation(int from) {
        var at = from;
        while (sentence.is(at, Category.STATE) || sentence.is(at, Category.STATE_TITLE)
                || sentence.is(at, Category.NATIONALITY) || sentence.is(at, Category.PORTFOLIO)) {
            at = sentence.item(at).to();
        }
        return sentence.is(at, Category.DELEGATION);
    }

    private boolean bindsToAbsence(Item item, int at) {
        return item.is(Category.LINK) || item.is(Category.HONORIFIC) || item.is(Category.RANK)
                || sentence.sign(at, '.') && sentence.is(at - 1, Category.HONORIFIC)
                || item.is(Category.STATE)
                || item.is(Category.NATIONALITY) || item.is(Category.STOP) || item.is(Category.STATE_TITLE)
                || item.is(Category.PORTFOLIO) || sentence.token(at).hyphen()
                || item == Item.NONE && !sentence.token(at).is(',') && !sentence.token(at).is(';')
                        && sentence.token(at).kind() == Token.Kind.WORD && !sentence.token(at).capitalized();
    }
}
