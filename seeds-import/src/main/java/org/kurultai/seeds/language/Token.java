package org.kurultai.seeds.language;

import java.util.List;
import java.util.Set;

/**
 * A word, a number or a sign.
 *
 * @param text as it stands
 * @param fold in small letters without accents
 * @param keys folded and without endings: what a lexicon finds it by
 * @param start its first character in the report
 * @param end the character after its last
 * @param kind what it consists of
 */
public record Token(String text, String fold, List<String> keys, int start, int end, Kind kind) {

    /** What a token consists of. */
    public enum Kind {
        /** Letters. */
        WORD,
        /** Figures. */
        NUMBER,
        /** An ending that an apostrophe sets off, such as "'s". */
        SUFFIX,
        /** Any other sign. */
        SIGN
    }

    /** What stands beyond the ends of a sentence: a sign that is none of those that mean anything. */
    public static final Token NONE = new Token(" ", " ", List.of(), 0, 0, Kind.SIGN);

    /** Letters of other scripts that take two or three, such as those of "Kh. Orazov", and first names that are shortened: "Md. Karim". */
    private static final Set<String> LETTERS = Set.of("ch", "dj", "dz", "dzh", "gh", "kh", "sh", "ts", "th", "ya", "ye",
            "yo", "yu", "zh", "дж", "дз", "abd", "geo", "ma", "md", "mhd", "moh", "mohd", "muh", "wm");

    /** Whether it is what a name's first letter is told by, if a full stop follows. */
    public boolean initial() {
        return capitalized() && (text.length() == 1 || LETTERS.contains(fold) && !allCapitals());
    }

    /** Whether it is that sign. */
    public boolean is(char sign) {
        return kind == Kind.SIGN && text.charAt(0) == sign;
    }

    /** Whether it is a word that begins with a capital, be it behind a glottal stop as "ʻUlu" or a click as "!Garoeb". */
    public boolean capitalized() {
        var okina = (text.charAt(0) == 'ʻ' || text.charAt(0) == '!') && text.length() > 1;
        return kind == Kind.WORD && Character.isUpperCase(text.codePointAt(okina ? 1 : 0));
    }

    /** Whether it is a word of capitals throughout. */
    public boolean allCapitals() {
        if (kind != Kind.WORD || text.length() < 2) {
            return false;
        }
        for (var at = 0; at < text.length(); at++) {
            if (Character.isLowerCase(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /** Whether it is a word of the letters of Roman numerals up to eighty-nine. */
    public boolean isRoman() {
        return kind == Kind.WORD && text.chars().allMatch(letter -> "IVXL".indexOf(letter) >= 0);
    }

    /** Whether it hyphenates: the words on both sides are read as if a space stood between. */
    public boolean hyphen() {
        return kind == Kind.SIGN && (text.charAt(0) == '-' || text.charAt(0) == '‑');
    }

    /** The number it is; 0 if it is none or too great. */
    public int number() {
        return kind == Kind.NUMBER && text.length() <= 6 ? Integer.parseInt(text) : 0;
    }
}
