package org.kurultai.seeds.report;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.kurultai.domain.record.Span;
import org.kurultai.seeds.claim.Zone;
import org.kurultai.seeds.language.Categories;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Language;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.language.Tokens;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** What a line of a list names. */
enum Entry {
    /** A state and nothing else. */
    STATE,
    /** A name and nothing else. */
    NAME,
    /** An office, be it with its state, and nobody who holds it. */
    OFFICE,
    /** Somebody with office or state. */
    PERSON,
    /** The same, the state first: "Peru - Jane Doe, Minister of Energy". */
    OF_STATE,
    /** The same, in cells. */
    ROW,
    /** Anything else. */
    NONE;

    private static final int LONGEST = 160;
    private static final int LONGEST_NAME = 5;
    private static final Pattern GAP = Pattern.compile(" *\\| *|\\s*\\t\\s*| {3,}");
    private static final Categories NO_NAME = Categories.of(Category.HEAD, Category.STATE, Category.EVENT,
            Category.NATIONALITY, Category.ORGANIZATION, Category.PORTFOLIO, Category.INSTITUTION, Category.ATTEND,
            Category.MONTH, Category.DELEGATION, Category.NOTICE, Category.ENDING, Category.AND, Category.INSTRUMENT,
            Category.LINK, Category.HEADS, Category.REPRESENT);
    private static final Categories TOLD = Categories.of(Category.MEET, Category.RECEIVE, Category.HELD, Category.SAY,
            Category.BE, Category.CONCLUDE, Category.ARRIVE, Category.ATTEND);
    private static final Categories BEFORE_STATE = Categories.of(Category.STATE_TITLE, Category.LINK, Category.FROM,
            Category.PREPOSITION);
    private static final Categories BEFORE_NAME = Categories.of(Category.HONORIFIC, Category.RANK);

    static Entry of(Line line, Language language) {
        if (line.text().length() > LONGEST) {
            return NONE;
        }
        var cells = cells(line);
        if (cells.size() > 1) {
            return row(line, cells, language);
        }
        var kind = of(line.beginning(language));
        return kind == OFFICE && line.isProse() ? NONE : kind;
    }

    private static Entry row(Line line, List<Span> cells, Language language) {
        var kinds = new ArrayList<Entry>();
        for (var cell : cells) {
            kinds.add(of(words(line, cell, language)));
        }
        var whole = kinds.stream().anyMatch(Entry::isWhole);
        return whole || kinds.contains(NAME) && (kinds.contains(STATE) || kinds.contains(OFFICE)) ? ROW : NONE;
    }

    private static Sentence words(Line line, Span cell, Language language) {
        return Sentence.of(0, Zone.BODY, 0, Tokens.of(line.text(), cell.start(), cell.end(), language.spelling()),
                language);
    }

    private static List<Span> cells(Line line) {
        var cells = new ArrayList<Span>();
        var text = line.text();
        var from = 0;
        if (text.indexOf('|') < 0 && text.indexOf('\t') < 0 && !text.contains("   ")) {
            return cells;
        }
        var gaps = GAP.matcher(text);
        while (gaps.find()) {
            if (gaps.start() > from) {
                cells.add(new Span(from, gaps.start()));
            }
            from = gaps.end();
        }
        if (from < text.length()) {
            cells.add(new Span(from, text.length()));
        }
        return cells;
    }

    private static Entry of(Sentence words) {
        var from = begin(words);
        var to = end(words);
        if (from >= to) {
            return NONE;
        }
        if (isState(words, from, to)) {
            return STATE;
        }
        if (words.hasAny(TOLD)) {
            return NONE;
        }
        var stated = behindState(words, from);
        if (stated > from && stated < to && (isMark(words, stated) || words.sign(stated, '('))) {
            return isName(words, stated + 1, nameEnd(words, stated + 1))
                    || words.first(Category.HEAD, stated, to) != Item.NONE ? OF_STATE : NONE;
        }
        var name = nameEnd(words, from);
        if (name == to && isName(words, from, to)) {
            return NAME;
        }
        var head = words.first(Category.HEAD, from, to);
        if (isName(words, from, name) && (isMark(words, name) || words.sign(name, '('))) {
            return head != Item.NONE || words.first(Category.STATE, name, to) != Item.NONE ? PERSON : NONE;
        }
        if (head == Item.NONE || head.from() > from + 3 || words.sign(to, ':')) {
            return NONE;
        }
        return hasName(words, head.to(), to) ? PERSON : OFFICE;
    }

