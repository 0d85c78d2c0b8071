package org.kurultai.seeds.extract;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.kurultai.domain.record.DateBasis;
import org.kurultai.domain.time.Answer;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.domain.time.Qualifier;
import org.kurultai.seeds.facts.When;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Language;
import org.kurultai.seeds.report.Dateline;
import org.kurultai.seeds.report.PageDate;
import org.kurultai.seeds.text.DateMention;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;
import org.kurultai.seeds.text.Token;

/**
 * Reads the dates of sentences. A year comes from the sentence or from the date of the page, from nothing else: where
 * neither gives one, the date stays without.
 */
final class Calendar {

    private final PageDate page;
    private final Dateline dateline;
    private final Language.Order order;
    private final LocalDate reference;

    /**
     * @param page when the page was published
     * @param dateline where and when the report was filed
     * @param order how the report's language puts words together
     */
    Calendar(PageDate page, Dateline dateline, Language.Order order) {
        this.page = page;
        this.dateline = dateline;
        this.order = order;
        this.reference = page.isNone() ? dateline.date().isDay() ? dateline.date().earliest() : LocalDate.MIN
                : middle(page.date());
    }

    /** A page that tells but its month or its year was published about the middle of it. */
    private static LocalDate middle(PartialDate date) {
        return date.earliest().plusDays(ChronoUnit.DAYS.between(date.earliest(), date.latest()) / 2);
    }

    /** The year the page is dated; 0 if it is not. */
    int year() {
        return reference == LocalDate.MIN ? 0 : reference.getYear();
    }

    /** The date between two places of a sentence that stands nearest to a third; none if there is none. */
    Dated in(Scene scene, int from, int to, int near) {
        var best = Dated.NONE;
        var distance = Integer.MAX_VALUE;
        for (var date : scene.dates()) {
            var away = Math.abs(date.from() - near);
            var open = date.from() >= from && date.to() <= to && !isHistory(scene, date);
            if (open && (away < distance || best.when().start().day() == 0 && date.hasDay())) {
                best = new Dated(when(date), scene.sentence().span(date.from(), date.to()), "date in words");
                distance = away;
            }
        }
        return best.isNone() ? relative(scene, from, to) : best;
    }

    /** Whether a day lies after that of the report. */
    Answer isAhead(When when) {
        var filed = page.isNone() ? dateline.date() : page.date();
        return when.isFull() && filed.hasYear() ? when.start().after(filed) : Answer.UNKNOWN;
    }

    /** Whether it lies years before the report. */
    boolean isHistory(When when) {
        return when.start().year() != 0 && when.start().year() < year() - 1;
    }

    /** "The first meeting (6-7 July 1996)": the date of another one. */
    private boolean isHistory(Scene scene, DateMention date) {
        return scene.sentence().sign(date.from() - 1, '(') && date.start().year() != 0
                && date.start().year() < year() - 1;
    }

    /** The days from the first date of a sentence to its second, where it has two; else its date. */
    Dated fromTo(Scene scene, int near) {
        var dates = scene.dates();
        if (dates.size() == 2 && dates.stream().allMatch(date -> date.hasDay() && date.start().equals(date.end()))) {
            var first = when(dates.getFirst());
            var last = when(dates.getLast());
            var ordered = first.start().toString().compareTo(last.start().toString()) < 0
                    && first.isFull() == last.isFull();
            if (ordered) {
                var span = scene.sentence().span(dates.getFirst().from(), dates.getLast().to());
                return new Dated(new When(first.start(), last.start(), first.basis()), span, "from a date to a date");
            }
        }
        return in(scene, 0, scene.sentence().size(), near);
    }

    /** The date of a dateline that runs into the sentence it dates. */
    Dated ofDateline() {
        if (!dateline.runsIn() || dateline.date().isUnknown()) {
            return Dated.NONE;
        }
        var date = new DateMention(dateline.date(), dateline.date(), 0, 1);
        var when = when(date);
        var basis = when.basis() == DateBasis.PAGE_DATE ? DateBasis.PAGE_DATE : DateBasis.DATELINE;
        return new Dated(new When(when.start(), when.end(), basis), dateline.span(), "dateline");
    }

    private When when(DateMention date) {
        if (date.start().year() != 0) {
            return new When(date.start(), date.end(), DateBasis.STATED);
        }
        if (reference == LocalDate.MIN || !date.hasDay()) {
            return new When(date.start(), date.end(), DateBasis.NONE);
        }
        var year = nearestYear(date);
        if (year == 0) {
            return new When(date.start(), date.end(), DateBasis.NONE);
        }
        var dated = date.in(year);
        return new When(dated.start(), dated.end(), page.isNone() ? DateBasis.DATELINE : DateBasis.PAGE_DATE);
    }

    /** The year in which a date lies nearest to the page's; 0 where none of those around it has such a day. */
    private int nearestYear(DateMention date) {
        var day = date.start();
        var best = 0;
        var distance = Long.MAX_VALUE;
        for (var year = reference.getYear() - 1; year <= reference.getYear() + 1; year++) {
            if (!date.isOf(year)) {
                continue;
            }
            var away = Math.abs(ChronoUnit.DAYS.between(LocalDate.of(year, day.month(), day.day()), reference));
            if (away < distance) {
                best = year;
                distance = away;
            }
        }
        return best;
    }

