package org.kurultai.seeds.extract.place;

import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** Whether those who met did so by video link: then they met in no city, and no state was their host. */
public final class Remote {

    private static final int NEAR = 6;

    private Remote() {}

    /** Whether a clause says so of all, not of one who joined by it. */
    public static boolean is(Sentence sentence, int from, int to) {
        var link = sentence.first(Category.VIDEO, from, to);
        return link != Item.NONE && !isAlso(sentence, from, link)
                && (sentence.first(Category.ATTEND, from, link.from()) == Item.NONE || isOfMeeting(sentence, link));
    }

    /** "Took part in a virtual Arctic Council summit": what is said of the meeting, and not of whoever took part. */
    private static boolean isOfMeeting(Sentence sentence, Item link) {
        return sentence.is(link.from() - 1, Category.LINK)
                && sentence.first(Category.EVENT, link.to(), link.to() + NEAR) != Item.NONE;
    }

    /** "Was held in Riga as well as online": not only so. */
    private static boolean isAlso(Sentence sentence, int from, Item link) {
        return sentence.is(link.from() - 1, Category.AND)
                && sentence.first(Category.CITY, from, link.from()) != Item.NONE;
    }
}
