package org.kurultai.seeds.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The languages reports are read in. Each is read from its files when the first report in it comes. */
public final class Languages {

    private static final Map<String, Set<String>> TELLING = readTelling();
    private static final List<String> CODES = List.copyOf(TELLING.keySet());
    private static final Map<String, Language> READ = new ConcurrentHashMap<>();

    private Languages() {}

    /** The codes of all languages. */
    public static List<String> codes() {
        return CODES;
    }

    /**
     * The language of that code.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Language of(String code) {
        if (!CODES.contains(code)) {
            throw new IllegalArgumentException("\"%s\" is none of %s".formatted(code, CODES));
        }
        return READ.computeIfAbsent(code, read -> new LanguageReader(read).read());
    }

    /** For each language the small words by which it is known. */
    static Map<String, Set<String>> telling() {
        return TELLING;
    }

    private static Map<String, Set<String>> readTelling() {
        var telling = new LinkedHashMap<String, Set<String>>();
        LanguageFile.read("languages.txt").forEach(line -> telling.put(
                line.key(), Set.of(line.forms().stream().flatMap(forms -> List.of(forms.split("\\s+")).stream())
                        .distinct().toArray(String[]::new))));
        return telling;
    }
}