    /** Today, yesterday, on Wednesday, two days ago: told from the day of the report. */
    Dated relative(Scene scene, int from, int to) {
        var sentence = scene.sentence();
        var today = today();
        if (today == LocalDate.MIN) {
            return withoutYear(scene, from, to);
        }
        var word = first(scene, Category.DAY_OFFSET, from, to);
        if (word != Item.NONE) {
            return days(today, scene, word);
        }
        var ago = first(scene, Category.DAYS_AGO, from, to);
        if (ago != Item.NONE && number(scene, ago.from() - 1) > 0) {
            return day(today.minusDays(number(scene, ago.from() - 1)), scene, ago, "days told from today");
        }
        var weekday = first(scene, Category.WEEKDAY, from, to);
        if (weekday != Item.NONE) {
            var named = DayOfWeek.of(value(weekday, Category.WEEKDAY));
            var until = sentence.is(weekday.from() - 1, Category.UNTIL);
            var ahead = until || Tense.isAhead(sentence, weekday.from(), order.headLast())
                    || Tense.isTimetabled(sentence, order, 0, sentence.size());
            var last = lastWeekday(sentence, weekday);
            if (last != weekday) {
                return weekdays(today, scene, weekday, last, ahead);
            }
            var next = sentence.is(weekday.from() - 1, Category.NEXT);
            var day = today.with(next ? TemporalAdjusters.next(named)
                    : ahead ? TemporalAdjusters.nextOrSame(named) : TemporalAdjusters.previousOrSame(named));
            return day(day, scene, weekday, "day of the week");
        }
        return Dated.NONE;
    }

    /** "Today", "yesterday and today". */
    private static Dated days(LocalDate today, Scene scene, Item first) {
        var sentence = scene.sentence();
        var next = sentence.item(first.to() + 1);
        var last = sentence.is(first.to(), Category.AND) && next.is(Category.DAY_OFFSET) ? next : first;
        var start = PartialDate.of(today.plusDays(value(first, Category.DAY_OFFSET)));
        var end = PartialDate.of(today.plusDays(value(last, Category.DAY_OFFSET)));
        return new Dated(new When(start, end, DateBasis.RELATIVE), sentence.span(first.from(), last.to()),
                "day told from today");
    }

    /** The second of two days of the week; the first if there is but one. */
    private static Item lastWeekday(Sentence sentence, Item first) {
        var joins = sentence.is(first.to(), Category.AND) || sentence.is(first.to(), Category.UNTIL)
                || sentence.sign(first.to(), '–')
                || first.to() < sentence.size() && sentence.token(first.to()).hyphen();
        var next = Math.max(first.to() + 1, sentence.item(first.to()).to());
        return joins && sentence.is(next, Category.WEEKDAY) ? sentence.item(next) : first;
    }

    /** "On Wednesday and Thursday". */
    private static Dated weekdays(LocalDate today, Scene scene, Item first, Item last, boolean ahead) {
        var from = DayOfWeek.of(value(first, Category.WEEKDAY));
        var to = DayOfWeek.of(value(last, Category.WEEKDAY));
        var end = ahead ? today.with(TemporalAdjusters.nextOrSame(from)).with(TemporalAdjusters.nextOrSame(to))
                : today.with(TemporalAdjusters.previousOrSame(to));
        var start = end.with(TemporalAdjusters.previousOrSame(from));
        return new Dated(new When(PartialDate.of(start), PartialDate.of(end), DateBasis.RELATIVE),
                scene.sentence().span(first.from(), last.to()), "days of the week");
    }

    /** Today, told from a dateline of which nothing gives the year; not where a leap day may lie between. */
    private Dated withoutYear(Scene scene, int from, int to) {
        var word = first(scene, Category.DAY_OFFSET, from, to);
        var filed = dateline.date();
        if (word == Item.NONE || filed.day() == 0) {
            return Dated.NONE;
        }
        var offset = value(word, Category.DAY_OFFSET);
        if (offset != 0 && (filed.month() == 2 && filed.day() > 26 || filed.month() == 3 && filed.day() < 3)) {
            return Dated.NONE;
        }
        var day = LocalDate.of(2000, filed.month(), filed.day()).plusDays(offset);
        var date = new PartialDate(0, day.getMonthValue(), day.getDayOfMonth(), Qualifier.EXACT);
        return new Dated(new When(date, date, DateBasis.DATELINE),
                scene.sentence().span(word.from(), word.to()), "day told from the dateline");
    }

    private static Item first(Scene scene, Category category, int from, int to) {
        return scene.sentence().between(category, from, to).stream()
                .filter(item -> !scene.asides().isElsewhere(item.from()))
                .findFirst()
                .orElse(Item.NONE);
    }

    private static int number(Scene scene, int at) {
        if (at < 0) {
            return 0;
        }
        return scene.sentence().token(at).kind() == Token.Kind.NUMBER
                ? scene.sentence().token(at).number()
                : scene.sentence().item(at).as(Category.NUMBER).map(term -> Integer.parseInt(term.value())).orElse(0);
    }

    private static int value(Item item, Category category) {
        return Integer.parseInt(item.as(category).orElseThrow().value());
    }

    private static Dated day(LocalDate day, Scene scene, Item words, String rule) {
        var date = PartialDate.of(day);
        return new Dated(new When(date, date, DateBasis.RELATIVE), scene.sentence().span(words.from(), words.to()),
                rule);
    }

    /** The day of the report: that of its dateline in the page's year, or the page's where it tells the day. */
    private LocalDate today() {
        if (reference == LocalDate.MIN) {
            return LocalDate.MIN;
        }
        var filed = dateline.date();
        if (filed.day() == 0) {
            return page.isNone() || page.date().isDay() ? reference : LocalDate.MIN;
        }
        if (filed.hasYear()) {
            return filed.earliest();
        }
        var date = new DateMention(filed, filed, 0, 1);
        var year = nearestYear(date);
        return year == 0 ? LocalDate.MIN : date.in(year).start().earliest();
    }
}
