package org.kurultai.seeds.report;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.kurultai.seeds.language.Categories;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Language;
import org.kurultai.seeds.language.Token;

/**
 * Which lines of a page go on with the paragraph of the line before: those of a page that was wrapped at some width may begin
 * with a capital.
 */
final class Wrapping {

    /** So many lines that begin small, or behind a word that ends nothing, make a page a wrapped one. */
    private static final int FEWEST = 3;
    /** All lines but one of so many are full on a page that was wrapped. */
    private static final int MOST = 5;
    private static final int WIDEST = 120;
    /** A shorter line may be one of a menu, whatever it ends with: "Log in". */
    private static final int NARROWEST = 30;
    /** How many characters a full line may be short of the width, where a mark such as a link was taken out. */
    private static final int SHORT = 6;
    /** A line of so many characters that ends in a comma goes on in the one that begins with a number: "on Friday,", "3 May, in". */
    private static final int LONG = 50;
    private static final String ENDS = ".:;!?…";
    /** Words that are small within a sentence and end none. */
    private static final Categories BINDING = Categories.of(Category.LINK, Category.AND, Category.IN, Category.BY,
            Category.WITH);
    /** Where verbs have parts that stand at the end, those of these words that are no such part. */
    private static final Categories BINDING_NOUNS = Categories.of(Category.LINK, Category.AND);

    private final List<Line> lines;
    private final Register register;
    private final Language language;
    private final int width;
    private final BitSet continued = new BitSet();

    Wrapping(List<Line> lines, Register register, Language language) {
        this.lines = lines;
        this.register = register;
        this.language = language;
        this.width = width();
        IntStream.range(1, lines.size()).filter(this::continues).forEach(continued::set);
    }

    /** The width at which the page was wrapped; 0 if it was not. */
    private int width() {
        var few = 0;
        var width = 0;
        for (var i = 1; i < lines.size(); i++) {
            if (isBelow(i) && (lines.get(i).beginsSmall() || isUnfinished(i - 1))) {
                few++;
                width = Math.max(width, lines.get(i - 1).text().length());
            }
        }
        return few >= FEWEST && width <= WIDEST ? width : widthOfFull();
    }

    /** The width where nearly all lines that end in the midst of a sentence are as full as their longest lets them be. */
    private int widthOfFull() {
        var open = IntStream.range(1, lines.size())
                .filter(line -> isBelow(line) && !endsSentence(lines.get(line - 1).text())).toArray();
        var width = IntStream.of(open).map(line -> lines.get(line - 1).text().length()).max().orElse(0);
        var full = IntStream.of(open).filter(line -> isFull(line, width)).count();
        return open.length >= FEWEST && width >= LONG && width <= WIDEST && full * MOST >= open.length * (MOST - 1)
                ? width
                : 0;
    }

    private static boolean endsSentence(String text) {
        return ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** Where the lines begin that go on. */
    BitSet continued() {
        var starts = new BitSet();
        continued.stream().forEach(line -> starts.set(lines.get(line).start()));
        return starts;
    }

    boolean goesOn(int line) {
        return continued.get(line);
    }

    private boolean continues(int line) {
        return isBelow(line) && !isOfList(line) && !register.lists(lines.get(line))
                && (lines.get(line).beginsSmall() || isUnfinished(line - 1) || isDate(line)
                        || width > 0 && (isFull(line, width) || isRagged(line)));
    }

    /** "H.E. Mr A, Minister of Peru" below another such line: each names somebody. */
    private boolean isOfList(int line) {
        return addresses(line) && addresses(line - 1);
    }

    private boolean addresses(int line) {
        return lines.get(line).first(language).has(Category.HONORIFIC);
    }

    private boolean isDate(int line) {
        var before = lines.get(line - 1);
        return before.endsWith(',') && before.text().length() >= LONG
                && Character.isDigit(lines.get(line).text().charAt(0));
    }

    /** "The 24th meeting of the council of": a line that ends with a word that ends no phrase. */
    private boolean isUnfinished(int line) {
        var text = lines.get(line).text();
        if (text.length() < NARROWEST || text.length() > WIDEST
                || !Character.isLetter(text.charAt(text.length() - 1))) {
            return false;
        }
        var words = lines.get(line).beginning(language);
        var last = words.size() - 1;
        return words.token(last).kind() == Token.Kind.WORD && !words.token(last).capitalized()
                && words.item(last).isAny(language.order().nounsCapitalized() ? BINDING_NOUNS : BINDING);
    }

    /** Whether the first word of a line would not have had room in the line before. */
    private boolean isFull(int line, int width) {
        var first = lines.get(line).text().split("\\s", 2)[0];
        var before = lines.get(line - 1).text().length();
        return before <= WIDEST && before + 1 + first.length() > width - SHORT;
    }

    /** Below the first line that goes on, so that it is none of the headline: a long line ends in the midst of a sentence. */
    private boolean isRagged(int line) {
        var before = lines.get(line - 1).text();
        return !continued.isEmpty() && before.length() >= LONG && before.length() <= WIDEST
                && !endsSentence(before) && !lines.get(line).isItem();
    }

    private boolean isBelow(int line) {
        return line > 0 && !lines.get(line).afterBlank();
    }
}
