package org.kurultai.seeds.report;

import java.util.List;
import java.util.stream.Collectors;
import org.kurultai.seeds.language.Categories;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Language;
import org.kurultai.seeds.text.DateMention;
import org.kurultai.seeds.text.Dates;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** Finds the body of a report among the lines of its page: the longest run of lines that read as sentences do. */
final class BodyFinder {

    /** So many lines that are no sentences, one after the other, end the body; one may be a heading within it. */
    private static final int MOST_HEADINGS = 3;

    private static final int LONGEST_BYLINE = 90;

    /** A line that is no more than a person and a state. */
    private static final int LONGEST_MEMBER = 9;

    /** What a line has that says that persons follow. */
    private static final Categories ANNOUNCING = Categories.of(
            Category.ATTEND, Category.DELEGATION, Category.HEADS, Category.REPRESENT);

    /** What lines of a page begin with that are none of the report. */
    private static final Categories OF_PAGES = Categories.of(Category.NOTICE, Category.AUTHOR, Category.ENDING);

    /** So many times of day, each with its date, say that a line is a list of what else was published when. */
    private static final int FEWEST_TIMES = 3;

    private static final String RIGHTS = "©®";

    private final List<Line> lines;
    private final Register register;
    private final Language language;
    private final Wrapping wrapping;
    private final boolean[] prose;
    private final boolean[] listed;

    BodyFinder(List<Line> lines, Register register, Wrapping wrapping, Language language) {
        this.lines = lines;
        this.register = register;
        this.language = language;
        this.wrapping = wrapping;
        this.prose = new boolean[lines.size()];
        this.listed = new boolean[lines.size()];
    }

    /** For each line whether it belongs to the body. */
    boolean[] body() {
        markProse();
        var body = new boolean[lines.size()];
        var best = new int[] {0, 0, 0};
        var from = 0;
        while (from < lines.size()) {
            if (!prose[from]) {
                from++;
                continue;
            }
            var to = endOfRun(from);
            var length = length(from, to);
            if (length > best[2]) {
                best = new int[] {from, to, length};
            }
            from = to;
        }
        for (var i = best[0]; i < best[1]; i++) {
            body[i] = prose[i];
        }
        markListed(best[1], body);
        return body;
    }

    /** Those who took part belong to the report also beneath a programme or the like. */
    private void markListed(int from, boolean[] body) {
        for (var i = from; from > 0 && i < lines.size() && !ends(lines.get(i)); i++) {
            if (register.lists(lines.get(i))) {
                body[i] = true;
                body[i - 1] |= Register.announces(lines.get(i - 1), language);
            }
        }
    }

