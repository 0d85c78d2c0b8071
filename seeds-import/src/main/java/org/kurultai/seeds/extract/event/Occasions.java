package org.kurultai.seeds.extract.event;

import org.kurultai.seeds.language.Categories;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** The how-manieth an engagement was, where that does not stand before its name. */
public final class Occasions {

    private static final String KIND = "kind";
    private static final int HIGHEST = 999;
    /** So many meetings a body may hold within a year. */
    private static final int FEW = 4;
    private static final int FAR = 12;
    private static final int TENS = 20;
    /** What stands behind an ordinal that counts no other noun. */
    private static final Categories OF_ITSELF = Categories.of(Category.CITY, Category.STATE, Category.HELD,
            Category.FUTURE,
            Category.YEAR_OFFSET, Category.DAY_OFFSET, Category.WEEKDAY);

    private Occasions() {}

    /** "The meeting was the fifth of its kind". */
    public static Item ofKind(Sentence sentence) {
        var ordinal = ordinal(sentence, KIND);
        return ordinal != Item.NONE && number(ordinal) > 1 ? ordinal : Item.NONE;
    }

    /** "The meeting, their fourth, began". */
    static Item inApposition(Sentence sentence, int behind) {
        var at = behind + 1;
        while (sentence.is(at, Category.LINK) || sentence.is(at, Category.STOP)) {
            at++;
        }
        var ordinal = sentence.item(at);
        return sentence.sign(behind, ',') && at > behind + 1 && ordinal.is(Category.ORDINAL)
                && (sentence.sign(ordinal.to(), ',') || ordinal.to() == sentence.size() - 1
                        || isOfAll(sentence, ordinal)) ? ordinal : Item.NONE;
    }

    /** "The meeting, the sixth since 2018", "the session, the ninth of the commission": but not "the second since May". */
    private static boolean isOfAll(Sentence sentence, Item ordinal) {
        var next = sentence.item(ordinal.to());
        return number(ordinal) > FEW && (next.is(Category.LINK, "of")
                || next.is(Category.SINCE, "last") && sentence.token(next.to()).text().length() == 4);
    }

    /** "The next, fourth, meeting". */
    static Item setApart(Sentence sentence, Item event) {
        var ordinal = sentence.item(event.from() - 2);
        return sentence.sign(event.from() - 1, ',') && ordinal.is(Category.ORDINAL)
                && sentence.sign(ordinal.from() - 1, ',') && sentence.is(ordinal.from() - 2, Category.NEXT) ? ordinal
                        : Item.NONE;
    }

    /**
     * "Toplantının dokuzuncusu 3 Mayıs'ta yapıldı", "istişarelerin 5. turu": the how-manieth of them that stands behind their
     * name, but not "the second day of the meeting".
     */
    static Item ofThem(Sentence sentence, Item event) {
        var apart = event.to() < sentence.size() && sentence.token(event.to()).kind() == Token.Kind.SUFFIX;
        var ordinal = sentence.item(apart ? event.to() + 1 : event.to());
        var next = sentence.item(ordinal.to());
        var alone = next != Item.NONE && next.isAny(OF_ITSELF)
                || ordinal.to() + 1 < sentence.size() && sentence.token(ordinal.to()).number() > 0
                        && sentence.is(ordinal.to() + 1, Category.MONTH);
        return ordinal.is(Category.ORDINAL) && (alone || next.is(Category.OCCASION, "edition")) ? ordinal : Item.NONE;
    }

    /** "It will be the fourth of its kind": the ordinal of the engagement that the sentence before tells of. */
    public static Item ofThis(Sentence sentence) {
        var thisOne = sentence.is(0, Category.PRONOUN) || sentence.is(0, Category.HERE);
        return thisOne ? ofKind(sentence) : Item.NONE;
    }

    /** "The ministers met for the fifth time"; but "Norway took part for the third time" counts something else. */
    public static Item ofGathering(Sentence sentence) {
        var time = ordinal(sentence, "");
        var counts = time != Item.NONE && number(time) > 1 && !isWithin(sentence, time, sentence.item(time.to()).to())
                && isOfThoseWhoMet(sentence, time.from());
        return counts ? time : Item.NONE;
    }

    /** "The meeting was held for the fifth time": it is counted, where nobody is said to take part for the fifth time. */
    public static Item ofHolding(Sentence sentence, Item event) {
        var time = ordinal(sentence, "");
        var from = Math.min(event.to(), time.from());
        var to = Math.max(event.from(), time.from());
        var other = sentence.first(Category.ATTEND, from, to) != Item.NONE
                || sentence.first(Category.HOST, from, to) != Item.NONE
                || sentence.between(Category.CLAUSE, from, to).stream()
                        .anyMatch(clause -> clause.from() != event.to() + 1);
        return time != Item.NONE && number(time) > 1 && !other && !isThere(sentence, time)
                && (sentence.has(Category.HELD) || sentence.has(Category.GATHER)
                        || sentence.is(sentence.item(time.to()).to(), Category.FUTURE))
                && !isWithin(sentence, time, sentence.item(time.to()).to()) ? time : Item.NONE;
    }

    /** "Was held for the third time in Malta": so often there, and nobody knows how often elsewhere. */
    private static boolean isThere(Sentence sentence, Item time) {
        var in = sentence.item(time.to()).to();
        return number(time) <= FEW && sentence.is(in, Category.IN)
                && (sentence.is(in + 1, Category.STATE) || sentence.is(in + 1, Category.CITY));
    }

