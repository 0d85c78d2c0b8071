package org.kurultai.seeds.extract.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.kurultai.domain.record.DateBasis;
import org.kurultai.domain.time.Answer;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.scene.Tense;
import org.kurultai.seeds.facts.When;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Language;
import org.kurultai.seeds.report.Dateline;
import org.kurultai.seeds.report.PageDate;
import org.kurultai.seeds.text.DateMention;
import org.kurultai.seeds.text.Dates;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/**
 * Reads the dates of sentences. A year comes from the sentence or from the date of the page: where neither gives one, the date
 * stays without, unless the report's own engagement has its year and is of the same days ({@link YearsBeside}).
 */
public final class Calendar {

    /** A day of the week stands at most so many words from the date that it is the day of. */
    private static final int BESIDE = 4;
    private static final int PLACE = 3;
    private static final int MONTH = 30;
    /** How many words may stand between who said it and when. */
    private static final int SAYING = 6;
    /** So many days after it, a report may be filed from where it was. */
    private static final int LONG = 8;
    private static final int TERM = 12;

    private final PageDate page;
    private final Dateline dateline;
    private final LocalDate reference;
    private final Language.Order order;
    private final RelativeDays relative;

    /**
     * @param page when the page was published
     * @param dateline where and when the report was filed
     * @param order how the report's language puts words together
     */
    public Calendar(PageDate page, Dateline dateline, Language.Order order) {
        this.page = page;
        this.dateline = dateline;
        this.order = order;
        this.reference = page.isNone() && dateline.date().isDay() ? dateline.date().earliest() : page.about();
        this.relative = new RelativeDays(today(), month(), dateline, order);
    }

    /** The year the page is dated; 0 if it is not. */
    public int year() {
        return reference == LocalDate.MIN ? 0 : reference.getYear();
    }

    /** The date between two places of a sentence that stands nearest to a third; none if there is none. */
    public Dated in(Scene scene, int from, int to, int near) {
        var said = fromSaying(scene, from, to, near);
        if (!said.isNone()) {
            return said;
        }
        var words = nearest(scene, from, to, near);
        var told = relative.in(scene, from, to, near);
        if (words.isPresent() && isEnd(scene, told, words.get())) {
            return new Dated(new When(when(words.get()).start(), told.when().end(), told.when().basis()), told.span(),
                    "from a date to a day");
        }
        return words.isEmpty() || !told.isNone() && isNearer(scene, told, words.get(), near) ? told
                : of(scene, words.get());
    }

    /** "Meets on Thursday, an official said on Wednesday, 4 May 2022": told from the day on which it was said. */
    private Dated fromSaying(Scene scene, int from, int to, int near) {
        if (!scene.sentence().has(Category.SAY) || !scene.sentence().has(Category.WEEKDAY)) {
            return Dated.NONE;
        }
        for (var date : Dates.in(scene.sentence())) {
            var verb = scene.sentence().last(Category.SAY, date.from() - SAYING, date.from());
            if (verb != Item.NONE && verb.from() > near && date.start().isDay() && date.start().hasYear()) {
                var day = date.start().earliest();
                return new RelativeDays(day, day, Dateline.NONE, order).in(scene, from, Math.min(to, verb.from()),
                        near);
            }
        }
        return Dated.NONE;
    }

    /** "Began on 3 October and ends today". */
    private boolean isEnd(Scene scene, Dated day, DateMention first) {
        var at = day.isNone() ? 0 : scene.at(day.span());
        return at > first.to() && scene.sentence().last(Category.CLOSE, at - 2, at) != Item.NONE && when(first).isFull()
                && day.when().isFull() && when(first).start().latest().isBefore(day.when().start().earliest());
    }

    /** "Tuesday, 3 May 2022 (Press office) The ministers": when the report was filed. */
    private static boolean isOfReport(Scene scene, DateMention date) {
        return date.from() <= PLACE && date.start().hasYear() && scene.sentence().sign(date.to(), '(');
    }

