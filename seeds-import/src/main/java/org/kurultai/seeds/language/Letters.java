package org.kurultai.seeds.language;

import java.text.Normalizer;
import java.util.Locale;

/** Letters without what tells one spelling of a word from another: case, accents, and the dots of Turkic alphabets. */
public final class Letters {

    private Letters() {}

    /** The word in small letters without accents. */
    public static String fold(String word) {
        for (var i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 128) {
                return foldAny(word);
            }
        }
        return word.toLowerCase(Locale.ROOT);
    }

    private static String foldAny(String word) {
        var folded = new StringBuilder(word.length());
        var apart = Normalizer.normalize(word, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        for (var i = 0; i < apart.length(); i++) {
            var letter = apart.charAt(i);
            switch (letter) {
                case 'ı' -> folded.append('i');
                case 'ə' -> folded.append('a');
                case 'ø' -> folded.append('o');
                case 'ł' -> folded.append('l');
                case 'đ' -> folded.append('d');
                case 'ß' -> folded.append("ss");
                case '’', 'ʼ', '‘', 'ʻ', '`' -> folded.append('\'');
                default -> {
                    if (Character.getType(letter) != Character.NON_SPACING_MARK) {
                        folded.append(letter);
                    }
                }
            }
        }
        return folded.toString();
    }
}