    /** Behind "1.", "-", "(a)". */
    private static int begin(Sentence words) {
        var at = 0;
        while (at < words.size() && (words.token(at).kind() == Token.Kind.SIGN
                || words.token(at).kind() == Token.Kind.NUMBER && words.token(at + 1).kind() == Token.Kind.SIGN)) {
            at++;
        }
        return at;
    }

    private static int end(Sentence words) {
        var to = words.size();
        while (to > 0 && words.token(to - 1).kind() == Token.Kind.SIGN && !words.sign(to - 1, ')')) {
            to--;
        }
        return to;
    }

    private static boolean isState(Sentence words, int from, int to) {
        return behindState(words, from) == to;
    }

    /** Where the name of a state with which the words begin ends. */
    private static int behindState(Sentence words, int from) {
        var at = from;
        while (words.item(at).isAny(BEFORE_STATE) && !words.is(at, Category.STATE)) {
            at = words.item(at).to();
        }
        return words.is(at, Category.STATE) ? words.item(at).to() : from;
    }

    private static boolean isMark(Sentence words, int at) {
        var sign = words.token(at);
        return sign.kind() == Token.Kind.SIGN && ":,-–—".indexOf(sign.text().charAt(0)) >= 0;
    }

    /** The end of the capitalized words, initials and particles at a place. */
    private static int nameEnd(Sentence words, int from) {
        var at = from;
        while (words.item(at).isAny(BEFORE_NAME)
                || at > 0 && words.sign(at, '.') && words.item(at - 1).isAny(BEFORE_NAME)) {
            at = Math.max(at + 1, words.item(at).to());
        }
        while (at < words.size() && (words.token(at).capitalized() || words.is(at, Category.PARTICLE)
                || words.sign(at, '.') && words.token(at - 1).initial()
                || words.token(at).hyphen() && words.token(at - 1).end() == words.token(at).start())
                && !words.item(at).isAny(NO_NAME)) {
            at++;
        }
        return at;
    }

    private static boolean isName(Sentence words, int from, int to) {
        var count = 0;
        for (var at = from; at < to; at++) {
            count += words.token(at).kind() == Token.Kind.WORD && !words.item(at).isAny(BEFORE_NAME) ? 1 : 0;
        }
        return count >= 2 && count <= LONGEST_NAME;
    }

    /** Whether two capitalized words of no meaning stand behind an office. */
    private static boolean hasName(Sentence words, int from, int to) {
        for (var at = from; at + 1 < to; at++) {
            if (words.token(at).capitalized() && words.item(at) == Item.NONE && words.token(at + 1).capitalized()
                    && words.item(at + 1) == Item.NONE) {
                return true;
            }
        }
        return false;
    }

    /** Whether it tells of somebody by itself. */
    boolean isWhole() {
        return this == PERSON || this == OF_STATE || this == ROW;
    }

    /** Whether a line above rows says what their cells are. */
    boolean isHeader(Line line, Line row) {
        return this == NONE && cells(row).size() > 1
                && (cells(line).size() == cells(row).size() || line.text().matches("[|:\\s-]+"));
    }

    /** The signs that say what belongs together, by their places. */
    SortedMap<Integer, Character> sign(Line line, Language language) {
        var signs = new TreeMap<Integer, Character>();
        if (this == OF_STATE) {
            var words = line.beginning(language);
            var mark = words.token(behindState(words, begin(words)));
            if (!mark.is('(')) {
                signs.put(line.start() + mark.start(), ':');
            }
        } else if (this == ROW) {
            var cells = cells(line);
            for (var at = 0; at < line.text().length(); at++) {
                if ("|\t".indexOf(line.text().charAt(at)) >= 0) {
                    signs.put(line.start() + at, ' ');
                }
            }
            for (var cell = 0; cell + 1 < cells.size(); cell++) {
                var words = words(line, cells.get(cell), language);
                var state = cell == 0 && of(words) == STATE;
                var office = of(words) == OFFICE && of(words(line, cells.get(cell + 1), language)) == NAME;
                signs.put(line.start() + cells.get(cell).end(), state || office ? ':' : ',');
            }
        }
        return signs;
    }
}