    /** "Georgia has held the presidency since 1 January 2021": the day on which a term of office began, on which nobody met. */
    private static boolean isOfTerm(Sentence sentence, DateMention date) {
        return date.start().day() == 1 && date.start().equals(date.end())
                && sentence.first(Category.CHAIR, date.from() - TERM, date.to() + TERM) != Item.NONE;
    }

    /** The nearest date in words, one with its day before one without. */
    private Optional<DateMention> nearest(Scene scene, int from, int to, int near) {
        return scene.dates().isEmpty() ? Optional.empty() : scene.dates().stream()
                .filter(date -> date.from() >= from && date.to() <= to && !isHistory(scene, date)
                        && !isOfReport(scene, date) && !isOfTerm(scene.sentence(), date)
                        && !BegunBefore.is(scene.sentence(), date.from(), date.to(), near))
                .min(Comparator.comparing((DateMention date) -> !date.hasDay())
                        .thenComparingInt(date -> Math.abs(date.from() - near)));
    }

    /** "Met on Tuesday to prepare the summit of 10 June", but "on Tuesday, 3 May" is one day, and so is one of a range. */
    private boolean isNearer(Scene scene, Dated told, DateMention date, int near) {
        var at = scene.at(told.span());
        var same = at >= date.from() - BESIDE && at < date.to() + BESIDE || isWithin(told.when(), when(date));
        return !same && (!date.hasDay()
                || scene.distance(at, near) < scene.distance(date.from(), near));
    }

    private static boolean isWithin(When day, When range) {
        return day.isFull() && range.isFull() && !day.start().latest().isBefore(range.start().earliest())
                && !day.end().latest().isAfter(range.end().latest());
    }

    /** A date in words, in the year that it or the report has. */
    public Dated of(Scene scene, DateMention date) {
        var month = scene.dates().stream().filter(other -> other != date && !date.start().hasYear() && date.hasDay()
                && other.start().hasYear() && !other.hasDay() && other.start().month() == date.start().month()
                && date.isOf(other.start().year())).findFirst();
        if (month.isPresent()) {
            var dated = date.in(month.get().start().year());
            return new Dated(new When(dated.start(), dated.end(), DateBasis.STATED),
                    scene.sentence().span(date.from(), date.to()), "a day of a month told beside it");
        }
        var near = reference == LocalDate.MIN ? YearsBeside.in(scene, date) : When.UNKNOWN;
        if (near.isFull()) {
            return new Dated(near, scene.sentence().span(date.from(), date.to()),
                    "in the year of a day told beside it");
        }
        var year = yearBeside(scene.sentence(), date);
        if (year > 0) {
            var dated = date.in(year);
            return new Dated(new When(dated.start(), dated.end(), DateBasis.PAGE_DATE),
                    scene.sentence().span(date.from(), date.to()), "a day of a year told from the report's");
        }
        var filed = scene.dates().stream().filter(other -> other != date && isOfReport(scene, other)).findFirst()
                .map(other -> other.start().year()).filter(of -> reference == LocalDate.MIN && date.hasDay()
                        && date.start().year() == 0 && date.isOf(of));
        var when = filed.map(date::in).map(dated -> new When(dated.start(), dated.end(), DateBasis.DATELINE))
                .orElseGet(() -> isOfOtherPage(scene, date) ? new When(date.start(), date.end(), DateBasis.NONE)
                        : ahead(scene, date));
        return new Dated(when, scene.sentence().span(date.from(), date.to()), "date in words");
    }

    /** "On 17 July last year": the year told beside a date from that of the report; 0 if none is. */
    private int yearBeside(Sentence sentence, DateMention date) {
        var at = sentence.is(date.to(), Category.LINK) || sentence.is(date.to(), Category.STOP) ? date.to() + 1
                : date.to();
        var words = sentence.is(date.to(), Category.YEAR_OFFSET) ? sentence.item(date.to()) : sentence.item(at);
        return reference == LocalDate.MIN || date.start().year() != 0 || !date.hasDay() ? 0
                : words.as(Category.YEAR_OFFSET).map(term -> reference.getYear() + Integer.parseInt(term.value()))
                        .filter(date::isOf).orElse(0);
    }

