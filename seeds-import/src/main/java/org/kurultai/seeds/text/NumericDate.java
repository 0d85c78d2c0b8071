package org.kurultai.seeds.text;

import java.util.List;
import java.util.Optional;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.domain.time.Qualifier;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Token;

/**
 * A date in figures throughout: 2025-05-23, 23.05.2025, 23. 5. 2025, 2025. 05. 23., 23.05.25, 23.V.2025, 1/15/2025, 21.-23.05.2025,
 * Tuesday (27.2.), am 05.02.. Three pairs with hyphens
 * may have the year at either end, so they are none.
 */
final class NumericDate {

    private static final int PARTS = 5;
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI",
            "XII");

    private NumericDate() {}

    /** The date that begins at a token, if the figures are one and can be read in one way only. */
    static Optional<DateMention> at(Sentence sentence, int at) {
        return range(sentence, at).or(() -> day(sentence, at)).or(() -> ofWeekday(sentence, at));
    }

    /** "21-23.05.2025", "21./22.5.", "vom 21. bis 23.5.": a day, a dash without blanks or a word that joins, and a date of full stops. */
    private static Optional<DateMention> range(Sentence sentence, int at) {
        var first = sentence.token(at);
        var joint = sentence.sign(at + 1, '.') ? at + 2 : at + 1;
        var word = joint == at + 2 && (sentence.is(joint, Category.UNTIL) || sentence.is(joint, Category.AND));
        var next = word ? sentence.item(joint).to() : joint + 1;
        var dash = sentence.sign(joint, '-') || sentence.sign(joint, '–') || sentence.sign(joint, '/');
        if (first.text().length() > 2 || !word && !dash || !sentence.sign(next + 1, '.')
                || dash && sentence.token(next).start() - first.end() > joint - at) {
            return Optional.empty();
        }
        return day(sentence, next).filter(last -> last.start().hasYear())
                .or(() -> isTold(sentence, at, next) ? withoutYear(sentence, next) : Optional.empty())
                .filter(last -> first.number() > 0 && first.number() < last.start().day())
                .map(last -> new DateMention(
                        new PartialDate(last.start().year(), last.start().month(), first.number(), Qualifier.EXACT),
                        last.end(), at, last.to()));
    }

    /**
     * "On Tuesday (27.2.)", "Dienstag, 27.2.,", "RIGA, 27.2. -": a day and a month of which the day of the week, or a city before
     * which nothing stands, says that they are a date, or, where both have two figures or the sentence goes on behind their second full stop, a small word before them: "am 05.02.", "am 5.2. in".
     */
    private static Optional<DateMention> ofWeekday(Sentence sentence, int at) {
        return isTold(sentence, at, at) ? withoutYear(sentence, at) : Optional.empty();
    }

    /** Whether words before some figures say that those at another place are a day and a month. */
    private static boolean isTold(Sentence sentence, int first, int last) {
        return sentence.is(first - 1, Category.WEEKDAY)
                || (sentence.sign(first - 1, '(') || sentence.sign(first - 1, ','))
                        && (sentence.is(first - 2, Category.WEEKDAY) || sentence.is(first - 2, Category.CITY)
                                && sentence.item(first - 2).from() == 0)
                || isBehindSmall(sentence, first) && (isPadded(sentence, last) || last + 4 < sentence.size());
    }

    private static Optional<DateMention> withoutYear(Sentence sentence, int at) {
        var day = sentence.token(at).number();
        var month = at + 2 < sentence.size() ? sentence.token(at + 2).number() : 0;
        if (day < 1 || month < 1 || month > 12 || !sentence.sign(at + 1, '.') || !sentence.sign(at + 3, '.')
                || sentence.token(at + 2).start() - sentence.token(at).end() > 2) {
            return Optional.empty();
        }
        try {
            var date = new PartialDate(0, month, day, Qualifier.EXACT);
            return Optional.of(new DateMention(date, date, at, at + 4));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean isBehindSmall(Sentence sentence, int at) {
        var before = sentence.item(at - 1);
        return (before.is(Category.LINK) || before.is(Category.STOP) || before.is(Category.UNTIL))
                && !before.is(Category.IN);
    }

    private static boolean isPadded(Sentence sentence, int at) {
        return at + 2 < sentence.size() && sentence.token(at).text().length() == 2
                && sentence.token(at + 2).text().length() == 2;
    }

    private static Optional<DateMention> day(Sentence sentence, int at) {
        if (at + PARTS > sentence.size()) {
            return Optional.empty();
        }
        var sign = sentence.token(at + 1).text();
        if (!".-/".contains(sign) || !sentence.token(at + 3).text().equals(sign) || !together(sentence, at)) {
            return Optional.empty();
        }
        var first = sentence.token(at);
        var second = sentence.token(at + 2);
        var third = sentence.token(at + 4);
        var month = sign.equals("-") ? 0 : ROMAN.indexOf(second.text()) + 1;
        if (month > 0 && third.text().length() == 4) {
            return date(third.number(), month, first.number(), at);
        }
        if (second.kind() != Token.Kind.NUMBER || third.kind() != Token.Kind.NUMBER) {
            return Optional.empty();
        }
        var eitherEnd = sign.equals("-") && first.text().length() < 4 && third.text().length() == 2;
        if (eitherEnd || third.text().length() == 2 && isHour(sentence, at + PARTS)) {
            return Optional.empty();
        }
        if (first.text().length() == 4) {
            return date(first.number(), second.number(), third.number(), at);
        }
        var year = third.text().length() == 4 ? third.number() : third.text().length() == 2 ? 2000 + third.number() : 0;
        if (sign.equals(".")) {
            return date(year, second.number(), first.number(), at);
        }
        if (first.number() > 12 || first.number() == second.number()) {
            return date(year, second.number(), first.number(), at);
        }
        return second.number() > 12 || halfDays(sentence, at + PARTS)
                ? date(year, first.number(), second.number(), at)
                : Optional.empty();
    }

    /** Whether the clock beside the date counts to twelve, as where months come first. */
    private static boolean halfDays(Sentence sentence, int from) {
        for (var at = from; at < Math.min(sentence.size(), from + 8); at++) {
            if (sentence.token(at).fold().equals("am") || sentence.token(at).fold().equals("pm")) {
                return true;
            }
        }
        return false;
    }

    /** "28.08. 17:10": what stands before a colon and figures is an hour and no year. */
    private static boolean isHour(Sentence sentence, int after) {
        return sentence.sign(after, ':') && after + 1 < sentence.size()
                && sentence.token(after + 1).kind() == Token.Kind.NUMBER;
    }

    private static boolean together(Sentence sentence, int at) {
        var spaced = sentence.sign(at + 1, '.') && (sentence.token(at + PARTS - 1).text().length() == 4
                || sentence.token(at).text().length() == 4);
        return sentence.token(at + PARTS - 1).start() - sentence.token(at).end() <= (spaced ? 6 : 5)
                && sentence.token(at).end() == sentence.token(at + 1).start()
                && sentence.token(at + 2).end() == sentence.token(at + 3).start();
    }

    private static Optional<DateMention> date(int year, int month, int day, int at) {
        if (year < 1900 || year >= 2100 || month < 1 || day < 1) {
            return Optional.empty();
        }
        try {
            var date = new PartialDate(year, month, day, Qualifier.EXACT);
            return Optional.of(new DateMention(date, date, at, at + PARTS));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
