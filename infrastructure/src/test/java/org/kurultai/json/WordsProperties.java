package org.kurultai.json;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whether bytes are looked at one by one or eight at a time makes no difference. */
class WordsProperties {

    @Property(seed = "1")
    void all_that_is_passed_is_plain_and_what_is_not_passed_is_not_or_stands_shortly_before_the_end(
            @ForAll("texts") byte[] text) {
        var passed = Words.passPlain(text, 0, text.length);
        for (var i = 0; i < passed; i++) {
            assertThat(isPlain(text[i])).isTrue();
        }
        if (passed <= text.length - Long.BYTES) {
            assertThat(isPlain(text[passed])).isFalse();
        }
    }

    private static boolean isPlain(byte one) {
        return one != '"' && one != '\\' && Byte.toUnsignedInt(one) >= ' ';
    }

    @Property(seed = "1")
    void a_word_holds_the_bytes_before_the_end_and_no_others(@ForAll("texts") byte[] text) {
        for (var end = 0; end <= text.length; end++) {
            for (var at = 0; at <= end; at++) {
                var word = Words.at(text, at, end);
                for (var i = 0; i < Long.BYTES; i++) {
                    byte expected = at + i < end ? text[at + i] : 0;
                    assertThat((byte) (word >>> i * Byte.SIZE)).isEqualTo(expected);
                }
            }
        }
    }

    @Provide
    Arbitrary<byte[]> texts() {
        return Arbitraries.oneOf(
                Arbitraries.bytes(), Arbitraries.of((byte) '"', (byte) '\\', (byte) ' ', (byte) 0x1F, (byte) 'a'))
                .array(byte[].class).ofMaxSize(24);
    }
}
