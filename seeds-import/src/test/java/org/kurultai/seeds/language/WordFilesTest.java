package org.kurultai.seeds.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of words are kept by hand, where the same word is easily added again. */
class WordFilesTest {

    /** Lines whose words have an order or another meaning. */
    private static final Set<String> NO_WORDS = Set.of("setting", "peculiar", "not-state");

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "ru", "tr", "az", "bg"})
    void no_word_stands_twice_under_one_meaning(String language) {
        var seen = new HashSet<List<String>>();
        var twice = new ArrayList<String>();
        for (var line : LanguageFile.read(language + "/terms.txt")) {
            if (!NO_WORDS.contains(line.key()) && !line.key().startsWith("rename")) {
                line.forms().stream()
                        .filter(form -> !seen.add(List.of(line.key(), line.value(), form)))
                        .forEach(form -> twice.add(line.place() + ": " + form));
            }
        }

        assertThat(twice).isEmpty();
    }
}
