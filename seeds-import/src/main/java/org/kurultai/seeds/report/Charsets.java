package org.kurultai.seeds.report;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The charset of a text that does not say: that of its byte order mark, UTF-8 if it is sound UTF-8, else one of the
 * Windows code pages, told by how its bytes spread.
 */
final class Charsets {

    private static final Charset CYRILLIC = Charset.forName("windows-1251");
    private static final Charset TURKISH = Charset.forName("windows-1254");
    private static final Charset WESTERN = Charset.forName("windows-1252");

    /** The letters that windows-1254 has where windows-1252 has Icelandic ones: Ğ, İ, Ş, ğ, ı, ş. */
    private static final int[] TURKISH_LETTERS = {0xD0, 0xDD, 0xDE, 0xF0, 0xFD, 0xFE};

    private Charsets() {}

    static String decode(byte[] bytes) {
        var marked = marked(bytes);
        if (marked != null) {
            var text = new String(bytes, marked);
            return text.isEmpty() ? text : text.substring(1);
        }
        try {
            return StandardCharsets.UTF_8.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, codePage(bytes));
        }
    }

    private static @org.jspecify.annotations.Nullable Charset marked(byte[] bytes) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        return begins(bytes, 0xFF, 0xFE) ? StandardCharsets.UTF_16LE : null;
    }

    private static boolean begins(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (var i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Text in Cyrillic is mostly letters of the upper half; of the others the Turkish one has letters of its own. */
    private static Charset codePage(byte[] bytes) {
        var upper = 0;
        var letters = 0;
        var turkish = 0;
        for (var value : bytes) {
            var code = value & 0xFF;
            if (code >= 0xC0) {
                upper++;
                for (var letter : TURKISH_LETTERS) {
                    turkish += code == letter ? 1 : 0;
                }
            }
            letters += code >= 0xC0 || code >= 'A' && code <= 'Z' || code >= 'a' && code <= 'z' ? 1 : 0;
        }
        if (upper * 2 > letters) {
            return CYRILLIC;
        }
        return turkish * 4 > upper ? TURKISH : WESTERN;
    }
}
