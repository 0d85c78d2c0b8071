package org.kurultai.seeds.extract.event;

import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/**
 * Parts of the world whose states meet as an organization would. Where such a part is one of two sides, as in "the EU-Central
 * Asia summit" or "the foreign ministers of Central Asia and Italy", the meeting is not its own.
 */
public final class Regions {

    private Regions() {}

    /** Whether an organization is a part of the world and, beside it, another side is named. */
    public static boolean isSide(Sentence sentence, Item organization) {
        return organization.is(Category.REGION)
                && (isBefore(sentence, organization.from() - 1) || isBehind(sentence, organization.to()));
    }

    private static boolean isBefore(Sentence sentence, int bond) {
        if (!isBond(sentence, bond)) {
            return false;
        }
        var other = sentence.item(bond - 1);
        return isParty(other) && !(isSpaced(sentence, bond) && isListed(sentence, other.from() - 1));
    }

    private static boolean isBehind(Sentence sentence, int bond) {
        if (!isBond(sentence, bond)) {
            return false;
        }
        var at = sentence.item(bond) == Item.NONE ? bond + 1 : sentence.item(bond).to();
        while (sentence.is(at, Category.LINK) || sentence.is(at, Category.STATE_TITLE)) {
            at = sentence.item(at).to();
        }
        var other = sentence.item(at);
        return isParty(other) && !(isSpaced(sentence, bond) && isListed(sentence, other.to()));
    }

    private static boolean isBond(Sentence sentence, int at) {
        return at > 0 && at + 1 < sentence.size() && (sentence.token(at).hyphen() || sentence.sign(at, '–')
                || sentence.sign(at, '—') || sentence.sign(at, '+') || sentence.is(at, Category.AND));
    }

    /** "Central Asian states - Kazakhstan, Tajikistan and": a dash with blanks beside it leads to the members too. */
    private static boolean isSpaced(Sentence sentence, int dash) {
        return !sentence.is(dash, Category.AND) && !sentence.sign(dash, '+')
                && sentence.token(dash).end() < sentence.token(dash + 1).start();
    }

    private static boolean isListed(Sentence sentence, int at) {
        return sentence.sign(at, ',') || sentence.is(at, Category.AND);
    }

    private static boolean isParty(Item item) {
        return item.is(Category.STATE) || item.is(Category.NATIONALITY) || item.is(Category.STATE_TITLE)
                || item.is(Category.ORGANIZATION);
    }
}
