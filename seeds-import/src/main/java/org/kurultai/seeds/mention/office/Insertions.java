package org.kurultai.seeds.mention.office;

import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.mention.name.NameWords;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** What quotation marks, brackets and dashes insert into the words that name an office. */
final class Insertions {

    private static final int LONGEST_NAME = 7;
    private static final int LONGEST_BRACKET = 7;
    private static final int LONGEST_GLOSS = 10;

    private final Sentence sentence;

    Insertions(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Where what is inserted at a place ends; the same place if nothing is. */
    int after(int at) {
        return Math.max(Math.max(afterQuotation(at), Math.max(afterResidence(at), afterSeat(at))),
                Math.max(Math.max(afterBracket(at), afterDash(at)), Math.max(afterCharge(at), afterServed(at))));
    }

    /** "Adviser to His Majesty the King": whom an officer serves, behind the form of address. */
    private int afterServed(int at) {
        var to = at;
        while (sentence.is(at - 1, Category.HEAD)
                && (sentence.is(to, Category.LINK) || sentence.is(to, Category.UNTIL)
                        || sentence.is(to, Category.HONORIFIC))) {
            to = sentence.item(to).to();
        }
        return sentence.is(to, Category.HEAD)
                && sentence.between(Category.HONORIFIC, at, to).stream().anyMatch(form -> !form.is(Category.PORTFOLIO))
                && !NameWords.mayBegin(sentence, sentence.item(to).to()) ? sentence.item(to).to() : at;
    }

    /** Where the name of an institution in quotation marks ends that follows the word for it. */
    private int afterQuotation(int at) {
        var before = sentence.item(at - 1);
        var institution = before.is(Category.INSTITUTION)
                || before.is(Category.HEAD) && before.to() - before.from() > 1;
        if (!institution || !isOneOf("„«“\"", at)) {
            return at;
        }
        for (var close = at + 1; close < Math.min(sentence.size(), at + LONGEST_NAME); close++) {
            if (isOneOf("“”»\"", close)) {
                return close + 1;
            }
        }
        return at;
    }

    /** "Of the Rivers Service (Daryo) of Uzbekistan", "of the TRNC (Northern Cyprus) parliament": where the office goes on behind it. */
    private int afterBracket(int at) {
        if (!sentence.sign(at, '(')) {
            return at;
        }
        for (var close = at + 2; close < Math.min(sentence.size(), at + LONGEST_GLOSS); close++) {
            if (sentence.sign(close, ')')) {
                var brief = close < at + LONGEST_BRACKET
                        && (goesOn(close + 1) || isOfOffice(at, close) || isField(close + 1));
                return (brief || isGloss(at, close))
                        && sentence.first(Category.HEAD, at, close).to() == 0 || isSecondOffice(at, close)
                                ? close + 1 : at;
            }
        }
        return at;
    }

    /** "The minister of Poland (chairman of the council) A B": what else somebody is, between the office and the name. */
    private boolean isSecondOffice(int open, int close) {
        return sentence.is(open + 1, Category.HEAD)
                && (sentence.is(open - 1, Category.STATE) || sentence.is(open - 1, Category.STATE_TITLE))
                && NameWords.mayBeginFull(sentence, close + 1);
    }

    /** "Director (International Organizations) of the Ministry of": what somebody is charged with, before where. */
    private boolean isOfOffice(int open, int close) {
        return sentence.is(open - 1, Category.HEAD) && sentence.is(close + 1, Category.LINK)
                && sentence.is(skipLinks(close + 1), Category.INSTITUTION);
    }

    /** "Chairman of the Oliy Majlis (Uzbekistan's parliament) A B": what an institution is called in its own language. */
    private boolean isGloss(int open, int close) {
        return NameWords.mayBegin(sentence, open - 1) && sentence.first(Category.INSTITUTION, open, close) != Item.NONE
                && NameWords.mayBegin(sentence, close + 1) && NameWords.mayBegin(sentence, close + 2);
    }

    /** "The Ambassador of Peru to Chad, with residence in Cairo, A": where an envoy resides, up to the comma before the name. */
    private int afterResidence(int at) {
        var city = sentence.item(sentence.item(at + 1).to());
        return sentence.sign(at, ',') && sentence.item(at + 1).is(Category.LINK, "residence") && city.is(Category.CITY)
                && sentence.sign(city.to(), ',') ? city.to() : at;
    }

    /** "Minister of State (Independent Charge) for Mines". */
    private boolean isField(int at) {
        return sentence.item(at).is(Category.PREPOSITION, "for")
                && sentence.is(sentence.item(at).to(), Category.PORTFOLIO);
    }

    /** "Director at the EU General Secretariat A": where somebody serves an organization or a ministry, before the name. */
    private int afterSeat(int at) {
        var where = sentence.item(at);
        var next = skipLinks(where.to());
        var owner = sentence.item(next);
        var seat = sentence.item(owner.is(Category.ORGANIZATION) || owner.is(Category.NATIONALITY) ? owner.to() : next);
        return (where.is(Category.MISSION, "at") || where.is(Category.IN))
                && (seat.is(Category.INSTITUTION) || seat.is(Category.PORTFOLIO, "parliament"))
                && (NameWords.mayBeginFull(sentence, seat.to()) || sentence.is(seat.to(), Category.HONORIFIC))
                        ? seat.to() : at;
    }

    /** "Secretary, East, A", "Director General, Europe and Central Asia, A": the part of the world with which somebody is charged. */
    private int afterCharge(int at) {
        var end = at + 1;
        while (sentence.sign(at, ',') && sentence.is(at - 1, Category.HEAD)
                && end < Math.min(sentence.size(), at + LONGEST_NAME)
                && (sentence.is(end, Category.STOP) && sentence.token(end).capitalized()
                        || sentence.is(end, Category.REGION)
                        || sentence.is(end, Category.INTERNATIONAL)
                        || end > at + 1 && sentence.is(end, Category.AND))) {
            end = sentence.item(end).to();
        }
        return end > at + 1 && sentence.sign(end, ',') && NameWords.mayBeginFull(sentence, end + 1) ? end : at;
    }

    private int skipLinks(int at) {
        var next = at;
        while (sentence.is(next, Category.LINK)) {
            next = sentence.item(next).to();
        }
        return next;
    }

    private boolean goesOn(int at) {
        var next = skipLinks(at);
        var owned = next > at && (sentence.is(next, Category.STATE) || sentence.is(next, Category.STATE_TITLE)
                || sentence.is(next, Category.NATIONALITY) || sentence.is(next, Category.ORGANIZATION));
        return owned || next == at && (sentence.is(at, Category.INSTITUTION) || sentence.is(at, Category.PORTFOLIO));
    }

    /** "Of the Danube Commission – DC": an organization's other name. */
    private int afterDash(int at) {
        var dash = sentence.sign(at, '–') || sentence.sign(at, '—');
        return dash && sentence.is(at - 1, Category.ORGANIZATION) && sentence.is(at + 1, Category.ORGANIZATION)
                ? sentence.item(at + 1).to() : at;
    }

    private boolean isOneOf(String signs, int at) {
        return at < sentence.size() && signs.contains(sentence.token(at).text());
    }
}
