package org.kurultai.seeds.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells the language of a text by its small words. */
public final class LanguageGuess {

    private static final int SAMPLE = 20_000;
    private static final Map<String, List<String>> LANGUAGES_OF = byWord();

    private LanguageGuess() {}

    /** The language of the text; English if it has no word that tells. */
    public static Language of(String text) {
        var counts = new LinkedHashMap<String, Integer>();
        Languages.codes().forEach(code -> counts.put(code, 0));
        for (var word : words(text)) {
            LANGUAGES_OF.getOrDefault(Letters.fold(word), List.of())
                    .forEach(code -> counts.merge(code, 1, Integer::sum));
            for (var at = 0; at < word.length(); at++) {
                LANGUAGES_OF.getOrDefault("*" + word.charAt(at), List.of())
                        .forEach(code -> counts.merge(code, 1, Integer::sum));
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
        for (var line : Languages.telling().entrySet()) {
            line.getValue()
                    .forEach(word -> languages.computeIfAbsent(word, key -> new ArrayList<>()).add(line.getKey()));
        }
        return languages;
    }
}
