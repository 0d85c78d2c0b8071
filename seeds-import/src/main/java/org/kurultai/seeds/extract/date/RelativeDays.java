package org.kurultai.seeds.extract.date;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.kurultai.domain.record.DateBasis;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.domain.time.Qualifier;
import org.kurultai.seeds.claim.Zone;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.scene.Tense;
import org.kurultai.seeds.facts.When;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Language;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.report.Dateline;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** Reads days that are told from that of the report: today, yesterday, on Wednesday, two days ago, on the 3rd of this month. */
final class RelativeDays {

    private static final List<Category> WORDS = List.of(
            Category.DAY_OFFSET, Category.DAYS_AGO, Category.WEEKDAY, Category.MONTH_OFFSET);

    private final LocalDate today;
    private final LocalDate about;
    private final Dateline dateline;
    private final PartialDate filed;
    private final Language.Order order;

    /**
     * @param today the day of the report; {@link LocalDate#MIN} if it is not known
     * @param about a day in its month; {@link LocalDate#MIN} if that is not known
     * @param dateline its dateline, whose day mostly has no year
     * @param order how the report's language puts words together
     */
    RelativeDays(LocalDate today, LocalDate about, Dateline dateline, Language.Order order) {
        this.today = today;
        this.about = about;
        this.dateline = dateline;
        this.filed = dateline.date();
        this.order = order;
    }

    /** The day, told between two places of a sentence, that stands nearest to a third; none if there is none. */
    Dated in(Scene scene, int from, int to, int near) {
        return words(scene, from, to)
                .filter(word -> !BegunBefore.is(scene.sentence(), word.from(), word.to(), near))
                .sorted(Comparator.comparing((Item word) -> word.is(Category.DAYS_AGO))
                        .thenComparingInt(word -> scene.distance(word.from(), near)))
                .map(word -> day(scene, word, near))
                .filter(day -> !day.isNone())
                .findFirst()
                .orElse(Dated.NONE);
    }

    private static Stream<Item> words(Scene scene, int from, int to) {
        return WORDS.stream()
                .flatMap(category -> scene.sentence().between(category, from, to).stream())
                .filter(word -> !scene.attribution().isElsewhere(word.from()) && !isLast(scene.sentence(), word)
                        && !isOfPaper(scene.sentence(), word));
    }

    /** "Lima Today reports", "citing Today's Courier": a paper, by its capital within a sentence. */
    private static boolean isOfPaper(Sentence sentence, Item word) {
        return word.is(Category.DAY_OFFSET) && sentence.zone() == Zone.BODY && word.from() > 0
                && sentence.token(word.from()).capitalized()
                && sentence.token(word.from() - 1).kind() == Token.Kind.WORD;
    }

    private Dated day(Scene scene, Item word, int near) {
        if (word.is(Category.MONTH_OFFSET)) {
            return ofMonth(scene.sentence(), word);
        }
        if (today == LocalDate.MIN) {
            return withoutYear(scene.sentence(), word);
        }
        if (word.is(Category.DAY_OFFSET)) {
            return offsets(scene.sentence(), word);
        }
        if (word.is(Category.DAYS_AGO)) {
            var days = word.is(Category.DAYS_AGO, "eve") ? 1 : number(scene.sentence(), word.from() - 1);
            return days > 0 ? dated(scene.sentence(), word, word, today.minusDays(days), today.minusDays(days))
                    : Dated.NONE;
        }
        return isOfAnother(scene.sentence(), word, near) ? Dated.NONE : weekdays(scene.sentence(), word);
    }

    /** "Friday's summit", beside the meeting that is asked for. */
    private static boolean isOfAnother(Sentence sentence, Item weekday, int near) {
        return weekday.to() < sentence.size() && sentence.token(weekday.to()).kind() == Token.Kind.SUFFIX
                && sentence.first(Category.EVENT, weekday.to(), sentence.size()).from() != near;
    }

    /** "Today", "yesterday and today". */
    private Dated offsets(Sentence sentence, Item first) {
        var next = sentence.item(first.to() + 1);
        var last = sentence.is(first.to(), Category.AND) && next.is(Category.DAY_OFFSET) ? next : first;
        return dated(sentence, first, last, today.plusDays(value(first, Category.DAY_OFFSET)),
                today.plusDays(value(last, Category.DAY_OFFSET)));
    }

    /** "On Wednesday", "on Wednesday and Thursday", "on Wednesday and today", "over the weekend". */
    private Dated weekdays(Sentence sentence, Item first) {
        var week = week(sentence, first);
        var last = lastWeekday(sentence, first);
        var from = DayOfWeek.of(Integer.parseInt(first.as(Category.WEEKDAY).orElseThrow().kind()));
        var until = last.as(Category.WEEKDAY).orElseThrow();
        var to = DayOfWeek.of(Integer.parseInt(until.detail().isEmpty() ? until.kind() : until.detail()));
        var ahead = sentence.is(first.from() - 1, Category.UNTIL)
                || Tense.isAhead(sentence, first.from(), order.headLast())
                || Tense.isTimetabled(sentence, order, 0, sentence.size())
                || Tense.isToldInPresent(sentence, order, first.from());
        if (week != Item.NONE) {
            var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                    .plusWeeks(value(week, Category.WEEK_OFFSET));
            return dated(sentence, first, last, monday.with(TemporalAdjusters.nextOrSame(from)),
                    monday.with(TemporalAdjusters.nextOrSame(to)));
        }
        var day = sentence.item(first.to() + 1);
        if (sentence.is(first.to(), Category.AND) && day.is(Category.DAY_OFFSET)) {
            var end = today.plusDays(value(day, Category.DAY_OFFSET));
            return dated(sentence, first, day, end.with(TemporalAdjusters.previous(from)), end);
        }
        if (from == to) {
            var next = sentence.is(first.from() - 1, Category.NEXT);
            var one = today.with(next ? TemporalAdjusters.next(from)
                    : ahead ? TemporalAdjusters.nextOrSame(from) : TemporalAdjusters.previousOrSame(from));
            return dated(sentence, first, last, one, one);
        }
        var end = ahead ? today.with(TemporalAdjusters.nextOrSame(from)).with(TemporalAdjusters.nextOrSame(to))
                : today.with(TemporalAdjusters.previousOrSame(to));
        return dated(sentence, first, last, end.with(TemporalAdjusters.previousOrSame(from)), end);
    }

