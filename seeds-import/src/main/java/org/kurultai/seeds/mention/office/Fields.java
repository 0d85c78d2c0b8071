package org.kurultai.seeds.mention.office;

import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** Fields of government as one writes them before an office: "Poland's Natural Resources and Forestry Minister". */
final class Fields {

    private static final int QUALIFIERS = 2;
    private static final int LONGEST = 14;

    private Fields() {}

    /** Whether a word with a capital may stand before that for a field: "Sustainable", "Land". */
    static boolean isQualifier(Sentence sentence, int at) {
        if (at < 0 || at >= sentence.size() || !sentence.token(at).capitalized()) {
            return false;
        }
        var item = sentence.item(at);
        return item == Item.NONE || item.is(Category.STOP) || item.is(Category.TOWN) || item.is(Category.REGION)
                || item.is(Category.INTERNATIONAL) || item.is(Category.INSTITUTION) || item.is(Category.UNION)
                || item.is(Category.ABSENT_AFTER);
    }

    /**
     * Where the state stands whose list of fields ends before an office.
     *
     * @param head the office
     * @param floor where it may not begin before
     * @return the first word of the state; the office itself if no state's fields stand before it
     */
    static int from(Sentence sentence, int head, int floor) {
        var at = head;
        while (at > floor && at > head - LONGEST) {
            var element = element(sentence, at, floor);
            if (element == at) {
                return head;
            }
            if (sentence.is(element - 1, Category.BY) && isOwner(sentence, element - 2)) {
                return element;
            }
            if (isOwner(sentence, element - 1)) {
                return sentence.item(element - 2).from();
            }
            if (sentence.is(element - 1, Category.NATIONALITY)) {
                return sentence.item(element - 1).from();
            }
            at = element - 1;
            if (sentence.is(at, Category.AND)) {
                at = sentence.item(at).from();
            } else if (!sentence.sign(at, ',')) {
                return head;
            }
            at = sentence.sign(at - 1, ',') ? at - 1 : at;
        }
        return head;
    }

    /** Where an element begins that ends before a place; the place itself if none does. */
    private static int element(Sentence sentence, int to, int floor) {
        var at = to;
        while (at > floor && sentence.is(at - 1, Category.PORTFOLIO)) {
            at = sentence.item(at - 1).from();
        }
        for (var words = 0; at < to && words < QUALIFIERS && at > floor && isQualifier(sentence, at - 1); words++) {
            at--;
        }
        return at;
    }

    private static boolean isOwner(Sentence sentence, int at) {
        return at > 0 && sentence.token(at).kind() == Token.Kind.SUFFIX && sentence.is(at - 1, Category.STATE);
    }
}
