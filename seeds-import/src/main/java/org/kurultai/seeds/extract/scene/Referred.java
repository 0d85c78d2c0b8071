package org.kurultai.seeds.extract.scene;

import org.kurultai.seeds.extract.event.EventMention;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/**
 * Engagements that are named but to tell since when, or of what, something is, whatever is still to be done with it: "will review
 * what was achieved since the first summit", "will carry out the decisions taken at the summit", "will endorse the outcomes of it".
 */
public final class Referred {

    private static final int FAR = 8;
    private static final int NEAR = 4;

    private Referred() {}

    /** Whether an engagement is over, as it is but referred to. */
    public static boolean isOver(Sentence sentence, EventMention event) {
        var before = sentence.item(behind(sentence, event.start()) - 1);
        var small = before.is(Category.LINK) || before.is(Category.UNTIL);
        if (before.is(Category.SINCE, "last") || small && sentence.is(before.from() - 1, Category.OUTCOME)) {
            return true;
        }
        var at = before.is(Category.DURING) && !before.is(Category.DURING, "within")
                || before.is(Category.MISSION, "at");
        var document = sentence.last(Category.INSTRUMENT, before.from() - NEAR, before.from());
        return at && document != Item.NONE && before.from() > document.to()
                && !sentence.is(document.to(), Category.CLAUSE) && !sentence.sign(document.to(), ',')
                && sentence.first(Category.FUTURE, document.to(), before.from()) == Item.NONE
                && sentence.first(Category.EXPECTED, document.to(), before.from()) == Item.NONE;
    }

    /** "Proposed holding the next one in Riga": of what is but proposed, if to any purpose, nothing is planned. */
    public static boolean isProposed(Sentence sentence, int from, int to) {
        return sentence.between(Category.EXPECTED, from, to).stream()
                .anyMatch(words -> words.is(Category.EXPECTED, "proposed"));
    }

    /** The first of the words for an engagement: before its number, or its kind, stand whose it is and the article. */
    private static int behind(Sentence sentence, int start) {
        var at = start;
        while (at > Math.max(1, start - FAR) && isOfName(sentence, at - 1)) {
            at--;
        }
        return at;
    }

    private static boolean isOfName(Sentence sentence, int at) {
        var item = sentence.item(at);
        return item.is(Category.LINK, "definite") || item.is(Category.ORGANIZATION) || item.is(Category.NATIONALITY)
                || item.is(Category.ORDINAL) || item.is(Category.NUMBER);
    }
}
