package org.kurultai.seeds.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts text into tokens. */
public final class Tokens {

    private static final char DASH = '–';
    private static final char ESCAPE = '\\';
    /** An apostrophe that counts as a letter elsewhere. */
    private static final char MODIFIER = 'ʼ';

    private static final char FIRST_BEYOND_ASCII = '\u0080';
    private static final int LONGEST_WORD = 100;
    private static final int YEAR = 4;

    private final String text;
    private final Spelling spelling;
    private final List<Token> tokens = new ArrayList<>();

    private Tokens(String text, Spelling spelling) {
        this.text = text;
        this.spelling = spelling;
    }

    /**
     * The tokens of a stretch of text.
     *
     * @param text the report
     * @param start where to begin
     * @param end where to stop
     * @param spelling how the language writes
     */
    public static List<Token> of(String text, int start, int end, Spelling spelling) {
        var cutting = new Tokens(text, spelling);
        cutting.cut(start, end);
        return cutting.tokens;
    }

    private void cut(int start, int end) {
        var at = start;
        while (at < end) {
            var letter = text.charAt(at);
            if (Character.isDigit(letter)) {
                at = number(at, end);
            } else if (isLetter(letter) || isClick(at, end)) {
                at = word(at, end);
            } else {
                if (!Character.isWhitespace(letter) && letter != '\u00a0' && !Character.isISOControl(letter)
                        && !isInvisible(letter)) {
                    sign(at, end);
                }
                at++;
            }
        }
    }

    /** "The Chad–Mali commission": a dash between two letters is a hyphen. */
    private void sign(int at, int limit) {
        if (text.charAt(at) == DASH && at > 0 && at + 1 < limit && isLetter(text.charAt(at - 1))
                && isLetter(text.charAt(at + 1))) {
            tokens.add(new Token("-", "-", List.of(), at, at + 1, Token.Kind.SIGN));
        } else {
            add(at, at + 1, Token.Kind.SIGN);
        }
    }

    /** "Alpheus !Garoeb": a click, which is written as an exclamation mark before a letter, with a blank before it. */
    private boolean isClick(int at, int limit) {
        return text.charAt(at) == '!' && at + 2 < limit && Character.isUpperCase(text.charAt(at + 1))
                && Character.isLowerCase(text.charAt(at + 2)) && at > 0 && text.charAt(at - 1) == ' ';
    }

    private int number(int start, int limit) {
        var end = start;
        while (end < limit && Character.isDigit(text.charAt(end))) {
            end++;
        }
        if (isYearAndHour(start, end, limit)) {
            end = start + YEAR;
        }
        add(start, end, Token.Kind.NUMBER);
        return end < limit - 1 && isApostrophe(end) && isSuffix(end + 1, limit) ? suffix(end, limit) : end;
    }

    /** "3 May 202214:32": a page that lost the blank between its date and its hour. */
    private boolean isYearAndHour(int start, int end, int limit) {
        return end - start > YEAR && end - start <= YEAR + 2 && end < limit - 2 && text.charAt(end) == ':'
                && Character.isDigit(text.charAt(end + 1)) && Character.isDigit(text.charAt(end + 2))
                && (text.startsWith("19", start) || text.startsWith("20", start));
    }

    /** "The 5thMeeting": an ordinal that lost the blank behind it. */
    private boolean isOrdinalOfFigures(int start, int end) {
        return end - start == 2 && start > 0 && Character.isDigit(text.charAt(start - 1)) && end < text.length()
                && Character.isUpperCase(text.charAt(end)) && Character.isLowerCase(text.charAt(start))
                && Character.isLowerCase(text.charAt(start + 1));
    }

    private int word(int start, int limit) {
        var end = isLetter(text.charAt(start)) ? start : start + 1;
        while (end < limit && isOfWord(end, limit) && end - start < LONGEST_WORD && !isOrdinalOfFigures(start, end)) {
            end++;
            if (end < limit - 1 && isApostrophe(end) && isLetter(text.charAt(end + 1))) {
                if (spelling.elides(text.substring(start, end).toLowerCase(Locale.ROOT))) {
                    add(start, end, Token.Kind.WORD);
                    return end + 1;
                }
                if (isSuffix(end + 1, limit)) {
                    break;
                }
                end++;
            }
        }
        add(start, end, Token.Kind.WORD);
        return end < limit && isApostrophe(end) || isHyphenated(start, end, limit) ? suffix(end, limit)
                : end;
    }

