package org.kurultai.seeds.extract.series;

import org.kurultai.seeds.extract.date.BareYears;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** By which words a sentence that names no meeting tells of the next one: "they meet again in Oslo", "next host is Malta". */
final class NextWords {

    private static final int BRIEF = 8;

    private NextWords() {}

    /** "The next host is Malta". */
    static boolean isNextHost(Sentence sentence) {
        return sentence.all(Category.NEXT).stream().anyMatch(next -> sentence.is(next.to(), Category.HOST));
    }

    /** "The next time they gather in Geneva", "they meet next in Geneva". */
    static boolean isNextTime(Sentence sentence) {
        return sentence.has(Category.GATHER)
                && sentence.all(Category.NEXT).stream().anyMatch(next -> sentence.is(next.to(), Category.OCCASION)
                        || sentence.is(next.from() - 1, Category.GATHER));
    }

    /** "The ministers see each other again in Oslo". */
    static boolean isAgain(Sentence sentence) {
        return sentence.all(Category.NEXT).stream().anyMatch(next -> next.is(Category.NEXT, "again"));
    }

    /** "Decided to reconvene in Oslo and to invite Malta to a meeting in Riga": the verb before a city. */
    static Item againIn(Sentence sentence) {
        return sentence.all(Category.NEXT).stream()
                .filter(next -> next.is(Category.NEXT, "again") && sentence.is(next.to(), Category.IN)
                        && sentence.is(sentence.item(next.to()).to(), Category.CITY))
                .findFirst().orElse(Item.NONE);
    }

    /** "Next year: Oslo." */
    static boolean isBrief(Sentence sentence) {
        return sentence.size() <= BRIEF && (!sentence.has(Category.EVENT) || isLabel(sentence))
                && (sentence.is(0, Category.NEXT)
                        || BareYears.offset(sentence, 0, 1).filter(offset -> offset == 1).isPresent());
    }

    /** "Next session: Oslo". */
    private static boolean isLabel(Sentence sentence) {
        var event = sentence.first(Category.EVENT, 0, sentence.size());
        return sentence.sign(event.to(), ':') || sentence.sign(event.to(), '–');
    }

    /** "Next year the ministers travel to Oslo". */
    static boolean isTravelledTo(Sentence sentence) {
        return sentence.has(Category.ARRIVE) && sentence.has(Category.HEADS)
                && BareYears.offset(sentence, 0, sentence.size()).filter(offset -> offset == 1).isPresent();
    }
}
