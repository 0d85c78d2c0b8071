package org.kurultai.seeds.extract.document;

import java.util.ArrayList;
import java.util.List;
import org.kurultai.seeds.facts.InstrumentFact;
import org.kurultai.seeds.language.Categories;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Language;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** The words that say that a document is still to be concluded: "will adopt", "to be signed", "the signing of which is planned". */
final class ComingVerbs {

    private static final String FINITE = "finite";
    /** What is initialled is still to be signed. */
    private static final String DRAFT = "draft";
    private static final List<String> OF_DOCUMENTS = List.of("signed", "signs", "alone", "behind");
    /** Of which its place tells whether it is active. */
    private static final String EITHER = "coming";
    private static final int NEAR = 6;
    private static final int FAR = 16;
    /** What stands behind a verb that has no object. */
    private static final Categories NO_OBJECT = Categories.of(Category.ABOUT, Category.IN, Category.BY, Category.DURING,
            Category.AND, Category.UNTIL, Category.BETWEEN, Category.CLAUSE, Category.FROM, Category.SAY);

    private ComingVerbs() {}

    /** All that a sentence has, as conclusions that are expected. */
    static List<Conclusion> in(Sentence sentence, Language.Order order) {
        var found = new ArrayList<Conclusion>();
        if (sentence.all(Category.EXPECTED).stream().anyMatch(words -> words.is(Category.EXPECTED, "hope"))) {
            return found;
        }
        for (var words : sentence.all(Category.EXPECTED)) {
            if (words.is(Category.EXPECTED, "signs")) {
                found.add(expected(words, EITHER));
            } else if (words.is(Category.EXPECTED, "signed")) {
                found.add(expected(words, FINITE));
            } else if (words.is(Category.EXPECTED, "alone")
                    || words.is(Category.EXPECTED, "behind") && isBehindFuture(sentence, words)) {
                found.add(expected(words, EITHER));
            }
        }
        for (var verb : sentence.all(Category.CONCLUDE)) {
            var term = verb.as(Category.CONCLUDE).orElseThrow();
            if (term.detail().equals("act") ? isActAhead(sentence, verb)
                    : term.kind().equals(DRAFT) || term.detail().isEmpty() && (isBehindFuture(sentence, verb)
                            || AheadOfDocuments.isOfSecondVerb(sentence, verb, order))) {
                found.add(expected(verb, term.detail().isEmpty() ? EITHER : term.detail()));
            }
        }
        return found;
    }

    /** Whether words tell by themselves of a document that it is to come. */
    static boolean areToldBy(Item words) {
        return OF_DOCUMENTS.stream().anyMatch(value -> words.is(Category.EXPECTED, value));
    }

    private static Conclusion expected(Item words, String way) {
        return new Conclusion(words.from(), words.to(), InstrumentFact.EXPECTED, way);
    }

    /** Whether what it is of stands behind it. */
    static boolean isActive(Sentence sentence, Conclusion verb) {
        if (verb.isFinite()) {
            return false;
        }
        if (verb.act()) {
            return true;
        }
        for (var at = verb.to(); at < Math.min(sentence.size(), verb.to() + FAR); at++) {
            var place = at;
            if (sentence.is(at, Category.INSTRUMENT) || sentence.is(at, Category.DOCUMENTS)) {
                return true;
            }
            if (Outcomes.isCut(sentence, at, at + 1) || sentence.isAny(place, NO_OBJECT)) {
                return false;
            }
        }
        return false;
    }

    /** "Will also adopt", "are expected to be adopted". */
    private static boolean isBehindFuture(Sentence sentence, Item verb) {
        var ahead = sentence.last(Category.FUTURE, Math.max(0, verb.from() - NEAR), verb.from());
        return ahead != Item.NONE && !Outcomes.isCut(sentence, ahead.to(), verb.from())
                && List.of(Category.CLAUSE, Category.SAY, Category.CONCLUDE, Category.HELD, Category.AND).stream()
                        .allMatch(end -> sentence.first(end, ahead.to(), verb.from()) == Item.NONE);
    }

    /** "The signing of an agreement is planned", "will end with the signing of an agreement". */
    private static boolean isActAhead(Sentence sentence, Item act) {
        var before = AheadOfDocuments.last(sentence, Math.max(0, act.from() - FAR), act.from());
        if (before != Item.NONE && !Outcomes.isCut(sentence, before.to(), act.from())
                && sentence.first(Category.CLAUSE, before.to(), act.from()) == Item.NONE) {
            return true;
        }
        var behind = sentence.first(Category.FUTURE, act.to(), Math.min(sentence.size(), act.to() + 2 * FAR));
        return behind != Item.NONE && (behind.to() - behind.from() > 1 || sentence.is(behind.to(), Category.HELD))
                && sentence.first(Category.CLAUSE, act.to(), behind.from()) == Item.NONE;
    }
}