    /** "MDB-nin": where any ending may be set off, a hyphen sets it off behind an acronym too. */
    private boolean isHyphenated(int start, int end, int limit) {
        if (end - start < 2 || end >= limit - 1 || text.charAt(end) != '-'
                || !text.substring(start, end).chars().allMatch(Character::isUpperCase)) {
            return false;
        }
        var to = end + 1;
        while (to < limit && isLetter(text.charAt(to))) {
            to++;
        }
        return spelling.isEnding(Letters.fold(text.substring(end + 1, to)));
    }

    private boolean isSuffix(int at, int limit) {
        var end = at;
        while (end < limit && Character.isLowerCase(text.charAt(end)) && end - at < LONGEST_WORD) {
            end++;
        }
        return end > at
                && (end == limit || !isLetter(text.charAt(end)))
                && spelling.isSuffix(Letters.fold(text.substring(at, end)));
    }

    private int suffix(int sign, int limit) {
        var apostrophe = text.charAt(sign) == ESCAPE ? sign + 1 : sign;
        var end = apostrophe + 1;
        if (end >= limit || !isLetter(text.charAt(end))) {
            return spelling.isSuffix("") && end - 2 >= 0 && text.charAt(end - 2) == 's' ? bare(apostrophe) : apostrophe;
        }
        while (end < limit && isLetter(text.charAt(end)) && end - apostrophe < LONGEST_WORD) {
            end++;
        }
        add(apostrophe, end, Token.Kind.SUFFIX);
        return end;
    }

    private int bare(int apostrophe) {
        add(apostrophe, apostrophe + 1, Token.Kind.SUFFIX);
        return apostrophe + 1;
    }

    private void add(int start, int end, Token.Kind kind) {
        var word = visible(text.substring(start, end));
        if (kind == Token.Kind.WORD) {
            var fold = Letters.fold(word);
            tokens.add(new Token(word, fold, spelling.endings().keys(fold), start, end, kind));
        } else {
            var fold = switch (kind) {
                case NUMBER -> figures(word);
                case SUFFIX -> "'" + word.substring(1);
                default -> isApostrophe(word.charAt(0)) ? "'" : word;
            };
            tokens.add(new Token(kind == Token.Kind.NUMBER ? fold : word, fold, List.of(), start, end, kind));
        }
    }

    /** The number in the figures of ASCII, whatever script it is written in. */
    private static String figures(String word) {
        var figures = new StringBuilder(word.length());
        word.chars().forEach(digit -> figures.append(Character.digit(digit, 10)));
        return figures.toString();
    }

    /** A letter, or what within a word tells only where it may be broken. */
    private boolean isOfWord(int at, int limit) {
        return isLetter(text.charAt(at))
                || isInvisible(text.charAt(at)) && at + 1 < limit && isLetter(text.charAt(at + 1));
    }

    private static boolean isInvisible(char sign) {
        return sign >= FIRST_BEYOND_ASCII && Character.getType(sign) == Character.FORMAT;
    }

    private static String visible(String word) {
        for (var at = 0; at < word.length(); at++) {
            if (isInvisible(word.charAt(at))) {
                return word.chars().filter(sign -> !isInvisible((char) sign))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
            }
        }
        return word;
    }

    private static boolean isLetter(char letter) {
        if (letter < FIRST_BEYOND_ASCII) {
            return letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z';
        }
        return Character.isLetter(letter) && letter != MODIFIER
                || Character.getType(letter) == Character.NON_SPACING_MARK
                || Character.isSurrogate(letter);
    }

    private static boolean isApostrophe(char sign) {
        return switch (sign) {
            case '\'', '’', 'ʼ', '‘', 'ʻ', '`' -> true;
            default -> false;
        };
    }

    /** An apostrophe, or what pages make of one: "People\'s". */
    private boolean isApostrophe(int at) {
        return isApostrophe(text.charAt(at))
                || text.charAt(at) == ESCAPE && at + 1 < text.length() && isApostrophe(text.charAt(at + 1));
    }
}