    /** "Will be held on 11 November" in a report of May: not the November before, though that is nearer. */
    private When ahead(Scene scene, DateMention date) {
        var when = when(date);
        if (date.start().year() != 0 || !when.isFull()
                || ChronoUnit.DAYS.between(when.start().earliest(), reference) < 3 * MONTH
                || !date.isOf(when.start().year() + 1) || !isToCome(scene.sentence(), date.from())) {
            return when;
        }
        var next = date.in(when.start().year() + 1);
        return new When(next.start(), next.end(), when.basis());
    }

    /** "Will be held on", "preparations for the summit on". */
    private boolean isToCome(Sentence sentence, int date) {
        var prepared = sentence.last(Category.EXPECTED, 0, date);
        return Tense.isAhead(sentence, date, order.headLast()) || sentence.is(prepared.to(), Category.FROM)
                && sentence.first(Category.EVENT, prepared.to(), date) != Item.NONE
                && sentence.first(Category.HELD, prepared.to(), date) == Item.NONE;
    }

    /**
     * "Tuesday, 16 February" on a page of November, and none of these was a Tuesday: the page was dated later, and tells no year.
     * "Took place on 28 November" on a page of 8 November: in a year before.
     */
    private boolean isOfOtherPage(Scene scene, DateMention date) {
        var when = date.start().year() == 0 && date.hasDay() && !page.isNone() ? when(date) : When.UNKNOWN;
        if (!when.isFull()) {
            return false;
        }
        var day = when.start().earliest();
        var weekday = scene.sentence().between(Category.WEEKDAY, date.from() - 2, date.to() + 2).stream()
                .map(word -> word.as(Category.WEEKDAY).orElseThrow())
                .filter(term -> term.detail().isEmpty()).findFirst();
        return isAhead(when) == Answer.YES && Tense.isPastBefore(scene.sentence(), order, date.from())
                || Math.abs(ChronoUnit.DAYS.between(day, reference)) > MONTH
                        && weekday.filter(term -> !term.kind().equals(Integer.toString(day.getDayOfWeek().getValue())))
                                .isPresent();
    }

    /** "On Wednesday", "today", on a page of which no more is told than its month: some day of it. */
    public Dated monthOfPage(Scene scene) {
        var sentence = scene.sentence();
        var day = Stream.of(Category.WEEKDAY, Category.DAY_OFFSET, Category.WEEK_OFFSET)
                .flatMap(category -> sentence.all(category).stream()).findFirst();
        if (day.isEmpty() || page.date().month() == 0 || page.date().isDay() || today() != LocalDate.MIN) {
            return Dated.NONE;
        }
        return new Dated(new When(page.date(), page.date(), DateBasis.PAGE_DATE),
                sentence.span(day.get().from(), day.get().to()), "month of the page");
    }

    /** "In May", "last May": the last before the report, or of its month, else before a day that is told, of something that is over. */
    public Dated monthBefore(Scene scene, int from, int to, LocalDate held) {
        var base = month() == LocalDate.MIN ? held : month();
        var words = scene.sentence().first(Category.MONTH, from, to);
        var month = words.as(Category.MONTH).map(term -> Integer.parseInt(term.value())).orElse(0);
        if (month == 0 || base == LocalDate.MIN
                || !order.headLast() && !scene.sentence().is(words.from() - 1, Category.IN)
                        && !scene.sentence().is(words.from() - 1, Category.PREVIOUS)
                        && (!isPart(scene, words) || scene.sentence().is(words.from() - 2, Category.PREPOSITION))) {
            return Dated.NONE;
        }
        var year = month > base.getMonthValue() ? base.getYear() - 1 : base.getYear();
        return Dated.month(scene.sentence().span(words.from(), words.to()), year, month, "month before the report");
    }

    /** "Anfang Mai": a noun for a part of what follows. */
    private boolean isPart(Scene scene, Item month) {
        var noun = scene.sentence().item(month.from() - 1);
        return order.nounsCapitalized() && noun.is(Category.STOP) && scene.sentence().token(noun.from()).capitalized();
    }

