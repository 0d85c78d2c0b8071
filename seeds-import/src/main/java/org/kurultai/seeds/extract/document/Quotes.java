package org.kurultai.seeds.extract.document;

import org.kurultai.seeds.text.Sentence;

/** Names of documents in quotation marks, right before or behind the word for a document. */
final class Quotes {

    private static final String OPEN = "\"“„«";
    private static final String CLOSE = "\"“”»";
    private static final int LONGEST = 24;

    private Quotes() {}

    /** "Agreement 'On Visas'": the place after the name that begins there; the same place if none does. */
    static int end(Sentence sentence, int from) {
        if (isMark(sentence, from, OPEN)) {
            for (var at = from + 1; at < Math.min(sentence.size(), from + LONGEST); at++) {
                if (isMark(sentence, at, CLOSE)) {
                    return at > from + 1 ? at + 1 : from;
                }
            }
        }
        return from;
    }

    /** "The 'Clean Seas' Declaration": the place of the mark where the name begins that ends there; the same place if none does. */
    static int begin(Sentence sentence, int to) {
        if (isMark(sentence, to - 1, CLOSE)) {
            for (var at = to - 3; at >= Math.max(0, to - LONGEST); at--) {
                if (isMark(sentence, at, OPEN)) {
                    return end(sentence, at) == to ? at : to;
                }
            }
        }
        return to;
    }

    private static boolean isMark(Sentence sentence, int at, String marks) {
        return at >= 0 && at < sentence.size() && marks.contains(sentence.token(at).text());
    }
}