    /** "An annual forum, the first of which will be held in May": one of those that are named before it. */
    static Item ofWhich(Sentence sentence, Item event) {
        return sentence.between(Category.ORDINAL, event.to(), sentence.size()).stream()
                .filter(ordinal -> sentence.item(ordinal.to()).is(Category.LINK, "of")
                        && sentence.is(ordinal.to() + 1, Category.CLAUSE)
                        && sentence.first(Category.EVENT, event.to(), ordinal.from()) == Item.NONE)
                .findFirst().orElse(Item.NONE);
    }

    /** "His first meeting of the council", "Malta hosted its second summit of the union": of one who took part, or hosted. */
    static boolean isOfOwner(Sentence sentence, Item ordinal, int event) {
        var owner = sentence.item(ordinal.from() - 1);
        return owner.is(Category.OCCASION, "his") || owner.is(Category.OCCASION, "its")
                && sentence.first(Category.ORGANIZATION, ordinal.to(), event) != Item.NONE;
    }

    /** "The second time this year", "their third meeting in a year", "this year's second": counted within a year, not of all. */
    static boolean isWithin(Sentence sentence, Item ordinal, int behind) {
        var year = sentence.is(behind, Category.IN) ? sentence.item(behind + 1) : sentence.item(behind);
        if (number(ordinal) <= FEW && sentence.item(ordinal.from() - 1).is(Category.YEAR_OFFSET)) {
            return true;
        }
        var ends = year.to() >= sentence.size() || sentence.token(year.to()).kind() == Token.Kind.SIGN
                || sentence.is(year.to(), Category.CLAUSE);
        return number(ordinal) <= FEW && (year.is(Category.YEAR_OFFSET) && ends || isUnderChair(sentence, behind));
    }

    /** "The first of this year's two meetings": of those of a year. */
    static boolean isOfYear(Sentence sentence, Item ordinal) {
        return sentence.item(ordinal.to()).is(Category.LINK, "of")
                && sentence.is(ordinal.to() + 1, Category.YEAR_OFFSET);
    }

    /** "The second meeting of ministers under the Polish presidency". */
    private static boolean isUnderChair(Sentence sentence, int behind) {
        var chair = sentence.first(Category.CHAIR, behind, Math.min(sentence.size(), behind + FAR));
        var at = chair.from() - 1;
        while (at > behind && (sentence.is(at, Category.NATIONALITY) || sentence.is(at, Category.STATE)
                || sentence.is(at, Category.ORGANIZATION) || sentence.is(at, Category.LINK)
                || sentence.token(at).kind() == Token.Kind.SUFFIX)) {
            at--;
        }
        return chair != Item.NONE && (sentence.is(at, Category.EXPECTED)
                || sentence.is(at, Category.PREPOSITION) && !sentence.is(at, Category.LINK));
    }

    /** "The second reason for the meeting": the how-manieth of something else. */
    static boolean isOfElse(Sentence sentence, Item ordinal, int event) {
        var article = sentence.first(Category.LINK, ordinal.to(), event);
        return sentence.item(event - 1).is(Category.LINK, "definite") && article != Item.NONE
                && sentence.item(event - 2).is(Category.FROM) && sentence.item(event - 2).from() > ordinal.to();
    }

    /** "Their first face-to-face meeting": not the first of all. */
    static boolean isOfManner(Sentence sentence, Item ordinal, int event) {
        return number(ordinal) == 1
                && sentence.first(Category.IN_PERSON, ordinal.to(), event) != Item.NONE;
    }

    /** Whether a number stands before it that it is put together with in a way nobody knows: then neither is the sum. */
    static boolean isRest(Sentence sentence, Item ordinal) {
        var before = ordinal.from() - 1;
        while (before > 0 && (sentence.token(before).hyphen() || sentence.is(before, Category.AND))) {
            before--;
        }
        return sentence.item(before).as(Category.NUMBER).filter(term -> Integer.parseInt(term.value()) >= TENS)
                .isPresent();
    }

    /** Whether so many may have been held within a year or two. */
    static boolean isFew(Item ordinal) {
        return number(ordinal) <= FEW;
    }

    /** The verb nearest before the words, or, if none stands there, the first behind them. */
    private static boolean isOfThoseWhoMet(Sentence sentence, int occasion) {
        for (var step : new int[] {-1, 1}) {
            for (var at = occasion; at >= 0 && at < sentence.size(); at += step) {
                var item = sentence.item(at);
                if (item.is(Category.GATHER) || item.is(Category.MEET) || item.is(Category.HELD)) {
                    return true;
                }
                if (item.is(Category.ATTEND) || item.is(Category.HOST)) {
                    return false;
                }
            }
        }
        return false;
    }

    /** "Meeting No. 5": the number behind the word for it; 0 if there is none. */
    static int numberBehind(Sentence sentence, Item event) {
        var sign = event.to();
        if (!sentence.is(sign, Category.NUMBER_SIGN) && !sentence.sign(sign, '№')) {
            return 0;
        }
        var at = sentence.sign(sign + 1, '.') ? sign + 2 : sign + 1;
        var number = at < sentence.size() ? sentence.token(at).number() : 0;
        return number <= HIGHEST ? number : 0;
    }

    /** The ordinal that stands directly before the words for an occasion. */
    private static Item ordinal(Sentence sentence, String value) {
        for (var occasion : sentence.all(Category.OCCASION)) {
            var before = sentence.item(occasion.from() - 1);
            if (occasion.as(Category.OCCASION).orElseThrow().value().equals(value) && before.is(Category.ORDINAL)) {
                return before;
            }
        }
        return Item.NONE;
    }

    public static int number(Item ordinal) {
        return Integer.parseInt(ordinal.as(Category.ORDINAL).orElseThrow().value());
    }
}