    /** "On Tuesday of last week", "last week on Tuesday": the words for the week beside a day, if there are any. */
    private static Item week(Sentence sentence, Item day) {
        var last = lastWeekday(sentence, day);
        var behind = sentence.first(Category.WEEK_OFFSET, last.to(), last.to() + 2);
        return behind != Item.NONE ? behind : sentence.last(Category.WEEK_OFFSET, day.from() - 3, day.from());
    }

    /** The second of two days of the week; the first if there is but one. */
    private static Item lastWeekday(Sentence sentence, Item first) {
        var joins = sentence.is(first.to(), Category.AND) || sentence.is(first.to(), Category.UNTIL)
                || sentence.sign(first.to(), '–')
                || first.to() < sentence.size() && sentence.token(first.to()).hyphen();
        var next = Math.max(first.to() + 1, sentence.item(first.to()).to());
        return joins && sentence.is(next, Category.WEEKDAY) ? sentence.item(next) : first;
    }

    /** Whether it is but the second of two days: "on Wednesday and Thursday", "yesterday and today". */
    private static boolean isLast(Sentence sentence, Item word) {
        var before = sentence.item(word.from() - 2);
        return before.to() == word.from() - 1 && (word.is(Category.WEEKDAY) && before.is(Category.WEEKDAY)
                && lastWeekday(sentence, before) == word
                || word.is(Category.DAY_OFFSET) && (before.is(Category.DAY_OFFSET) || before.is(Category.WEEKDAY))
                        && sentence.is(before.to(), Category.AND));
    }

    /** "On the 3rd of this month". */
    private Dated ofMonth(Sentence sentence, Item words) {
        var day = number(sentence, words.from() - 1);
        if (day == 0 || about == LocalDate.MIN) {
            return Dated.NONE;
        }
        var month = about.plusMonths(value(words, Category.MONTH_OFFSET));
        var first = firstDay(sentence, words.from() - 1);
        try {
            var date = month.withDayOfMonth(day);
            return dated(sentence, words, words, first > 0 && first < day ? month.withDayOfMonth(first) : date, date);
        } catch (DateTimeException e) {
            // The month has no such day.
            return Dated.NONE;
        }
    }

    /** "From the 3rd to the 5th of this month": the first of two days; 0 if there is but one. */
    private static int firstDay(Sentence sentence, int last) {
        var until = last - 1;
        while (until > 0 && until > last - 4 && (sentence.is(until, Category.ORDINAL_SUFFIX)
                || sentence.is(until, Category.ORDINAL) || sentence.is(until, Category.LINK)
                        && !sentence.is(until, Category.UNTIL))) {
            until--;
        }
        var day = until - 1;
        while (day > 0 && day > until - 3 && number(sentence, day) == 0) {
            day--;
        }
        return sentence.is(until, Category.UNTIL) ? number(sentence, day) : 0;
    }

    /** "LUSAKA, 23 July – The minister arrived on Sunday": agencies call the day on which they file by its name. */
    private boolean isThatOfFiling(Sentence sentence, Item weekday) {
        return dateline.runsIn() && sentence.span().start() <= dateline.span().end() + 2
                && sentence.all(Category.WEEKDAY).size() == 1
                && !Tense.isAhead(sentence, weekday.from(), order.headLast());
    }

    /** Today, told from a dateline of which nothing gives the year; not where a leap day may lie between. */
    private Dated withoutYear(Sentence sentence, Item word) {
        var weekday = word.is(Category.WEEKDAY) && isThatOfFiling(sentence, word);
        if (!word.is(Category.DAY_OFFSET) && !weekday || filed.day() == 0) {
            return Dated.NONE;
        }
        var offset = weekday ? 0 : value(word, Category.DAY_OFFSET);
        if (offset != 0 && (filed.month() == 2 && filed.day() > 26 || filed.month() == 3 && filed.day() < 3)) {
            return Dated.NONE;
        }
        var day = LocalDate.of(2000, filed.month(), filed.day()).plusDays(offset);
        var date = new PartialDate(0, day.getMonthValue(), day.getDayOfMonth(), Qualifier.EXACT);
        return new Dated(new When(date, date, DateBasis.DATELINE), sentence.span(word.from(), word.to()),
                "day told from the dateline");
    }

    private static int number(Sentence sentence, int at) {
        if (at < 0) {
            return 0;
        }
        var item = sentence.item(at);
        return sentence.token(at).kind() == Token.Kind.NUMBER ? sentence.token(at).number()
                : item.as(Category.NUMBER).or(() -> item.as(Category.ORDINAL))
                        .map(term -> Integer.parseInt(term.value())).orElse(0);
    }

    private static int value(Item item, Category category) {
        return Integer.parseInt(item.as(category).orElseThrow().value());
    }

    private static Dated dated(Sentence sentence, Item first, Item last, LocalDate start, LocalDate end) {
        return new Dated(new When(PartialDate.of(start), PartialDate.of(end), DateBasis.RELATIVE),
                sentence.span(first.from(), last.to()), "told from the day of the report");
    }
}
