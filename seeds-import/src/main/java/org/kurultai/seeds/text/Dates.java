package org.kurultai.seeds.text;

import java.util.ArrayList;
import java.util.List;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.domain.time.Qualifier;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Token;

/** Finds the dates in a sentence: in figures, in words, days first or months first, and ranges of them. */
public final class Dates {

    private final Sentence sentence;
    private final List<DateMention> found = new ArrayList<>();

    private Dates(Sentence sentence) {
        this.sentence = sentence;
    }

    /** The dates in a sentence, in order. */
    public static List<DateMention> in(Sentence sentence) {
        var dates = new Dates(sentence);
        dates.find();
        return dates.found;
    }

    /** The year a number is; 0 if it is none. */
    static int year(Sentence sentence, int at) {
        if (at < 0 || at >= sentence.size() || sentence.token(at).text().length() != 4) {
            return 0;
        }
        var year = sentence.token(at).number();
        return year >= 1900 && year < 2100 ? year : 0;
    }

    private void find() {
        var at = 0;
        while (at < sentence.size()) {
            var before = found.size();
            if (sentence.token(at).kind() == Token.Kind.NUMBER) {
                if (!figures(at)) {
                    dayFirst(at, Day.at(sentence, at));
                }
            } else if (sentence.is(at, Category.ORDINAL)) {
                dayFirst(at, Day.inWords(sentence, at));
            } else if (isMonth(at)) {
                monthFirst(at);
            }
            if (found.size() > before) {
                join();
                at = found.getLast().to();
            } else {
                at++;
            }
        }
    }

    /** "From Tuesday, 30 December 2022, to Friday, 2 January 2023": two days that are the ends of one range. */
    private void join() {
        if (found.size() < 2) {
            return;
        }
        var last = found.getLast();
        var first = found.get(found.size() - 2);
        var year = last.start().year();
        var firstYear = first.start().month() > last.start().month() ? year - 1 : year;
        if (!first.hasDay() || !first.start().equals(first.end()) || !last.hasDay()
                || !isUntil(first.to(), last.from()) || year > 0 && !first.isOf(firstYear)) {
            return;
        }
        var begun = first.start().hasYear() || year == 0 ? first.start() : first.in(firstYear).start();
        if (begun.hasYear() == last.start().hasYear() && begun.toString().compareTo(last.end().toString()) < 0) {
            found.removeLast();
            found.set(found.size() - 1, new DateMention(begun, last.end(), first.from(), last.to()));
        }
    }

    /** Whether nothing but the word until, or a dash, stands between two dates: "20 May - On 21 May" begins a sentence. */
    private boolean isUntil(int from, int to) {
        var until = false;
        for (var at = from; at < to; at++) {
            var token = sentence.token(at);
            if (sentence.is(at, Category.UNTIL) || token.hyphen() || token.is('–') || token.is('—')) {
                until = true;
            } else if (!token.is(',') && !token.is('(') && !token.is(')') && !sentence.is(at, Category.WEEKDAY)
                    && (!sentence.is(at, Category.LINK) || token.capitalized())) {
                return false;
            }
        }
        return until;
    }

    private boolean figures(int at) {
        var numeric = NumericDate.at(sentence, at);
        numeric.ifPresent(found::add);
        return numeric.isPresent();
    }

    /** 23 May, 23. Mai, the third of May, 6-8 September, 30 September - 2 October. */
    private void dayFirst(int at, Day day) {
        if (day.isNone()) {
            return;
        }
        var last = lastDay(day);
        var month = isHyphenated(day.to()) ? day.to() + 1 : skipLink(last.isNone() ? day.to() : last.to());
        if (!isMonth(month)) {
            return;
        }
        var after = endOfMonth(month);
        if (last.isNone()) {
            var until = untilDay(after);
            if (!until.isNone() && isMonth(skipLink(until.to()))) {
                var second = skipLink(until.to());
                add(at, endOfMonth(second), month(month), day.value(), month(second), until.value());
                return;
            }
        }
        add(at, after, month(month), day.value(), month(month), last.isNone() ? day.value() : last.value());
    }

    /** May 23, mayın 23-də, September 6-8, September 30 - October 2; May 2025. */
    private void monthFirst(int at) {
        var after = endOfMonth(at);
        var apart = sentence.sign(after, '.') || sentence.is(after, Category.LINK) || isSetApart(at, after);
        var first = apart ? after + 1 : after;
        var day = Dates.year(sentence, first) > 0 ? Day.NONE : Day.at(sentence, first);
        if (day.isNone()) {
            var set = sentence.sign(first, ',') ? first + 1 : first;
            if (year(sentence, set) > 0 || yearBefore(at) > 0) {
                add(at, after, month(at), 0, month(at), 0);
            }
            return;
        }
        var last = lastDay(day);
        if (last.isNone() && isRange(day.to()) && isMonth(day.to() + 1)) {
            var second = day.to() + 1;
            var until = Day.at(sentence, endOfMonth(second));
            if (!until.isNone()) {
                add(at, until.to(), month(at), day.value(), month(second), until.value());
                return;
            }
        }
        add(at, last.isNone() ? day.to() : last.to(), month(at), day.value(), month(at),
                last.isNone() ? day.value() : last.value());
    }

