package org.kurultai.seeds.extract.document;

import org.kurultai.seeds.language.Categories;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Language;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/**
 * Documents of which somebody but speaks, though they are said to be concluded: "praised the signing of the treaty", "spoke of
 * the programme adopted by his government".
 */
final class SpokenDocuments {

    private static final int FAR = 12;
    /** As many as are signed in years. */
    private static final int MANY = 20;
    /** Who stands right before the verb by which they sign. */
    private static final Categories SIGNATORIES = Categories.of(Category.HEADS, Category.COUNTERPART, Category.SIDE,
            Category.STATE, Category.STATES, Category.DELEGATION, Category.PRONOUN);

    private SpokenDocuments() {}

    /**
     * Whether they are.
     *
     * @param sentence the sentence
     * @param verb what is told of the document
     * @param instrument the document
     * @param order how words follow each other in the language
     */
    static boolean are(Sentence sentence, Conclusion verb, Item instrument, Language.Order order) {
        var from = Math.min(verb.from(), instrument.from());
        var to = Math.max(verb.to(), instrument.to());
        if (isSince(sentence, from, to) || isSoFar(sentence, instrument)
                || areBeingTalkedOf(sentence, verb, instrument)) {
            return true;
        }
        var attribute = isAttribute(sentence, verb, instrument);
        if (!verb.act() && !attribute && !isParticiple(sentence, verb, instrument)) {
            return false;
        }
        return order.headLast() ? isSpoken(sentence, to, clauseEnds(sentence, to))
                : isSpoken(sentence, attribute ? 0 : clauseBegins(sentence, from), from);
    }

    /** "Negotiations on the agreement have been concluded". */
    private static boolean areBeingTalkedOf(Sentence sentence, Conclusion verb, Item instrument) {
        var on = sentence.is(instrument.from() - 1, Category.LINK)
                && !sentence.is(instrument.from() - 1, Category.ABOUT)
                        ? instrument.from() - 2 : instrument.from() - 1;
        return verb.isFinite() && verb.from() >= instrument.to() && sentence.is(on, Category.ABOUT)
                && (sentence.item(on - 1).is(Category.DISCUSS, "on") || sentence.is(on - 1, Category.EVENT));
    }

    /** "The signed documents", but not "the ministers signed documents". */
    static boolean areMerelySigned(Sentence sentence, Conclusion verb, Item documents) {
        var before = sentence.item(verb.from() - 1);
        return verb.to() == documents.from() && documents.is(Category.DOCUMENTS)
                && !before.isAny(SIGNATORIES);
    }

    /** "Trade has grown since the agreement was signed". */
    private static boolean isSince(Sentence sentence, int from, int to) {
        return sentence.between(Category.SINCE, clauseBegins(sentence, from), to).stream()
                .anyMatch(since -> since.is(Category.SINCE, "last"));
    }

    /** "Have signed twelve agreements so far". */
    private static boolean isSoFar(Sentence sentence, Item instrument) {
        var have = sentence.all(Category.BE).stream().anyMatch(verb -> verb.is(Category.BE, "perfect"));
        return have && SummedDocuments.count(sentence, instrument) >= MANY && !sentence.has(Category.DURING)
                && !sentence.has(Category.DAY_OFFSET)
                || sentence.all(Category.SPOKEN).stream().anyMatch(words -> words.is(Category.SPOKEN, "so-far"));
    }

    private static boolean isSpoken(Sentence sentence, int from, int to) {
        for (var at = Math.max(from, to - FAR); at < Math.min(to, from + FAR); at++) {
            if (sentence.is(at, Category.SPOKEN) || sentence.item(at).is(Category.DISCUSS, "")) {
                return true;
            }
        }
        return false;
    }

    /** "The programme adopted by his government": no verb of its own. */
    private static boolean isParticiple(Sentence sentence, Conclusion verb, Item instrument) {
        return verb.from() >= instrument.to() && verb.to() - verb.from() == 1
                && sentence.between(Category.BE, instrument.to(), verb.from()).isEmpty()
                && !sentence.has(Category.DAY_OFFSET)
                && !Outcomes.isCut(sentence, instrument.to(), verb.from())
                && sentence.between(Category.CLAUSE, instrument.to(), verb.from()).isEmpty();
    }

    /** "The adopted strategy". */
    private static boolean isAttribute(Sentence sentence, Conclusion verb, Item instrument) {
        return verb.to() == instrument.from() && verb.to() - verb.from() == 1
                && sentence.is(verb.from() - 1, Category.LINK) && !sentence.has(Category.DAY_OFFSET);
    }

    private static int clauseBegins(Sentence sentence, int at) {
        return ClauseBounds.begin(at, place -> cuts(sentence, place));
    }

    private static int clauseEnds(Sentence sentence, int at) {
        return ClauseBounds.end(sentence, at, place -> cuts(sentence, place));
    }

    private static boolean cuts(Sentence sentence, int at) {
        return Outcomes.isCut(sentence, at, at + 1) || sentence.is(at, Category.CLAUSE);
    }
}
