package org.kurultai.seeds.review;

import java.io.IOException;
import org.kurultai.domain.record.Span;

/** The text of a source, wherever it is kept; it is read each time a passage of it is to be shown. */
@FunctionalInterface
public interface SourceWords {

    /** How far before and after the words a passage reaches at most. */
    int AROUND = 80;

    /** The text whose characters the dossier counts. */
    String text() throws IOException;

    /**
     * The words at a place, and what stands around them.
     *
     * @throws IOException if the text cannot be read, or has changed and does not reach to the place any more
     */
    default Passage passage(Span place) throws IOException {
        if (place.isNone()) {
            return new Passage("", "", "", 0);
        }
        var text = text();
        if (place.end() > text.length()) {
            throw new IOException("the text has %d characters and %s lies outside it: it is not the one that was read"
                    .formatted(text.length(), place));
        }
        var from = Math.max(text.lastIndexOf('\n', place.start() - 1) + 1, place.start() - AROUND);
        var lineEnd = text.indexOf('\n', place.end());
        var to = Math.min(lineEnd < 0 ? text.length() : lineEnd, place.end() + AROUND);
        var line = 1 + (int) text.substring(0, place.start()).chars().filter(c -> c == '\n').count();
        return new Passage(
                text.substring(from, place.start()),
                text.substring(place.start(), place.end()),
                text.substring(place.end(), Math.max(to, place.end())),
                line);
    }
}