    private void markProse() {
        markParagraphs();
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            listed[i] = isListed(i);
            prose[i] |= !isNotice(line) && !isTeaser(i) && !isTicker(line) && !isStamp(i)
                    && (line.isProse() || goesOn(i) || listed[i] || tellsOfDocument(i));
            if (listed[i] && (announcesPersons(i - 1)
                    || register.lists(line) && i > 0 && Register.announces(lines.get(i - 1), language))) {
                prose[i - 1] = true;
            }
            markBeginning(i);
        }
        if (lines.stream().noneMatch(Line::isProse)) {
            for (var i = 0; i < lines.size(); i++) {
                prose[i] = lines.get(i).words() > 2 && !lines.get(i).isStamp(language) && !isNotice(lines.get(i));
            }
        }
    }

    /** A sentence that is wrapped may end in the third line of its paragraph or later. */
    private void markBeginning(int line) {
        for (var i = line; i > 0 && prose[i] && !prose[i - 1] && wrapping.goesOn(i)
                && !lines.get(i - 1).isStamp(language); i--) {
            prose[i - 1] = true;
        }
    }

    /** A day and little else, which no line goes on with: "Bern, 12.5.2021 - Am 19. Mai 2021 ist Frau Jane" is a sentence's beginning. */
    private boolean isStamp(int line) {
        return lines.get(line).isStamp(language) && !(line + 1 < lines.size() && wrapping.goesOn(line + 1));
    }

    /** A paragraph that is wrapped over several lines is read as if it stood in one. */
    private void markParagraphs() {
        var first = 0;
        for (var next = 1; next <= lines.size(); next++) {
            if (next < lines.size() && wrapping.goesOn(next)) {
                continue;
            }
            if (next - first > 1 && !isNotice(lines.get(first)) && Line.areProse(lines.subList(first, next))) {
                for (var line = first; line < next; line++) {
                    prose[line] |= !isNotice(lines.get(line)) && !isTeaser(line) && !isTicker(lines.get(line))
                            && !isStamp(line);
                }
            }
            first = next;
        }
    }

    /** "A protocol was signed.": few words, and yet what came of it; without a full stop if it begins as no headline does. */
    private boolean tellsOfDocument(int line) {
        if (line == 0 || !prose[line - 1]) {
            return false;
        }
        var words = lines.get(line).beginning(language);
        return words.has(Category.CONCLUDE) && (words.has(Category.INSTRUMENT) || words.has(Category.DOCUMENTS))
                && (lines.get(line).endsWith('.') || words.is(0, Category.LINK));
    }

    private boolean goesOn(int line) {
        return wrapping.goesOn(line) && prose[line - 1];
    }

    /** Whether it is an item of a list that sentences announce. */
    private boolean isListed(int line) {
        if (register.lists(lines.get(line))) {
            return true;
        }
        if (hasBracket(line) && (hasBracket(line - 1) || hasBracket(line + 1))
                && isMember(line) && (isMember(line - 1) || isMember(line + 1))) {
            return true;
        }
        if (line == 0 || lines.get(line).words() < 2) {
            return false;
        }
        var before = lines.get(line - 1);
        if (before.endsWith(':')) {
            return prose[line - 1] || hasOffice(line) || announcesPersons(line - 1) && hasState(line);
        }
        return prose[line - 1]
                && (before.endsWith(';')
                        || lines.get(line).isItem() && (!lines.get(line).afterBlank()
                                || listed[line - 1] && before.isItem() && hasOffice(line) && hasOffice(line - 1))
                        || !lines.get(line).afterBlank() && (listed[line - 1] && prose[line - 1] || !before.isProse())
                                && hasOffice(line)
                                && hasOffice(line - 1)
                        || listed[line - 1] && isOfficer(line) && isOfficer(line - 1)
                        || !lines.get(line).afterBlank() && listed[line - 1] && hasState(line) && hasState(line - 1));
    }

    /** "In attendance were:". */
    private boolean announcesPersons(int line) {
        return line >= 0 && lines.get(line).endsWith(':')
                && lines.get(line).beginning(language).hasAny(ANNOUNCING);
    }

    /** A name and its state. */
    private boolean hasState(int line) {
        return lines.get(line).words() <= LONGEST_MEMBER && lines.get(line).beginning(language).has(Category.STATE);
    }

    /** "Jane Doe (Minister of Energy, Kenya)": one of those who are listed line by line. */
    private boolean isMember(int line) {
        if (!hasBracket(line)) {
            return false;
        }
        var words = lines.get(line).beginning(language);
        var bracket = 0;
        while (bracket < words.size() && !words.sign(bracket, '(')) {
            bracket++;
        }
        return bracket > 1 && words.first(Category.HEAD, 0, bracket) == Item.NONE
                && words.first(Category.HEAD, bracket, words.size()) != Item.NONE
                && words.first(Category.STATE, bracket, words.size()) != Item.NONE;
    }

    private boolean hasBracket(int line) {
        return line >= 0 && line < lines.size() && lines.get(line).text().indexOf('(') > 0;
    }

    /** "Jane Doe, Minister of Energy of Kenya": a name, a comma and an office, with nothing that they did. */
    private boolean isOfficer(int line) {
        var words = lines.get(line).beginning(language);
        var comma = 0;
        while (comma < words.size() && !words.sign(comma, ',') && words.item(comma) == Item.NONE
                && words.token(comma).capitalized()) {
            comma++;
        }
        return comma > 1 && words.sign(comma, ',') && words.has(Category.HEAD) && words.has(Category.STATE)
                && !words.has(Category.MEET) && !words.has(Category.RECEIVE) && !words.has(Category.ACT);
    }

    private boolean hasOffice(int line) {
        return lines.get(line).beginning(language).has(Category.HEAD);
    }

    /** A line of the page amid the report: a caption, the rights, an editor's name, a link to another report. */
    private boolean isNotice(Line line) {
        if (RIGHTS.indexOf(line.text().charAt(0)) >= 0) {
            return true;
        }
        if (!line.first(language).hasAny(OF_PAGES)) {
            return false;
        }
        var beginning = line.opening(language);
        var first = beginning.item(0);
        var titled = beginning.sign(first.to(), ':') && !line.endsWith(':');
        return first.is(Category.NOTICE) || isDatedByline(line, beginning)
                || titled && (first.is(Category.AUTHOR) || first.is(Category.ENDING));
    }

    /** "The minister said today..": the beginning of another report, to which the page leads; several stand together. */
    private boolean isTeaser(int line) {
        return lines.get(line).isCutOff() && (!lines.get(line).text().endsWith("...") && lines.get(line).endsWith('.')
                || line > 0 && lines.get(line - 1).isCutOff()
                || line + 1 < lines.size() && lines.get(line + 1).isCutOff());
    }

    /** "Fire put out 3 May 2022, 9:15 Fair opened 3 May 2022, 9:01 ...": the headlines of other reports. */
    private boolean isTicker(Line line) {
        return line.hasTimes(FEWEST_TIMES)
                && Dates.in(line.beginning(language)).stream().filter(DateMention::isFull).count() >= FEWEST_TIMES;
    }

    /** "By Jane Doe, 3 Feb. 2022 at 9:15": the full stop in it ends no sentence. */
    private static boolean isDatedByline(Line line, Sentence beginning) {
        return line.text().length() <= LONGEST_BYLINE && !line.endsWith('.') && beginning.is(0, Category.AUTHOR)
                && Dates.in(beginning).stream().anyMatch(DateMention::isFull);
    }

    /** Where a run ends; the headline may stand again beneath the first lines, as a picture's caption. */
    private int endOfRun(int from) {
        var gap = 0;
        var to = from + 1;
        var above = lines.subList(0, from).stream().filter(line -> line.words() > 1).map(Line::text)
                .collect(Collectors.toSet());
        for (var i = from + 1; i < lines.size() && gap < MOST_HEADINGS; i++) {
            if (ends(lines.get(i))) {
                return to;
            }
            if (prose[i]) {
                to = i + 1;
                gap = 0;
            } else if (!isRepeated(i) && !isCredit(lines.get(i)) && !above.contains(lines.get(i).text())) {
                gap++;
            }
        }
        return to;
    }

    /** What a picture shows often stands twice: for those who see it and for those who do not. */
    private boolean isRepeated(int line) {
        return lines.get(line).text().startsWith(lines.get(line - 1).text());
    }

    /** "1. © Agency/Name": whose a picture is. */
    private static boolean isCredit(Line line) {
        return line.text().chars().anyMatch(sign -> RIGHTS.indexOf(sign) >= 0);
    }

    private boolean ends(Line line) {
        var first = line.first(language);
        return first.has(Category.NOTICE) && line.endsWith(':')
                && line.opening(language).item(0).is(Category.NOTICE, "more")
                || first.has(Category.ENDING) && line.opening(language).is(0, Category.ENDING) && !line.isProse()
                        && !isNotice(line);
    }

    /** How much is told; a list of participants that stands alone tells hardly anything. */
    private int length(int from, int to) {
        var length = 0;
        var alone = register.lists(lines.get(from)) || Register.announces(lines.get(from), language);
        for (var i = from; i < to; i++) {
            length += !prose[i] ? 0 : alone && register.lists(lines.get(i)) ? 1 : lines.get(i).text().length();
        }
        return length;
    }
}
