package org.kurultai.seeds.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** What of a sentence is of two states: a body that meets, or the meeting itself. */
final class OfTwo {

    private static final int NEAR = 2;
    private static final int FAR = 12;

    private final Sentence sentence;
    private final boolean headLast;

    OfTwo(Sentence sentence, boolean headLast) {
        this.sentence = sentence;
        this.headLast = headLast;
    }

    /** "A meeting of the joint committee between Malta and Chile", "of the Maltese-Chilean committee": it is the body that meets. */
    Item body(Item event, int to) {
        var of = sentence.item(event.to()).is(Category.LINK, "of");
        var body = sentence.first(Category.SITTING, event.to(), event.to() + NEAR + 2);
        if (body == Item.NONE) {
            var far = sentence.first(Category.SITTING, event.to(), event.to() + FAR);
            return !headLast && far != Item.NONE && isOfTwoBehindLinks(event.to(), far.from()) ? far : Item.NONE;
        }
        return (of && (sentence.is(to, Category.BETWEEN) || isOwnedByTwo(body))
                || isGenitive(body.from()) && !body.unbent() && isOfTwo(event.to(), body.from())
                        && body.from() > event.to()) ? body : Item.NONE;
    }

    private boolean isOfTwoBehindLinks(int from, int to) {
        var at = from;
        while (at < to && sentence.is(at, Category.LINK)) {
            at++;
        }
        return at > from && at < to && states(at, to).size() == 2
                && IntStream.range(at, to).allMatch(word -> isOfTwo(word, word + 1) || isSmallAdjective(word));
    }

    /** "Joint", "gemeinsamen": a small word that joins nothing. */
    private boolean isSmallAdjective(int at) {
        return !sentence.token(at).capitalized() && sentence.token(at).kind() == Token.Kind.WORD
                && !sentence.is(at, Category.AND) && !sentence.is(at, Category.PREPOSITION)
                && !sentence.is(at, Category.IN);
    }

    /** "The joint commission of Malta and Chile". */
    private boolean isOwnedByTwo(Item body) {
        return sentence.item(body.to()).is(Category.LINK, "of")
                && states(body.to(), endOfStates(body.to())).size() == 2;
    }

    /** Where no word says "of", and what is owned stands first. */
    boolean isGenitive(int owner) {
        return !headLast && !sentence.token(owner).capitalized();
    }

    /** "Раунд казахстанско-эстонских консультаций": where no word says "of", no more between them than whose they are. */
    boolean isOfTwo(int from, int to) {
        return IntStream.range(from, to)
                .allMatch(at -> sentence.is(at, Category.NATIONALITY) || sentence.is(at, Category.INTERNATIONAL)
                        || sentence.token(at).hyphen());
    }

    /** "Of Niger, Mali and Chad": where the states end that stand at once behind a word. */
    int endOfStates(int from) {
        var to = from;
        while (sentence.is(to, Category.STATE) || sentence.is(to, Category.LINK) || sentence.is(to, Category.AND)
                || sentence.is(to, Category.STATE_TITLE) || sentence.sign(to, ',')) {
            to = Math.max(to + 1, sentence.item(to).to());
        }
        return to;
    }

    List<String> states(int from, int to) {
        var states = new ArrayList<String>();
        for (var at = from; at < Math.min(sentence.size(), to); at++) {
            var item = sentence.item(at);
            var state = item.as(Category.STATE).or(() -> item.as(Category.NATIONALITY)).map(term -> term.value())
                    .orElse("");
            if (!state.isEmpty() && !states.contains(state)) {
                states.add(state);
            }
        }
        return states;
    }
}
