package org.kurultai.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What was read not long ago is found by its text, and never by another. */
class RecentProperties {

    private final Recent<String> recent = new Recent<>(text -> new String(text.toCharArray()));

    @Property(seed = "1")
    void each_text_has_its_own_value(@ForAll("texts") List<String> texts) {
        assertThat(texts).allSatisfy(text -> assertThat(recent.of(text)).isEqualTo(text));
    }

    @Property(seed = "1")
    void a_text_is_found_wherever_it_stands(@ForAll("text") String text, @ForAll @IntRange(max = 20) int before,
            @ForAll @IntRange(max = 20) int behind) {
        var value = recent.of(text);
        var bytes = text.getBytes(UTF_8);
        var around = ("a".repeat(before) + text + "b".repeat(behind)).getBytes(UTF_8);
        var found = recent.known(around, before, before + bytes.length);
        if (bytes.length < 40) {
            assertThat(found).isSameAs(value);
        } else {
            assertThat(found).isNull();
        }
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return text().list().ofMinSize(2).ofMaxSize(20);
    }

    /** Of few letters, so that many begin alike; one of them is all zeros, as is what stands behind the end of a text. */
    @Provide
    Arbitrary<String> text() {
        return Arbitraries.strings().withChars('a', '\0', 'ä', 'ş').ofMaxLength(45);
    }
}
