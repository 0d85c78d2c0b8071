package org.kurultai.seeds.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguageFileTest {

    @Test
    void words_in_braces_stand_for_each_other() {
        var calls = LanguageFile.read("en/terms.txt").stream()
                .filter(line -> line.key().equals("meet") && line.value().equals("call"))
                .flatMap(line -> line.forms().stream());

        assertThat(calls)
                .contains("pays a courtesy call on", "paid a call on", "paid courtesy calls to", "made calls on")
                .noneMatch(form -> form.contains("{") || form.contains("  "));
    }
}
