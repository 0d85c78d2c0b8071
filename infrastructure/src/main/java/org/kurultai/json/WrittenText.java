package org.kurultai.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.kurultai.domain.record.Span;

/**
 * A place in JSON that is read as long as it stands as it would be written here: properties in their order, no white space.
 * Where it stands otherwise, each of these throws {@link Otherwise}. For one thread.
 */
final class WrittenText implements EnvelopeCodec.Text {

    private static final int MOST_DIGITS = 9;

    /** What is written behind a backslash. All of it means the same in Java. */
    private static final String ESCAPES = "\"\\bfnrt";

    /** What stands for bytes that are no character. */
    private static final char REPLACEMENT = '\uFFFD';

    private final byte[] json;
    private final int end;
    private int at;

    /** @param json from its position on, in an array */
    WrittenText(ByteBuffer json) {
        this.json = json.array();
        at = json.arrayOffset() + json.position();
        end = at + json.remaining();
    }

    /** It does not stand as it would be written, which a parser may find to be allowed. */
    static final class Otherwise extends IllegalArgumentException {

        private static final long serialVersionUID = 1L;

        /** Nobody looks where it was thrown, and it is thrown for what is merely rare. */
        @Override
        public synchronized Throwable fillInStackTrace() {
            return this;
        }
    }

    /** Whether this stands here; then the place is behind it. */
    boolean passes(char expected) {
        var stands = at < end && json[at] == expected;
        at += stands ? 1 : 0;
        return stands;
    }

    /** Whether these stand here, from one of them on; then the place is behind them. */
    boolean passes(byte[] expected, int from) {
        var behind = at + expected.length - from;
        var stand = behind <= end && Arrays.equals(json, at, behind, expected, from, expected.length);
        at = stand ? behind : at;
        return stand;
    }

    void pass(char expected) {
        require(passes(expected));
    }

    void pass(byte[] expected) {
        require(passes(expected, 0));
    }

    void requireEnd() {
        require(at == end);
    }

    static void require(boolean asWritten) {
        if (!asWritten) {
            throw new Otherwise();
        }
    }

    /** What a text in quotes says. */
    @Override
    public String text() {
        var start = at + 1;
        var isEscaped = passText();
        return text(start, at - 1, isEscaped);
    }

    /** The value of a text in quotes; of one that was read not long ago nothing is copied. */
    @Override
    public <T> T text(Recent<T> values) {
        var start = at + 1;
        var isEscaped = passText();
        var known = isEscaped ? null : values.known(json, start, at - 1);
        return known == null ? values.of(text(start, at - 1, isEscaped)) : known;
    }

    /** Whether something in it is escaped. */
    private boolean passText() {
        var isEscaped = false;
        pass('"');
        var here = Words.passPlain(json, at, end);
        while (here < end && json[here] != '"') {
            if (json[here] == '\\') {
                isEscaped = true;
                here++;
                require(here < end && ESCAPES.indexOf(json[here]) >= 0);
            } else {
                require(json[here] >= ' ' || isBeyondAscii(json[here]));
            }
            here = Words.passPlain(json, here + 1, end);
        }
        at = here;
        pass('"');
        return isEscaped;
    }

    private static boolean isBeyondAscii(byte part) {
        return part < 0;
    }

    /** A place in a text, which is in quotes. */
    @Override
    public Span place() {
        pass('"');
        var first = number();
        pass('-');
        var behind = number();
        pass('"');
        return new Span(first, behind);
    }

    private String text(int start, int behind, boolean isEscaped) {
        var text = new String(json, start, behind - start, UTF_8);
        require(text.indexOf(REPLACEMENT) < 0);
        return isEscaped ? text.translateEscapes() : text;
    }

    /** A whole number that is neither negative nor longer than nine digits. */
    int number() {
        var start = at;
        var number = 0;
        while (at < end && json[at] >= '0' && json[at] <= '9' && at - start < MOST_DIGITS) {
            number = 10 * number + json[at] - '0';
            at++;
        }
        require(at == start + 1 || at > start && json[start] != '0');
        return number;
    }
}
