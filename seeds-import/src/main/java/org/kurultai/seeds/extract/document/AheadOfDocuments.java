package org.kurultai.seeds.extract.document;

import java.util.Set;
import java.util.stream.IntStream;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Language;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** Words by which a document is still to be concluded. */
final class AheadOfDocuments {

    private static final int NEAR = 5;
    private static final Set<String> OF_SUMMITS = Set.of("declaration", "communique", "agreement", "mou");

    private AheadOfDocuments() {}

    /** "Will", "will end with": whether words tell what is to come. */
    static boolean is(Item words) {
        return words.is(Category.FUTURE) || words.is(Category.CLOSE, "ahead");
    }

    /** The last of such words between two places. */
    static Item last(Sentence sentence, int from, int to) {
        var future = sentence.last(Category.FUTURE, from, to);
        return sentence.between(Category.CLOSE, from, to).stream()
                .filter(words -> is(words) && words.from() >= future.from()).findFirst().orElse(future);
    }

    /** "An agreement expected to cut delays was signed": what is to come is what the document is for. */
    static boolean isOfDone(Sentence sentence, Conclusion verb, Item instrument, int at) {
        return isApproved(sentence, verb, instrument, at)
                || verb.isFinite() && at >= instrument.to() && at < verb.from()
                        && sentence.between(Category.INSTRUMENT, instrument.to(), verb.from()).stream()
                                .allMatch(other -> Titles.isOfAnother(sentence, other))
                        && !Outcomes.isCut(sentence, instrument.to(), verb.from());
    }

    /** "Approved a draft concept": but declarations and communiqués are drafted for those who are to issue them. */
    private static boolean isApproved(Sentence sentence, Conclusion verb, Item instrument, int draft) {
        return sentence.item(draft).is(Category.EXPECTED, "draft") && !verb.status().equals("signed") && !verb.act()
                && instrument.as(Category.INSTRUMENT).filter(document -> !OF_SUMMITS.contains(document.kind()))
                        .isPresent();
    }

    /** "Will at the end of their talks sign a plan", "werden A und B den Plan unterzeichnen": far before the verb, in its clause. */
    static boolean isOfClause(Sentence sentence, Conclusion verb, int from, Language.Order order) {
        if (isInfinitive(sentence, verb.from(), verb.to(), order)) {
            var begin = ClauseBounds.begin(from, at -> sentence.sign(at, ';') || sentence.is(at, Category.CLAUSE)
                    || sentence.is(at, Category.SAY));
            return sentence.first(Category.FUTURE, begin, from) != Item.NONE
                    || sentence.is(verb.from() - 1, Category.AND)
                            && sentence.first(Category.EXPECTED, begin, from) != Item.NONE;
        }
        var last = verb.to() >= sentence.size() || sentence.token(verb.to()).kind() == Token.Kind.SIGN;
        var begin = ClauseBounds.begin(from, at -> Outcomes.isCut(sentence, at, at + 1)
                || sentence.is(at, Category.AND) && !(last && sentence.token(at + 1).capitalized())
                || sentence.is(at, Category.CLAUSE) || sentence.is(at, Category.CONCLUDE));
        return !verb.act() && !verb.isFinite() && sentence.first(Category.FUTURE, begin, from) != Item.NONE
                && sentence.between(Category.HELD, begin, from).isEmpty();
    }

    /** "Discussed a draft agreement and signed a protocol": words of the verb before that of the document. */
    static boolean isOfVerbBefore(Sentence sentence, Conclusion verb, Item instrument, int at, Language.Order order) {
        var and = sentence.last(Category.AND, at, verb.from());
        return and != Item.NONE && verb.from() - and.to() <= 1 && verb.to() <= instrument.from() && !verb.act()
                && !order.headLast() && !isInfinitive(sentence, verb.from(), verb.to(), order);
    }

    /** "Will discuss trade and sign". */
    static boolean isOfSecondVerb(Sentence sentence, Item verb, Language.Order order) {
        var ahead = sentence.last(Category.FUTURE, 0, verb.from());
        return ahead != Item.NONE && sentence.is(verb.from() - 1, Category.AND)
                && isInfinitive(sentence, verb.from(), verb.to(), order)
                && sentence.between(Category.CLAUSE, ahead.to(), verb.from()).isEmpty()
                && IntStream.range(ahead.to(), verb.from()).noneMatch(at -> sentence.sign(at, ';'));
    }

    /** "Sign" of "will sign". */
    private static boolean isInfinitive(Sentence sentence, int from, int to, Language.Order order) {
        return to - from == 1 && order.infinitives().contains(sentence.token(from).fold());
    }

    /** "A declaration was adopted, a protocol is to follow": of a clause behind that of the verb, with a verb of its own. */
    static boolean isOfNextClause(Sentence sentence, Conclusion verb, Item instrument) {
        var at = verb.to() + 1;
        while (at < instrument.from() && (sentence.is(at, Category.LINK) || sentence.is(at, Category.NUMBER)
                || sentence.is(at, Category.AND)
                || sentence.item(at) == Item.NONE && !sentence.token(at).capitalized())) {
            at++;
        }
        return sentence.sign(verb.to(), ',') && at == instrument.from() && isPutOff(sentence, instrument.to());
    }

    /** "Be adopted at the next session". */
    static boolean isOfNext(Sentence sentence, Conclusion verb) {
        var next = sentence.first(Category.NEXT, verb.to(), Math.min(sentence.size(), verb.to() + NEAR));
        return next != Item.NONE && next.from() - verb.to() <= 2 && !Outcomes.isCut(sentence, verb.to(), next.from())
                && sentence.first(Category.EVENT, next.from(), next.to() + 3) != Item.NONE;
    }

    /** "İmzaya hazır olması bekleniyor": where verbs come last, the last of the clause tells. */
    static boolean endsAhead(Sentence sentence, Conclusion verb) {
        for (var at = verb.to(); at < sentence.size()
                && !Outcomes.isCut(sentence, at, at + 1); at++) {
            if (sentence.is(at, Category.EXPECTED) || sentence.is(at, Category.FUTURE)) {
                return true;
            }
        }
        return false;
    }

    /** "The signing of the agreement was postponed". */
    static boolean isPutOff(Sentence sentence, int from) {
        for (var at = from; at < Math.min(sentence.size(), from + 2 * NEAR)
                && !Outcomes.isCut(sentence, at, at + 1); at++) {
            if (sentence.is(at, Category.EXPECTED) || sentence.is(at, Category.FUTURE)
                    || sentence.is(at, Category.CANCEL)) {
                return true;
            }
        }
        return false;
    }
}
