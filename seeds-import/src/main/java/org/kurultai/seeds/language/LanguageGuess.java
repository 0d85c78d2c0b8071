package org.kurultai.seeds.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells the language of a text by its small words. */
public final class LanguageGuess {

    private static final int SAMPLE = 20_000;
    private static final Map<String, List<String>> BY_WORD = byWord();
    private static final Map<Character, List<String>> BY_LETTER = byLetter();
    /** No word that tells is longer. */
    private static final int LONGEST = BY_WORD.keySet().stream().mapToInt(String::length).max().orElse(0);
    /** No letter before it is one of one language alone. */
    private static final char FIRST_OF_FEW = '\u0080';

    private LanguageGuess() {}

    /** The language of the text; English if it has no word that tells. */
    public static Language of(String text) {
        var counts = new HashMap<String, Integer>();
        var end = Math.min(text.length(), SAMPLE);
        var start = 0;
        for (var at = 0; at <= end; at++) {
            var letter = at < end ? text.charAt(at) : ' ';
            if (!Character.isLetter(letter)) {
                if (at > start && at - start <= LONGEST) {
                    count(BY_WORD.get(Letters.fold(text.substring(start, at))), counts);
                }
                start = at + 1;
            } else if (letter >= FIRST_OF_FEW) {
                count(BY_LETTER.get(letter), counts);
            }
        }
        var best = Languages.codes().getFirst();
        for (var code : Languages.codes()) {
            best = counts.getOrDefault(code, 0) > counts.getOrDefault(best, 0) ? code : best;
        }
        return Languages.of(best);
    }

    private static void count(@Nullable List<String> languages, Map<String, Integer> counts) {
        if (languages != null) {
            languages.forEach(code -> counts.merge(code, 1, Integer::sum));
        }
    }

    private static Map<String, List<String>> byWord() {
        var languages = new HashMap<String, List<String>>();
        Languages.telling().forEach((code, words) -> words.stream().filter(word -> !word.startsWith("*"))
                .forEach(word -> languages.computeIfAbsent(word, key -> new ArrayList<>()).add(code)));
        return languages;
    }

    private static Map<Character, List<String>> byLetter() {
        var languages = new HashMap<Character, List<String>>();
        Languages.telling().forEach((code, words) -> words.stream().filter(word -> word.startsWith("*"))
                .forEach(word -> languages.computeIfAbsent(word.charAt(1), key -> new ArrayList<>()).add(code)));
        return languages;
    }
}
