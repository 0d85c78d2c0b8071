package org.kurultai.seeds.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.kurultai.domain.record.Span;
import org.kurultai.seeds.claim.Zone;
import org.kurultai.seeds.language.Categories;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Language;
import org.kurultai.seeds.language.Tokens;
import org.kurultai.seeds.text.Acronyms;
import org.kurultai.seeds.text.Clauses;
import org.kurultai.seeds.text.Dates;
import org.kurultai.seeds.text.Sentence;
import org.kurultai.seeds.text.Sentences;

/**
 * Tells the parts of a page apart. The body is the longest run of lines that read as sentences do; what stands before it
 * may be headline, page date or dateline, what stands after it is the page's.
 */
final class Zoning {

    private static final int FEWEST_WORDS_OF_HEADLINE = 3;
    private static final int MOST_CAPTIONS = 3;

    private static final Categories VERBS = Categories.of(
            Category.HELD, Category.GATHER, Category.MEET, Category.RECEIVE, Category.HOST, Category.FUTURE,
            Category.CONCLUDE, Category.SAY, Category.BEGIN, Category.CLOSE);

    private static final int NEAR = 4;
    /** "Agency, 02 Sep 2024 - 12:56, Oslo, Norway". */
    private static final int MOST_WORDS_OF_STAMP = 10;
    private final String name;
    private final String text;
    /** The text as it is read, with signs for how its lists are laid out. */
    private final String read;
    private final Language language;
    private final List<Line> lines;
    private final Register register;
    private final Wrapping wrapping;
    private final BitSet continued;
    private final Zone[] zones;
    private PageDate pageDate = PageDate.NONE;
    private Dateline dateline = Dateline.NONE;

    Zoning(String name, String text, Language language) {
        this.name = name;
        this.text = text;
        this.language = language;
        var asFound = Lines.of(text);
        this.register = Register.of(text, asFound, language);
        this.lines = register.isChanged() ? Lines.of(register.text()) : asFound;
        this.read = register.isChanged() ? register.text() : text;
        this.wrapping = new Wrapping(lines, register, language);
        this.continued = wrapping.continued();
        this.zones = new Zone[lines.size()];
        Arrays.fill(zones, Zone.BOILERPLATE);
    }

    Report report() {
        var body = new BodyFinder(lines, register, wrapping, language).body();
        var report = report(body);
        return report.of(items(Items.starts(lines, body, wrapping, language), report));
    }

    /** Each item is read as if nothing but it stood on the page, which all have their date of. */
    private List<Report> items(List<Integer> starts, Report whole) {
        var items = new ArrayList<Report>();
        for (var i = 0; i < starts.size(); i++) {
            var from = i == 0 ? 0 : lines.get(starts.get(i)).start();
            var to = i + 1 == starts.size() ? text.length() : lines.get(starts.get(i + 1)).start();
            var item = new Zoning(name, blank(0, from) + text.substring(from, to) + blank(to, text.length()), language);
            items.add(item.report(new BodyFinder(item.lines, item.register, item.wrapping, language).body())
                    .itemOf(whole));
        }
        return items;
    }

    /** Blanks in place of the text between two places, character by character, so that all others stay where they are. */
    private String blank(int from, int to) {
        var blank = new StringBuilder(to - from);
        text.substring(from, to).chars().forEach(sign -> blank.append(sign == '\n' ? '\n' : ' '));
        return blank.toString();
    }

    private Report report(boolean[] body) {
        for (var i = 0; i < lines.size(); i++) {
            zones[i] = body[i] ? Zone.BODY : Zone.BOILERPLATE;
        }
        var first = firstOf(body);
        findPageDate(first, endOf(body));
        findDateline(first);
        datePageByDateline();
        if (DayOfVisit.isBelied(pageDate, dateline)
                || first < lines.size() && DayOfVisit.isBelied(pageDate, dateline, lines.get(first), language)) {
            pageDate = PageDate.NONE;
        }
        findHeadline(first);
        var above = lines.subList(0, Math.min(first, lines.size()));
        var home = new Publisher(above, around(body), text, language).state(dateline);
        return new Report(name, text, language, parts(), pageDate, titled(body), home, sentences(), List.of());
    }

    private List<Line> around(boolean[] body) {
        return IntStream.range(0, lines.size()).filter(line -> !body[line]).mapToObj(lines::get).toList();
    }

    private int firstOf(boolean[] body) {
        for (var i = 0; i < body.length; i++) {
            if (body[i]) {
                return i;
            }
        }
        return body.length;
    }

