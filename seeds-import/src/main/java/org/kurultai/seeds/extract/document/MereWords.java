package org.kurultai.seeds.extract.document;

import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Term;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** Words that may be a document or not: "statement", "policy", "decision". */
final class MereWords {

    private static final int NEAR = 5;

    private MereWords() {}

    /** A mere "statement" is a document only of those who met, and such words as "policy" only beside their verb. */
    static boolean mayTell(Sentence sentence, Conclusion verb, Item instrument) {
        if (!verb.mayBeOf(instrument) || verb.isOfItsOwn(sentence) && verb.to() != instrument.from()) {
            return false;
        }
        var detail = instrument.as(Category.INSTRUMENT).map(Term::detail).orElse("");
        if (!detail.equals("word")) {
            return !detail.equals("about") || isTitled(sentence, instrument)
                    || SummedDocuments.countBefore(sentence, instrument.from()) > 1;
        }
        if (isOfTheirMeeting(sentence, verb, instrument)) {
            return true;
        }
        if (verb.from() >= instrument.to()) {
            return (sentence.token(instrument.from()).capitalized() || isWholeVerb(sentence, verb, instrument))
                    && verb.from() - instrument.to() <= 2 * NEAR
                    && !verb.act() && !verb.status().equals("issued")
                    && !Outcomes.isCut(sentence, instrument.to(), verb.from())
                    && sentence.item(verb.from()).to() - verb.from() > 1;
        }
        return verb.to() <= instrument.from() && instrument.from() - behind(sentence, verb, instrument) <= NEAR
                && sentence.between(Category.AND, behind(sentence, verb, instrument), instrument.from()).isEmpty()
                && !Outcomes.isCut(sentence, verb.to(), instrument.from()) && !isAbout(sentence, verb)
                && (!verb.status().equals("issued") || isOfThoseWhoMet(sentence, verb.from()));
    }

    /** "The budget for two years was approved": with what it is of between, and no other verb. */
    private static boolean isWholeVerb(Sentence sentence, Conclusion verb, Item instrument) {
        return verb.isFinite() && verb.from() > instrument.to()
                && sentence.between(Category.BE, instrument.to(), verb.from()).isEmpty()
                && sentence.between(Category.CLAUSE, instrument.to(), verb.from()).isEmpty();
    }

    /** Where that begins of which the verb tells a mere word: behind the verb, or behind "and" where that joins it to a document. */
    private static int behind(Sentence sentence, Conclusion verb, Item instrument) {
        var and = sentence.last(Category.AND, verb.to(), instrument.from());
        var article = sentence.item(and.to());
        var joined = and != Item.NONE
                && (article.is(Category.LINK, "definite") || article.is(Category.LINK, "indefinite"))
                && sentence.first(Category.INSTRUMENT, verb.to(), and.from()) != Item.NONE;
        return joined ? and.to() : verb.to();
    }

    /** "Decisions on ports", "the Decision": which ones, and not merely that there were some. */
    private static boolean isTitled(Sentence sentence, Item instrument) {
        return sentence.is(instrument.to(), Category.ABOUT) || sentence.token(instrument.to() - 1).capitalized();
    }

    /** "A declaration was adopted on the policy": what follows is what the document is about. */
    private static boolean isAbout(Sentence sentence, Conclusion verb) {
        return sentence.is(verb.to(), Category.ABOUT)
                && sentence.last(Category.INSTRUMENT, Math.max(0, verb.from() - NEAR), verb.from()) != Item.NONE;
    }

    private static boolean isOfThoseWhoMet(Sentence sentence, int to) {
        return sentence.first(Category.HEADS, 0, to) != Item.NONE
                || (sentence.first(Category.EVENT, 0, to) != Item.NONE
                        || sentence.first(Category.SITTING, 0, to) != Item.NONE)
                        && sentence.between(Category.INSTITUTION, 0, to).stream()
                                .allMatch(body -> body.is(Category.SITTING));
    }

    /** "A statement released after the meeting". */
    private static boolean isOfTheirMeeting(Sentence sentence, Conclusion verb, Item statement) {
        var time = sentence.first(Category.DURING, verb.to(), verb.to() + 2);
        return statement.as(Category.INSTRUMENT).filter(term -> term.kind().equals("declaration")).isPresent()
                && !verb.act()
                && verb.from() >= statement.to() && verb.from() - statement.to() <= 1
                && (time.is(Category.DURING, "after") || time.is(Category.DURING, "close"))
                && sentence.first(Category.EVENT, time.to(), time.to() + NEAR) != Item.NONE;
    }
}
