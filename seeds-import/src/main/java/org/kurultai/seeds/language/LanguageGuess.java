package org.kurultai.seeds.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells the language of a text by its small words. */
public final class LanguageGuess {

    private static final int SAMPLE = 20_000;
    private static final Map<String, List<String>> BY_WORD = byWord();
    private static final Map<Character, List<String>> BY_LETTER = byLetter();
    /** No letter before it is one of one language alone. */
    private static final char FIRST_OF_FEW = '\u0080';

    private LanguageGuess() {}

    /** The language of the text; English if it has no word that tells. */
    public static Language of(String text) {
        var counts = new LinkedHashMap<String, Integer>();
        Languages.codes().forEach(code -> counts.put(code, 0));
        for (var word : words(text)) {
            for (var code : BY_WORD.getOrDefault(Letters.fold(word), List.of())) {
                counts.merge(code, 1, Integer::sum);
            }
            for (var at = 0; at < word.length(); at++) {
                var letter = word.charAt(at);
                for (var code : letter < FIRST_OF_FEW ? List.<String>of() : BY_LETTER.getOrDefault(letter, List.of())) {
                    counts.merge(code, 1, Integer::sum);
                }
            }
        }
        var best = Languages.codes().getFirst();
        for (var code : Languages.codes()) {
            best = counts.get(code) > counts.get(best) ? code : best;
        }
        return Languages.of(best);
    }

    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        var start = -1;
        for (var at = 0; at <= Math.min(text.length(), SAMPLE); at++) {
            var letter = at < Math.min(text.length(), SAMPLE) && Character.isLetter(text.charAt(at));
            if (letter && start < 0) {
                start = at;
            } else if (!letter && start >= 0) {
                words.add(text.substring(start, at));
                start = -1;
            }
        }
        return words;
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