    private static int endOf(boolean[] body) {
        var end = body.length;
        while (end > 0 && !body[end - 1]) {
            end--;
        }
        return end;
    }

    private void findPageDate(int body, int end) {
        pageDate = PageDates.above(lines.subList(0, Math.min(body, lines.size())), language);
        if (pageDate.isNone()) {
            pageDate = PageDates.above(beneathFirst(body, end), language);
        }
        if (pageDate.isNone()) {
            pageDate = PageDates.below(lines.subList(end, lines.size()), language);
        }
        if (pageDate.isNone()) {
            pageDate = PageDates.below(beforeLast(end), language);
        }
        if (pageDate.isNone() && end > 0) {
            pageDate = PageDates.closing(lines.get(end - 1), language);
        }
        for (var i = 0; i < lines.size(); i++) {
            if (lines.get(i).span().equals(pageDate.span()) && lines.get(i).isStamp(language)) {
                zones[i] = Zone.PAGE_DATE;
            }
        }
    }

    /**
     * Stamps right beneath the first lines of the body: with the time of day, as captions tell but a day, or beneath a headline
     * that reads as a sentence does, but for the full stop.
     */
    private List<Line> beneathFirst(int body, int end) {
        var headed = body < end && !lines.get(body).endsWith('.');
        return IntStream.range(Math.min(body + 1, end), Math.min(body + NEAR, end))
                .filter(line -> zones[line] != Zone.BODY).mapToObj(lines::get)
                .filter(line -> headed && line.isStamp(language)
                        || line.hasTimes(1) && (line.isStamp(language) || line.words() <= MOST_WORDS_OF_STAMP))
                .toList();
    }

    /** The lines before the last of the body that are none of it, and no caption: it may stand beneath a signature. */
    private List<Line> beforeLast(int end) {
        var before = new ArrayList<Line>();
        for (var i = end - 2; i >= 0 && zones[i] != Zone.BODY; i--) {
            var first = lines.get(i).beginning(language).item(0);
            if (!first.is(Category.NOTICE) && !first.is(Category.AUTHOR)) {
                before.addFirst(lines.get(i));
            }
        }
        return before;
    }

    private void findDateline(int body) {
        for (var i = 0; i < lines.size() && i <= body; i++) {
            if (zones[i] == Zone.PAGE_DATE) {
                continue;
            }
            var found = Datelines.of(lines.get(i), language);
            if (!found.isNone() && (found.runsIn() == (i == body))) {
                dateline = found;
                if (!found.runsIn()) {
                    zones[i] = Zone.DATELINE;
                }
            }
        }
        if (dateline.isNone() && body < lines.size() && zones[body] == Zone.BODY) {
            dateline = Datelines.of(lines.get(body), language);
        }
        for (var i = body + 1; i < lines.size() && i <= body + MOST_CAPTIONS && dateline.isNone(); i++) {
            dateline = zones[i] == Zone.BODY ? ofDay(lines.get(i)) : Dateline.NONE;
        }
    }

    /** Captions that read as sentences do may stand above the line that tells where and on which day it was filed. */
    private Dateline ofDay(Line line) {
        var found = Datelines.of(line, language);
        return found.runsIn() && found.date().day() > 0 && !(found.city() + found.state()).isEmpty() ? found
                : Dateline.NONE;
    }

    /** Of figures that may be of two days the dateline may tell of which, even where they look as if they were of one. */
    private void datePageByDateline() {
        if (!pageDate.isNone() && (pageDate.date().month() == 0 || DayOfVisit.isBelied(pageDate, dateline))) {
            pageDate = EitherOrder.in(text.substring(pageDate.span().start(), pageDate.span().end()))
                    .map(figures -> figures.after(dateline, pageDate.span()))
                    .orElse(pageDate);
        }
    }

    /** "RECORD OF THE 44TH MEETING", and beneath it where and when: that is where and when the meeting was. */
    private Dateline titled(boolean[] body) {
        for (var i = 1; i < lines.size() && !body[i] && !dateline.runsIn(); i++) {
            if (isTitle(lines.get(i - 1))) {
                var line = lines.get(i);
                var found = Datelines.of(line, language);
                return found.isNone() || found.runsIn() ? dateline : Dates.in(line.beginning(language)).stream()
                        .filter(days -> days.hasDay() && !days.start().equals(days.end())).findFirst()
                        .map(days -> found.runningIn().during(days.start(), days.end())).orElse(found.runningIn());
            }
        }
        return dateline;
    }

