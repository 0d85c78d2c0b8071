package org.kurultai.seeds.extract.scene;

import org.kurultai.seeds.extract.event.Occasions;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.text.Dates;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** Ordinals without a noun, that count engagements of a series: "the first meeting was held in Riga, and the second in Tartu". */
public final class CountedOn {

    private static final int NEAR = 3;
    private static final int FAR = 8;

    private CountedOn() {}

    /** Whether a sentence tells of a numbered engagement first, and counts on with an ordinal behind it. */
    public static boolean is(Sentence sentence, Item ordinal) {
        var start = sentence.is(ordinal.from() - 1, Category.LINK) ? ordinal.from() - 1 : ordinal.from();
        var next = sentence.sign(start - 1, ',') || sentence.sign(start - 1, ';')
                || sentence.is(start - 1, Category.AND);
        var behind = behind(sentence, ordinal);
        var apart = isDash(sentence, behind) && sentence.is(behind + 1, Category.LINK);
        return next && (apart || isAt(sentence, behind)) && !isDay(sentence, ordinal)
                && sentence.between(Category.EVENT, 0, start).stream()
                        .anyMatch(event -> isNumbered(sentence, event, ordinal)
                                && sentence.first(Category.HELD, event.to(), start) != Item.NONE);
    }

    /** "The first meeting", "the first consultative meeting": by another number than that which follows. */
    private static boolean isNumbered(Sentence sentence, Item event, Item next) {
        var ordinal = sentence.last(Category.ORDINAL, event.from() - NEAR, event.from());
        return ordinal != Item.NONE && Occasions.number(ordinal) != Occasions.number(next);
    }

    /** "Had gathered in Riga for the fourth meeting": of which it is told the how-manieth it was, and so not one before. */
    public static boolean isNumberedBehind(Sentence sentence, Item words) {
        return sentence.first(Category.HELD, words.to(), sentence.size()) == Item.NONE
                && sentence.between(Category.EVENT, words.to(), sentence.size()).stream()
                        .anyMatch(event -> sentence.last(Category.ORDINAL, event.from() - FAR, event.from())
                                .from() > words.to());
    }

    private static boolean isAt(Sentence sentence, int at) {
        var apart = sentence.sign(at, ',') || isDash(sentence, at);
        return sentence.is(apart ? at + 1 : at, Category.IN) || sentence.is(at, Category.HELD);
    }

    /** "In Cusco on 3rd-5th May". */
    public static boolean isDay(Sentence sentence, Item ordinal) {
        return Dates.in(sentence).stream()
                .anyMatch(date -> ordinal.from() >= date.from() && ordinal.to() <= date.to());
    }

    public static boolean isDash(Sentence sentence, int at) {
        return at > 0 && at < sentence.size()
                && (sentence.token(at).hyphen() || sentence.sign(at, '–') || sentence.sign(at, '—'));
    }

    /** Past "edition", which says no more than the ordinal alone, and past letters that stand for who meets: "the 22nd CMFA". */
    public static int behind(Sentence sentence, Item ordinal) {
        var edition = sentence.item(ordinal.to());
        var letters = ordinal.to() < sentence.size() && sentence.token(ordinal.to()).allCapitals()
                && edition.terms().isEmpty();
        return letters ? ordinal.to() + 1 : edition.is(Category.OCCASION, "edition") ? edition.to() : ordinal.to();
    }

    /** "The first was", "the second in", "the third, in Riga", "the fourth — in Tartu", "the fifth by Brno": with no noun of its own. */
    public static boolean isAlone(Sentence sentence, Item ordinal) {
        var next = sentence.item(behind(sentence, ordinal));
        var apart = (sentence.sign(ordinal.to(), ',') || isDash(sentence, ordinal.to()))
                && sentence.is(ordinal.to() + 1, Category.IN);
        return (sentence.is(ordinal.from() - 1, Category.LINK) || ordinal.from() == 1)
                && (apart || next.is(Category.HELD) || next.is(Category.BE) || next.is(Category.IN)
                        || next.is(Category.HOST) || next.is(Category.BY) && sentence.is(next.to(), Category.CITY));
    }
}
