package org.kurultai.seeds.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.domain.time.Qualifier;
import org.kurultai.seeds.language.Categories;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Language;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.text.DateMention;
import org.kurultai.seeds.text.Dates;
import org.kurultai.seeds.text.Sentence;

/**
 * Finds when a page was published, in the lines above its report: a stamp, else a date that begins a line or stands in
 * figures within it. Where a page tells less than the day, what it tells is kept.
 */
final class PageDates {

    /** The month under which a collector found the page. */
    private static final Pattern MONTH = Pattern.compile("date (\\d{4})-(\\d\\d)");
    /** So many lines beneath a day may stand how warm it is on it. */
    private static final int LINES_TO_WEATHER = 3;
    private static final int MOST_DAYS_TO_COLLECT = 4;
    private static final char DEGREE = '°';
    private static final int LONGEST_CLOSING = 40;
    private static final String ENDS = ".!?”“\"»";

    private static final String BEFORE_STAMPS = "|•·*:,-–—/([";

    private static final Categories BINDS = Categories.of(
            Category.LINK, Category.IN, Category.STOP, Category.FROM, Category.UNTIL, Category.AND, Category.BY,
            Category.HELD, Category.DURING, Category.FUTURE);
    private static final int WORDS_OF_PLACE = 3;
    private static final int FEWEST_WORDS = 5;
    private static final int MOST_WORDS_BEFORE = 8;
    private static final Categories TELLS = Categories.of(
            Category.HELD, Category.GATHER, Category.MEET, Category.RECEIVE, Category.CONCLUDE, Category.ARRIVE);

    private final List<Line> lines;
    private final Language language;
    private final Set<PartialDate> ofWeather;

    private PageDates(List<Line> lines, Language language) {
        this.lines = lines;
        this.language = language;
        this.ofWeather = IntStream.range(0, lines.size())
                .filter(this::isOfWeather)
                .mapToObj(lines::get)
                .flatMap(line -> Dates.in(line.beginning(language)).stream())
                .map(DateMention::start)
                .collect(Collectors.toSet());
    }

    /** "Thu 28 March, Baku, 9°C": the day on which the page was fetched, and not of which it tells. */
    private boolean isOfWeather(int at) {
        return lines.get(at).isStamp(language)
                && lines.subList(at, Math.min(lines.size(), at + LINES_TO_WEATHER + 1)).stream()
                        .anyMatch(line -> line.text().indexOf(DEGREE) >= 0);
    }

    static PageDate above(List<Line> lines, Language language) {
        return new PageDates(lines, language).find();
    }

    /**
     * The stamp of the line directly below the report, else the one day or month that the lines there tell: a list of other
     * reports tells more.
     */
    static PageDate below(List<Line> below, Language language) {
        var lines = beforeOthers(below, language);
        var dates = new PageDates(lines, language);
        var stamp = lines.isEmpty() ? PageDate.NONE : dates.stamp(lines.getFirst());
        if (!stamp.isNone()) {
            return stamp;
        }
        var told = lines.stream()
                .map(line -> Stream
                        .<Function<Line, PageDate>>of(dates::stamp, dates::beneath, dates::month, dates::eitherOrder)
                        .map(way -> way.apply(line))
                        .filter(date -> !date.isNone())
                        .findFirst()
                        .orElse(PageDate.NONE))
                .filter(date -> !date.isNone())
                .limit(2)
                .toList();
        return told.size() == 1 ? told.getFirst() : PageDate.NONE;
    }

    /** "They agreed on tolls. (agency, 3 May 2022)": the day in brackets behind the last sentence of a report; none if none is there. */
    static PageDate closing(Line last, Language language) {
        var open = last.text().lastIndexOf('(');
        var before = open < 0 ? "" : last.text().substring(0, open).strip();
        var apart = open == 0 || !before.isEmpty() && ENDS.indexOf(before.charAt(before.length() - 1)) >= 0;
        if (!apart || !last.endsWith(')') || last.text().length() - open > LONGEST_CLOSING) {
            return PageDate.NONE;
        }
        var brackets = new Line(last.start() + open + 1, last.start() + last.text().length() - 1, false,
                last.text().substring(open + 1, last.text().length() - 1));
        var words = brackets.beginning(language);
        return Dates.in(words).stream().filter(date -> date.isFull() && date.to() == words.size()).findFirst()
                .map(date -> PageDate.of(date.end(), brackets.span()))
                .orElse(PageDate.NONE);
    }

    /** "Photo: the minister in Oslo, 3 May 2022". */
    private static boolean isOfPicture(Line line, Language language) {
        var first = line.opening(language).item(0);
        return first.is(Category.NOTICE, "picture") || first.is(Category.NOTICE, "archive");
    }

    /** "Related stories", and beneath it a headline and its date: neither is of this report. */
    private static List<Line> beforeOthers(List<Line> below, Language language) {
        var to = 0;
        while (to < below.size() && !headsOthers(below.get(to).beginning(language))) {
            to++;
        }
        return below.subList(0, to).stream().filter(line -> !isOfPicture(line, language)).toList();
    }

    private static boolean headsOthers(Sentence line) {
        return line.item(0).is(Category.ENDING, "others")
                || line.size() >= FEWEST_WORDS && line.hasAny(TELLS) && !line.is(0, Category.NOTICE)
                        && Dates.in(line).isEmpty();
    }