    /** "May, 23, 2025", "on May, 23 at the museum", but not "in May, 23 ministers". */
    private boolean isSetApart(int month, int after) {
        var day = sentence.sign(after, ',') ? Day.at(sentence, after + 1) : Day.NONE;
        if (day.isNone()) {
            return false;
        }
        var ends = !sentence.is(month - 1, Category.IN) && (day.to() >= sentence.size() || sentence.sign(day.to(), '.')
                || sentence.is(day.to(), Category.IN) || sentence.is(day.to(), Category.STOP));
        return ends || sentence.sign(day.to(), ',') && year(sentence, day.to() + 1) > 0;
    }

    /**
     * The last of several days, as in "Monday 23 and Tuesday 24 May", "Montag, dem 23., bis Dienstag, dem 24. Mai", "3, 4 and 5 May",
     * "from the 3rd to the 5th of May".
     */
    private Day lastDay(Day first) {
        var range = first.to();
        while (sentence.sign(range, ',') && !Day.at(sentence, range + 1).isNone()) {
            range = Day.at(sentence, range + 1).to();
        }
        if (sentence.sign(range, ',') && sentence.is(range + 1, Category.UNTIL)) {
            range++;
        }
        if (!isRange(range)) {
            return isFromTo(range) ? Day.at(sentence, range) : Day.NONE;
        }
        var next = skipLink(Math.max(range + 1, sentence.item(range).to()));
        var last = Day.at(sentence, sentence.is(next, Category.WEEKDAY) ? behindWeekday(next) : next);
        return last.value() > first.value() ? last : Day.NONE;
    }

    private int behindWeekday(int weekday) {
        var to = sentence.item(weekday).to();
        return sentence.sign(to, ',') ? skipLink(to + 1) : to;
    }

    /** "Mayın 3-dən 5-dək": both with their endings. */
    private boolean isFromTo(int at) {
        return sentence.is(at - 1, Category.ORDINAL) && sentence.is(at, Category.ORDINAL);
    }

    private Day untilDay(int at) {
        return isRange(at) ? Day.at(sentence, at + 1) : Day.NONE;
    }

    private boolean isRange(int at) {
        if (at >= sentence.size()) {
            return false;
        }
        var token = sentence.token(at);
        return token.hyphen() || token.is('–') || token.is('—') || token.is('/') || token.is('&')
                || sentence.is(at, Category.UNTIL)
                || sentence.is(at, Category.AND);
    }

    /** "03-May-2022", "03/May/2022": a month between two hyphens or strokes. */
    private boolean isHyphenated(int at) {
        return at >= 0 && at + 2 < sentence.size() && isMonth(at + 1)
                && (sentence.token(at).hyphen() && sentence.token(at + 2).hyphen()
                        || sentence.sign(at, '/') && sentence.sign(at + 2, '/'));
    }

    private int skipLink(int at) {
        return sentence.is(at, Category.LINK) ? at + 1 : at;
    }

    private boolean isMonth(int at) {
        return sentence.is(at, Category.MONTH);
    }

    private int month(int at) {
        return Integer.parseInt(sentence.item(at).as(Category.MONTH).orElseThrow().value());
    }

    private int endOfMonth(int at) {
        var end = sentence.item(at).to();
        if (end < sentence.size() && sentence.token(end).kind() == Token.Kind.SUFFIX) {
            end++;
        }
        return end;
    }

    private void add(int from, int to, int firstMonth, int firstDay, int lastMonth, int lastDay) {
        var at = to;
        while (at < sentence.size() && at < to + 2
                && (sentence.token(at).is(',') || isHyphenated(at - 2) || sentence.token(at).is('.')
                        || sentence.token(at).is('/')
                        || sentence.is(at, Category.LINK)
                        || sentence.is(at, Category.IN) && year(sentence, at + 1) > 0)) {
            at++;
        }
        var year = year(sentence, at);
        var end = year > 0 ? endOfYear(at + 1) : to;
        if (year == 0) {
            year = yearBefore(from);
        }
        try {
            var endYear = year > 0 && lastMonth < firstMonth ? year + 1 : year;
            found.add(new DateMention(
                    new PartialDate(year, firstMonth, firstDay, Qualifier.EXACT),
                    new PartialDate(endYear, lastMonth, lastDay, Qualifier.EXACT),
                    from,
                    end));
        } catch (IllegalArgumentException e) {
            // There is no such day, so the words mean something else.
            return;
        }
    }

    /** Past a word for year, and past what makes figures an ordinal: "2025-ci il", "2025 г.". */
    private int endOfYear(int after) {
        var end = after;
        while (end < sentence.size() && (sentence.is(end, Category.YEAR)
                || sentence.token(end).kind() == Token.Kind.SUFFIX
                || sentence.is(end, Category.ORDINAL_SUFFIX) && end > 0 && sentence.token(end - 1).hyphen()
                || sentence.token(end).hyphen() && end + 1 < sentence.size()
                        && sentence.is(end + 1, Category.ORDINAL_SUFFIX))) {
            end = Math.max(end + 1, sentence.item(end).to());
        }
        return end;
    }

    /** The year that stands before a month, as in "2025-ci il mayın 23-də". */
    private int yearBefore(int month) {
        for (var at = month - 1; at >= Math.max(0, month - 4); at--) {
            if (year(sentence, at) > 0) {
                return year(sentence, at);
            }
            if (!sentence.token(at).hyphen() && !sentence.is(at, Category.YEAR)
                    && !sentence.is(at, Category.ORDINAL_SUFFIX)
                    && sentence.token(at).kind() != Token.Kind.SUFFIX) {
                return 0;
            }
        }
        return 0;
    }
}
