package org.kurultai.seeds.report;

import java.util.BitSet;
import java.util.List;
import org.kurultai.seeds.language.Categories;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Language;

/**
 * Those who took part, as a page lists them: in rows, beneath the names of their states, or with name, office and state each in
 * a line of its own. A sign in place of the break, the tab or the dash between them says what belongs together, so that each is
 * read as where it stands in one line, and all stays where it is.
 */
final class Register {

    private static final int FEWEST = 2;
    private static final int HEADING = 6;
    private static final String STRIPPED = "*#>_ \t:;,-–—•·|";
    private static final Categories ANNOUNCING = Categories.of(Category.ATTEND, Category.DELEGATION,
            Category.REPRESENT);
    private static final Categories DENYING = Categories.of(Category.NOT, Category.ABSENT, Category.FORMER);
    private static final Categories OF_PAGES = Categories.of(Category.NOTICE, Category.AUTHOR, Category.ENDING);

    private final List<Line> lines;
    private final Language language;
    private final StringBuilder text;
    private final Entry[] kinds;
    private final BitSet entries = new BitSet();
    private boolean changed;

    private Register(String text, List<Line> lines, Language language) {
        this.lines = lines;
        this.language = language;
        this.text = new StringBuilder(text);
        this.kinds = new Entry[lines.size()];
    }

    /** Reads the lists of a page. */
    static Register of(String text, List<Line> lines, Language language) {
        var register = new Register(text, lines, language);
        register.read();
        return register;
    }

    /** The page's text with signs for how its lists are laid out. */
    String text() {
        return text.toString();
    }

    /** Whether that is another than what the page has. */
    boolean isChanged() {
        return changed;
    }

    /** Whether a line that begins there lists somebody. */
    boolean lists(Line line) {
        return lists(line.start());
    }

    /** Whether somebody is listed from there on. */
    boolean lists(int start) {
        return entries.get(start);
    }

    /** Whether a line says that persons follow. */
    static boolean announces(Line line, Language language) {
        var words = line.beginning(language);
        return words.hasAny(ANNOUNCING) && !words.hasAny(DENYING) && !line.first(language).hasAny(OF_PAGES)
                && (line.endsWith(':') || !line.isProse() && Entry.of(line, language) == Entry.NONE);
    }

    private void read() {
        for (var i = 0; i < kinds.length; i++) {
            kinds[i] = Entry.of(lines.get(i), language);
            if (kinds[i] == Entry.NONE) {
                Enumeration.in(lines.get(i), language).forEach(at -> put(at, ';'));
            }
        }
        var from = 0;
        while (from < kinds.length) {
            var to = from;
            while (to < kinds.length && kinds[to] != Entry.NONE) {
                to++;
            }
            var first = from;
            while (first > 0 && kinds[first - 1].isHeader(lines.get(first - 1), lines.get(from))) {
                first--;
            }
            if (to - from >= FEWEST && isAnnounced(first - 1, lines.get(first))) {
                for (var header = first; header < from; header++) {
                    blank(lines.get(header).start(), lines.get(header).end());
                }
                list(from, to);
            }
            from = Math.max(to, from + 1);
        }
    }

    /** Whether a list may follow a line: what says that persons follow, or a sentence that ends; a paragraph may be wrapped. */
    private boolean isAnnounced(int before, Line list) {
        if (before < 0) {
            return false;
        }
        var line = lines.get(before);
        var apart = list.afterBlank() || list.isItem() || line.words() <= HEADING || line.endsWith(':');
        return announces(line, language) ? apart
                : line.isProse() && (apart || line.endsWith('.')) && line.beginning(language).hasAny(ANNOUNCING)
                        && !line.first(language).hasAny(OF_PAGES);
    }

    private void list(int from, int to) {
        var first = kinds[from];
        var begin = from;
        for (var next = from + 1; next <= to; next++) {
            if (next == to || kinds[next] == first || kinds[next].isWhole()
                    && !(first == Entry.STATE && begin == next - 1)
                    && !(first == Entry.STATE && kinds[begin] == Entry.STATE)) {
                entry(begin, next);
                begin = next;
            }
        }
    }

    /** The lines of one: only if they name somebody who has an office or a state. */
    private void entry(int from, int to) {
        var named = false;
        for (var line = from; line < to; line++) {
            named |= kinds[line] == Entry.NAME || kinds[line].isWhole();
        }
        if (!named || to - from == 1 && !kinds[from].isWhole()) {
            return;
        }
        for (var line = from; line < to; line++) {
            kinds[line].sign(lines.get(line), language).forEach(this::put);
            if (line + 1 < to) {
                join(line, kinds[line] == Entry.STATE && line == from
                        || kinds[line] == Entry.OFFICE && kinds[line + 1] == Entry.NAME ? ':' : ',');
            }
        }
        entries.set(start(lines.get(from)));
    }

    private int start(Line line) {
        var start = line.start();
        while (Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return start;
    }

    private void join(int line, char sign) {
        var from = lines.get(line).end();
        while (STRIPPED.indexOf(text.charAt(from - 1)) >= 0) {
            from--;
        }
        var to = lines.get(line + 1).start();
        while (STRIPPED.indexOf(text.charAt(to)) >= 0) {
            to++;
        }
        blank(from, to);
        text.setCharAt(from, sign);
        if (kinds[line] == Entry.STATE) {
            for (var at = lines.get(line).start(); STRIPPED.indexOf(text.charAt(at)) >= 0; at++) {
                text.setCharAt(at, ' ');
            }
        }
    }

    private void put(int at, char sign) {
        changed |= text.charAt(at) != sign;
        text.setCharAt(at, sign);
    }

    private void blank(int from, int to) {
        for (var at = from; at < to; at++) {
            put(at, ' ');
        }
    }
}