    /** "RECORD OF THE 44TH MEETING", but not "44th meeting held": that is a headline. */
    private boolean isTitle(Line line) {
        var title = line.beginning(language);
        return title.has(Category.ORDINAL) && !title.hasAny(VERBS)
                && (title.has(Category.EVENT) || title.has(Category.SITTING));
    }

    private void findHeadline(int body) {
        var headline = -1;
        for (var i = 0; i < Math.min(body, lines.size()); i++) {
            var line = lines.get(i);
            if (zones[i] != Zone.BOILERPLATE || line.isStamp(language) || line.words() < FEWEST_WORDS_OF_HEADLINE
                    || line.endsWith(':')) {
                continue;
            }
            var beginning = line.beginning(language).item(0);
            if (beginning.is(Category.AUTHOR)) {
                zones[i] = Zone.BYLINE;
            } else if (!beginning.is(Category.NOTICE) && !beginning.is(Category.ENDING, "others") && !line.isProse()
                    && (headline < 0 || isTitle(lines.get(i)) && !isTitle(lines.get(headline))
                            || isTitle(lines.get(i)) == isTitle(lines.get(headline))
                                    && line.text().length() > lines.get(headline).text().length())) {
                headline = i;
            }
        }
        if (headline >= 0) {
            zones[headline] = Zone.HEADLINE;
            var next = headline + 1;
            if (next < body && isTitle(lines.get(headline))
                    && lines.get(next).beginning(language).is(0, Category.HELD)) {
                zones[next] = Zone.HEADLINE;
            }
            alsoHeadline(besides(headline, -1));
            alsoHeadline(besides(headline, 1));
        }
    }

    /** The next line above or below another that is not empty; -1 if there is none. */
    private int besides(int line, int step) {
        var at = line + step;
        while (at >= 0 && at < lines.size() && lines.get(at).words() == 0) {
            at += step;
        }
        return at < lines.size() ? at : -1;
    }

    /** A shorter line above the headline or beneath it names the engagement: the title proper, or what goes with it. */
    private void alsoHeadline(int at) {
        if (at < 0 || zones[at] != Zone.BOILERPLATE) {
            return;
        }
        var line = lines.get(at);
        var beginning = line.beginning(language);
        if (line.words() >= FEWEST_WORDS_OF_HEADLINE && !line.isStamp(language) && !line.isProse()
                && beginning.has(Category.EVENT) && !beginning.item(0).is(Category.NOTICE)
                && !beginning.item(0).is(Category.ENDING, "others")) {
            zones[at] = Zone.HEADLINE;
        }
    }

    private List<Part> parts() {
        var parts = new ArrayList<Part>();
        for (var i = 0; i < lines.size(); i++) {
            var span = lines.get(i).span();
            if (dateline.runsIn() && dateline.span().start() == span.start()) {
                parts.add(new Part(Zone.DATELINE, dateline.span()));
                span = new Span(dateline.span().end(), span.end());
            }
            parts.add(new Part(zones[i], span));
        }
        return parts;
    }

    private List<Sentence> sentences() {
        var sentences = new ArrayList<Sentence>();
        var paragraph = 0;
        var pending = new Span(0, 0);
        var zone = Zone.BOILERPLATE;
        for (var part : parts()) {
            if (part.zone() != Zone.BODY && part.zone() != Zone.HEADLINE) {
                continue;
            }
            var goesOn = part.zone() == zone && zone == Zone.BODY && goesOn(part);
            if (goesOn) {
                pending = new Span(pending.start(), part.span().end());
                continue;
            }
            cut(sentences, pending, zone, paragraph++);
            pending = part.span();
            zone = part.zone();
        }
        cut(sentences, pending, zone, paragraph);
        return Acronyms.known(sentences, language);
    }

    private boolean goesOn(Part part) {
        return continued.get(part.span().start())
                || Character.isLowerCase(text.codePointAt(part.span().start())) && !register.lists(part.span().start());
    }

    private void cut(List<Sentence> sentences, Span span, Zone zone, int paragraph) {
        if (span.isNone()) {
            return;
        }
        var tokens = Tokens.of(read, span.start(), span.end(), language.spelling());
        for (var sentence : Sentences.of(tokens, language)) {
            var whole = Sentence.of(sentences.size(), zone, paragraph, sentence, language);
            var clauses = zone == Zone.BODY ? Clauses.of(whole) : List.of(whole.tokens());
            for (var clause : clauses) {
                sentences.add(clauses.size() == 1 ? whole
                        : Sentence.of(sentences.size(), zone, paragraph, clause, language));
            }
        }
    }
}
