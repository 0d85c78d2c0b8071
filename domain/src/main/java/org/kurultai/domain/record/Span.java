package org.kurultai.domain.record;

/**
 * A place in a source's text, in characters (UTF-16 code units) counted from 0, end exclusive.
 *
 * @param start the first character
 * @param end the character after the last
 */
public record Span(int start, int end) {

    /** No place stated. */
    public static final Span NONE = new Span(0, 0);

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException(
                    "a span runs forward from 0, such as 12-80, but this is %d-%d".formatted(start, end));
        }
    }

    /** Reads {@code 12-80}; an empty text is {@link #NONE}. */
    public static Span parse(String text) {
        if (text.isEmpty()) {
            return NONE;
        }
        var dash = text.indexOf('-');
        try {
            return new Span(Integer.parseInt(text, 0, dash, 10), Integer.parseInt(text, dash + 1, text.length(), 10));
        } catch (IndexOutOfBoundsException | NumberFormatException e) {
            throw new IllegalArgumentException(
                    "a span is written as two character offsets such as 12-80, not \"%s\"".formatted(text), e);
        }
    }

    /** Whether no place was stated. */
    public boolean isNone() {
        return end == 0;
    }

    @Override
    public String toString() {
        return isNone() ? "" : start + "-" + end;
    }
}