    /**
     * "In May", "planned for May", "next month", but not "im Mai hatten": the next May after the report, of something that is still to be.
     *
     * @param held the day from which it is told where the report has none
     */
    public Dated monthAfter(Scene scene, int from, int to, LocalDate held) {
        var base = month() == LocalDate.MIN ? held : month();
        var words = scene.sentence().first(Category.MONTH, from, to);
        var month = words.as(Category.MONTH).map(term -> Integer.parseInt(term.value())).orElse(0);
        var next = words == Item.NONE ? scene.sentence().first(Category.MONTH_OFFSET, from, to) : words;
        if (base != LocalDate.MIN && next.is(Category.MONTH_OFFSET, "1")) {
            var then = base.plusMonths(1);
            return Dated.month(scene.sentence().span(next.from(), next.to()), then.getYear(), then.getMonthValue(),
                    "month after the report");
        }
        var small = scene.sentence().item(words.from() - 1);
        if (month == 0 || base == LocalDate.MIN
                || !order.headLast() && !small.is(Category.IN) && !small.is(Category.FROM) && !small.is(Category.HERE)
                        && !small.is(Category.NEXT) && !small.is(Category.AHEAD, "coming") && !isPart(scene, words)
                || BareYears.isYear(scene.sentence(), words.to())
                || scene.sentence().item(words.to()).is(Category.BE, "past")) {
            return Dated.NONE;
        }
        var years = month < base.getMonthValue() ? 1 : 0;
        var year = base.getYear() + BareYears.offset(scene.sentence(), from, to).orElse(years);
        return Dated.month(scene.sentence().span(words.from(), words.to()), year, month, "month after the report");
    }

    /** Whether something begins on the very day of the report, so that it may be still to be or over. */
    public boolean isToday(When when) {
        var filed = page.isNone() ? dateline.date() : page.date();
        return when.isFull() && when.start().equals(filed);
    }

    /** Whether it was over so long before the day of the dateline that those who took part need not have been there still. */
    public boolean isLongBeforeDateline(When when) {
        var filed = dateline.date();
        if (filed.day() == 0 || when.end().day() == 0) {
            return false;
        }
        return Yearless.after(when.end(), filed) > LONG && Yearless.after(filed, when.end()) > LONG;
    }

    /** Whether a day lies after that of the report; a month of the last two years does not. */
    public Answer isAhead(When when) {
        var filed = page.isNone() ? dateline.until() : page.date();
        if (Yearless.isSoonAfter(filed, when.start())) {
            return Answer.YES;
        }
        if (!filed.hasYear() || !when.isFull() && (!when.start().hasYear() || isHistory(when))) {
            return Answer.UNKNOWN;
        }
        var after = when.start().after(filed);
        return when.isFull() || when.start().month() > 0 ? after : Answer.UNKNOWN;
    }

    /** Whether it lies years before the report. */
    public boolean isHistory(When when) {
        return when.start().year() != 0 && when.start().year() < year() - 1;
    }

    /** "The first meeting (6-7 July 1996)": the date of another one, but not "on Tuesday (2 July 1996)". */
    private boolean isHistory(Scene scene, DateMention date) {
        return scene.sentence().sign(date.from() - 1, '(') && date.start().year() != 0
                && date.start().year() < year() - 1 && !scene.sentence().is(date.from() - 2, Category.WEEKDAY);
    }

    /** The days from the first date of a sentence to its second, where it has two; else its date. */
    public Dated fromTo(Scene scene, int near) {
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

    /** The date of the dateline. */
    public Dated ofDateline() {
        if (dateline.date().isUnknown()) {
            return Dated.NONE;
        }
        var date = new DateMention(dateline.date(), dateline.until(), 0, 1);
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
        return relative.in(scene, from, to, from);
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

    /** A day in the month of the report. */
    private LocalDate month() {
        return today() != LocalDate.MIN ? today() : page.date().month() != 0 ? page.about() : LocalDate.MIN;
    }
}
