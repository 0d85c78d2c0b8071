package org.kurultai.seeds.extract.document;

import java.util.Set;
import java.util.stream.IntStream;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Letters;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** Whether a clause denies that a document was concluded: "nobody signed the protocol", "it never came to a signing". */
final class Denials {
    private static final int NEAR = 2;
    /** Values of words of absence that are no part of a verb. */
    private static final Set<String> WHOLE = Set.of("", "instead", "passive", "message", "elsewhere");

    private Denials() {}

    /**
     * Whether it is denied.
     *
     * @param sentence the sentence
     * @param verb what is told of the document
     * @param instrument the document
     */
    static boolean are(Sentence sentence, Conclusion verb, Item instrument) {
        var from = Math.min(verb.from(), instrument.from());
        var to = Math.max(verb.to(), instrument.to());
        for (var at = clauseBegins(sentence, from); at < to; at++) {
            if (sentence.is(at, Category.NOT) || at >= from && isMissing(sentence, at)) {
                return true;
            }
        }
        if (sentence.item(verb.from() - 1).is(Category.MISSING, "instead")) {
            return true;
        }
        var until = verb.act() || verbLast(sentence, verb, instrument) ? clauseEnds(sentence, to)
                : Math.min(clauseEnds(sentence, to), to + NEAR);
        for (var at = to; at < until; at++) {
            if (sentence.is(at, Category.NOT) || verb.act() && isMissing(sentence, at)) {
                return true;
            }
        }
        return false;
    }

    /**
     * "The accord, which is to ease travel, was signed", "an accord that is to ease travel was signed": where ends what a clause of
     * its own says of a document; 0 if none does.
     */
    static int endOfRelative(Sentence sentence, Conclusion verb, Item instrument) {
        var inShort = sentence.sign(instrument.to(), '(') && sentence.sign(instrument.to() + 2, ')');
        var comma = inShort ? instrument.to() + 3 : instrument.to();
        var pronoun = sentence.is(comma + 1, Category.CLAUSE) || sentence.is(comma + 1, Category.LINK);
        if (verb.isFinite() && sentence.is(comma, Category.CLAUSE)) {
            return verb.from();
        }
        var end = sentence.sign(comma, ',') && pronoun ? comma + 1 : verb.from();
        while (end < verb.from() && !sentence.sign(end, ',')) {
            end++;
        }
        return end < verb.from() ? end : 0;
    }

    /** "Fell through", but "called" only where it is "called off". */
    private static boolean isMissing(Sentence sentence, int at) {
        return sentence.is(at, Category.CANCEL) || sentence.item(at).terms().stream()
                .anyMatch(term -> term.category() == Category.MISSING
                        && (WHOLE.contains(term.value()) || ends(sentence, at, Letters.fold(term.value()))));
    }

    private static boolean ends(Sentence sentence, int from, String part) {
        return IntStream.range(from, clauseEnds(sentence, from)).anyMatch(at -> sentence.token(at).fold().equals(part));
    }

    /** "Unterzeichneten das Protokoll nicht": a verb before its document may be denied at the end of the clause. */
    private static boolean verbLast(Sentence sentence, Conclusion verb, Item instrument) {
        return sentence.is(clauseEnds(sentence, Math.max(verb.to(), instrument.to())) - 1, Category.NOT);
    }

    private static int clauseBegins(Sentence sentence, int at) {
        return ClauseBounds.begin(at, place -> cuts(sentence, place));
    }

    private static int clauseEnds(Sentence sentence, int at) {
        return ClauseBounds.end(sentence, at, place -> cuts(sentence, place));
    }

    private static boolean cuts(Sentence sentence, int at) {
        return ".,;:()–—".contains(sentence.token(at).text()) || sentence.is(at, Category.AND)
                || sentence.is(at, Category.CLAUSE) || sentence.is(at, Category.BUT) || sentence.is(at, Category.SAY);
    }
}