    /** "Tallinn, May 2022". */
    private PageDate month(Line line) {
        var words = line.beginning(language);
        return Dates.in(words).stream()
                .filter(date -> !date.hasDay() && date.start().hasYear() && date.to() == words.size()
                        && date.from() <= WORDS_OF_PLACE)
                .findFirst()
                .map(date -> PageDate.of(date.start(), line.span()))
                .orElse(PageDate.NONE);
    }

    /** What a collector told, but for a stamp of the days before, else what the line nearest to the report tells. */
    private PageDate find() {
        var collected = collected();
        return !collected.isNone() ? stampShortlyBefore(collected).orElse(collected)
                : Stream.<Function<Line, PageDate>>of(this::stamp, this::within, this::eitherOrder)
                        .flatMap(way -> lines.reversed().stream().map(way))
                        .filter(date -> !date.isNone())
                        .findFirst()
                        .orElse(PageDate.NONE);
    }

    /** A page is often collected a day or two after it was published. */
    private Optional<PageDate> stampShortlyBefore(PageDate collected) {
        return collected.date().day() == 0 ? Optional.empty()
                : lines.subList(1, lines.size()).reversed().stream().map(this::stamp)
                        .filter(stamp -> !stamp.isNone() && stamp.date().day() > 0)
                        .filter(stamp -> stamp.about().isBefore(collected.about())
                                && stamp.about().isAfter(collected.about().minusDays(MOST_DAYS_TO_COLLECT)))
                        .findFirst();
    }

    private PageDate collected() {
        if (lines.isEmpty() || !lines.getFirst().text().startsWith("date ")) {
            return PageDate.NONE;
        }
        var line = lines.getFirst();
        var month = MONTH.matcher(line.text());
        return month.matches()
                ? PageDate.of(new PartialDate(Integer.parseInt(month.group(1)), Integer.parseInt(month.group(2)), 0,
                        Qualifier.EXACT), line.span())
                : day(line, (words, date) -> true);
    }

    private PageDate stamp(Line line) {
        var coded = CodedDates.in(line.text());
        return coded.isPresent() ? PageDate.of(PartialDate.of(coded.get()), line.span())
                : line.isStamp(language) ? day(line, (words, date) -> true) : PageDate.NONE;
    }

    /**
     * "by an editor | Jun 3, 2023", "27.04.16 Country, Region", "Tuesday 3 May 2022 Press office", "Posted on 3 May 2022", but
     * not "File photo: the minister on 3 May 2022", and never the days from one to another.
     */
    private PageDate within(Line line) {
        return day(line,
                (words, date) -> !words.item(0).is(Category.NOTICE, "archive") && date.start().equals(date.end())
                        && (date.from() == 0
                                || date.from() == 1 && words.is(0, Category.WEEKDAY)
                                || inFigures(words, date) || words.is(0, Category.NOTICE)
                                || words.is(0, Category.AUTHOR)
                                || BEFORE_STAMPS.contains(words.token(beforeWeekday(words, date.from() - 1)).text())
                                || standsApart(words, date)));
    }

    /** But not "Ferries back on the table after a winter of ice and storms – 3 May 2022", which is of another report. */
    private PageDate beneath(Line line) {
        var words = line.beginning(language);
        var headline = !words.is(0, Category.NOTICE) && !words.is(0, Category.AUTHOR)
                && Dates.in(words).stream().anyMatch(date -> date.from() > MOST_WORDS_BEFORE);
        return headline ? PageDate.NONE : within(line);
    }

    /** "RADIO OSH  Tuesday, 3 May 2022", "Evening edition 3 May 2022": what no small word binds to the words before it. */
    private static boolean standsApart(Sentence words, DateMention date) {
        var before = beforeWeekday(words, words.sign(date.from() - 1, ',') ? date.from() - 2 : date.from() - 1);
        var gap = words.token(before + 1).start() - words.token(before).end() > 1;
        return gap || date.to() == words.size() && words.token(before).kind() == Token.Kind.WORD
                && !words.isAny(before, BINDS);
    }

    private static int beforeWeekday(Sentence words, int at) {
        return at > 0 && words.is(at, Category.WEEKDAY) ? words.item(at).from() - 1 : at;
    }

    private PageDate day(Line line, BiPredicate<Sentence, DateMention> counts) {
        var words = line.beginning(language);
        return Dates.in(words).stream()
                .filter(date -> date.isFull() && date.start().equals(date.end()) && !ofWeather.contains(date.start())
                        && counts.test(words, date))
                .findFirst()
                .map(date -> PageDate.of(date.end(), line.span()))
                .orElse(PageDate.NONE);
    }

    private PageDate eitherOrder(Line line) {
        return EitherOrder.in(line.text())
                .map(figures -> language.order().monthsFirst()
                        ? figures.beside(line.beginning(language).values(Category.WEEKDAY), line.span())
                        : figures.dayFirst(line.span()))
                .orElse(PageDate.NONE);
    }

    private static boolean inFigures(Sentence words, DateMention date) {
        return words.tokens().subList(date.from(), date.to()).stream()
                .noneMatch(token -> token.kind() == Token.Kind.WORD);
    }
}
