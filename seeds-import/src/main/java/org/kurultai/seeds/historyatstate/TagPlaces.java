package org.kurultai.seeds.historyatstate;

import org.kurultai.domain.record.Span;

/**
 * Where the tags of an XML text stand, one after the other. The offsets that the JDK's parser tells go astray in longer
 * files.
 */
final class TagPlaces {

    private final String text;
    private Span tag = new Span(0, 0);
    private boolean closesItself;

    TagPlaces(String text) {
        this.text = text;
    }

    /** The next first tag of an element. */
    Span opening() {
        tag = next(tag.end());
        closesItself = text.startsWith("/>", tag.end() - 2);
        return tag;
    }

    /** The last tag of an element: the next tag, or the very one that opened it. */
    Span closing() {
        if (!closesItself) {
            tag = next(tag.end());
        }
        closesItself = false;
        return tag;
    }

    private Span next(int from) {
        var start = text.indexOf('<', from);
        if (text.startsWith("<!--", start)) {
            return next(after("-->", start + 4));
        }
        if (text.startsWith("<![CDATA[", start)) {
            return next(after("]]>", start));
        }
        return text.startsWith("<?", start) ? next(after("?>", start)) : new Span(start, end(start));
    }

    private int after(String mark, int from) {
        return text.indexOf(mark, from) + mark.length();
    }

    /** An attribute may have a {@code >} in it. */
    private int end(int start) {
        var quote = ' ';
        for (int i = start; i < text.length(); i++) {
            var c = text.charAt(i);
            if (quote != ' ') {
                quote = c == quote ? ' ' : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return i + 1;
            }
        }
        return text.length();
    }
}
