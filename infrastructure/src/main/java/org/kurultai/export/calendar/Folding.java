package org.kurultai.export.calendar;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * Folds lines that are longer than 75 octets, between characters (RFC 5545, section 3.1). Those that it is given folded, as the
 * library does by characters and a little later, it folds anew.
 */
final class Folding extends FilterWriter {

    private static final int MOST = 75;
    private static final String END = "\r\n";

    private int octets;
    private boolean ended;

    Folding(Writer to) {
        super(to);
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        for (var i = from; i < from + length; i++) {
            write(text[i]);
        }
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        for (var i = from; i < from + length; i++) {
            write(text.charAt(i));
        }
    }

    /** Whether a line is at its end, only what follows tells. */
    @Override
    public void write(int character) throws IOException {
        if (character == '\r' || character == '\n') {
            ended = ended || character == '\n';
        } else if (ended && character == ' ') {
            ended = false;
        } else {
            end();
            put((char) character);
        }
    }

    private void put(char character) throws IOException {
        var size = octets(character);
        if (octets + size > MOST) {
            out.write(END + " ");
            octets = 1;
        }
        out.write(character);
        octets += size;
    }

    /** Ends the last line. */
    void end() throws IOException {
        if (ended) {
            out.write(END);
            octets = 0;
            ended = false;
        }
    }

    /** In UTF-8. The second half of a pair belongs to the first. */
    private static int octets(char character) {
        if (Character.isLowSurrogate(character)) {
            return 0;
        }
        if (Character.isHighSurrogate(character)) {
            return 4;
        }
        return character < 0x80 ? 1 : character < 0x800 ? 2 : 3;
    }
}
