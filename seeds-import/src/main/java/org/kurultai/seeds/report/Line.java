package org.kurultai.seeds.report;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.kurultai.domain.record.Span;
import org.kurultai.seeds.claim.Zone;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Language;
import org.kurultai.seeds.language.Meanings;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.language.Tokens;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** A line of a page that is not blank. */
final class Line {

    private static final Pattern TIME = Pattern.compile("[0-9]:[0-9][0-9]");
    private static final int ENOUGH_LETTERS = 25;
    private static final int ENOUGH_WORDS = 5;
    private static final int SURELY_PROSE = 140;
    private static final String ENDS = ".!?…:;,";
    private static final String CLOSING = "\"”“»)’";
    private static final int LONGEST_STAMP = 80;
    private static final int FEWEST_OF_STAMP = 2;
    private static final int SAMPLE = 400;
    private static final int OPENING = 120;

    private final int start;
    private final int end;
    private final boolean afterBlank;
    private final String text;
    /** Every part of the page is looked for in it, so it is read once. */
    private Optional<Sentence> beginning = Optional.empty();
    private Optional<Sentence> opening = Optional.empty();
    private Optional<Meanings> first = Optional.empty();

    /**
     * @param start its first character
     * @param end the character after its last
     * @param afterBlank whether a blank line stands before it
     * @param text the line, without blanks around it
     */
    Line(int start, int end, boolean afterBlank, String text) {
        this.start = start;
        this.end = end;
        this.afterBlank = afterBlank;
        this.text = text;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    boolean afterBlank() {
        return afterBlank;
    }

    String text() {
        return text;
    }

    Span span() {
        return new Span(start, end);
    }

    /** The words of its beginning, and what they mean in the language of the page. */
    Sentence beginning(Language language) {
        if (beginning.isEmpty()) {
            var until = Math.min(end, start + SAMPLE);
            beginning = Optional.of(
                    Sentence.of(0, Zone.BODY, 0, Tokens.of(text, 0, until - start, language.spelling()), language));
        }
        return beginning.get();
    }

    /**
     * Its first words, for what is told by its first phrase: as much as a phrase may take, of a line that goes on.
     */
    Sentence opening(Language language) {
        if (beginning.isPresent() || text.length() <= OPENING) {
            return beginning(language);
        }
        if (opening.isEmpty()) {
            opening = Optional.of(Sentence.of(0, Zone.BODY, 0, firstWords(language), language));
        }
        return opening.get();
    }

    /** What its first phrase means, for which no other of its words needs to be known. */
    Meanings first(Language language) {
        if (beginning.isPresent()) {
            return beginning.get().item(0).meanings();
        }
        if (first.isEmpty()) {
            var words = firstWords(language);
            first = Optional.of(words.isEmpty() ? Meanings.NONE : language.lexicon().at(words, 0).meanings());
        }
        return first.get();
    }

    private List<Token> firstWords(Language language) {
        var until = text.length() <= OPENING ? text.length() : text.lastIndexOf(' ', OPENING);
        return Tokens.of(text, 0, until < 1 ? OPENING : until, language.spelling());
    }

    /** Whether it tells so many times of day, "9:15". */
    boolean hasTimes(int fewest) {
        return text.indexOf(':') > 0 && TIME.matcher(text).results().limit(fewest).count() == fewest;
    }

    int words() {
        var words = 0;
        var within = false;
        for (var at = 0; at < text.length(); at++) {
            var blank = Character.isWhitespace(text.charAt(at));
            words += !blank && !within ? 1 : 0;
            within = !blank;
        }
        return words;
    }

    /** Whether it reads as sentences do, but not "11. Juli 2013 | Verkehr, Innere Sicherheit | Drucken". */
    boolean isProse() {
        if (text.length() >= SURELY_PROSE) {
            return true;
        }
        return letters() >= ENOUGH_LETTERS && words() >= ENOUGH_WORDS
                && (endsSentence() || text.contains(". ") && words() > 8 && text.indexOf('|') < 0);
    }

    /** Whether lines read so together. */
    static boolean areProse(List<Line> lines) {
        var joined = new StringJoiner(" ");
        lines.forEach(line -> joined.add(line.text));
        return new Line(lines.getFirst().start, lines.getLast().end, lines.getFirst().afterBlank, joined.toString())
                .isProse();
    }

    boolean beginsSmall() {
        return Character.isLowerCase(text.codePointAt(0));
    }

    boolean isItem() {
        var first = text.charAt(0);
        return (first == '-' || first == '–' || first == '—' || first == '•' || first == '*' || first == '·')
                && words() > 2;
    }

    /** Whether it breaks off. */
    boolean isCutOff() {
        return text.endsWith("..") || text.endsWith("…") || text.endsWith("...]") || text.endsWith("…]");
    }

    boolean endsWith(char sign) {
        return text.charAt(text.length() - 1) == sign;
    }

    /** Whether it holds a date or a time and little else. */
    boolean isStamp(Language language) {
        if (text.length() > LONGEST_STAMP || numbers() < FEWEST_OF_STAMP) {
            return false;
        }
        var figures = 0;
        var words = 0;
        var line = beginning(language);
        for (var at = 0; at < line.size(); at++) {
            figures += line.token(at).kind() == Token.Kind.NUMBER ? 1 : 0;
            words += line.token(at).kind() == Token.Kind.WORD && !isOfDate(line.item(at)) ? 1 : 0;
        }
        return figures >= FEWEST_OF_STAMP && figures > words;
    }

    /** "Published on Tuesday, the 3rd of May". */
    private static boolean isOfDate(Item word) {
        return word.is(Category.MONTH) || word.is(Category.WEEKDAY) || word.is(Category.NOTICE)
                || word.is(Category.LINK) || word.is(Category.STOP);
    }

    private int numbers() {
        var numbers = 0;
        var within = false;
        for (var at = 0; at < text.length(); at++) {
            var digit = Character.isDigit(text.charAt(at));
            numbers += digit && !within ? 1 : 0;
            within = digit;
        }
        return numbers;
    }

    private boolean endsSentence() {
        var last = text.length() - 1;
        while (last > 0 && CLOSING.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return ENDS.indexOf(text.charAt(last)) >= 0;
    }

    private int letters() {
        var letters = 0;
        for (var at = 0; at < text.length(); at++) {
            letters += Character.isLetter(text.charAt(at)) ? 1 : 0;
        }
        return letters;
    }
}
