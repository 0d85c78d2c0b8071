package org.kurultai.seeds.extract.scene;

import java.util.List;
import java.util.stream.Stream;
import org.kurultai.seeds.facts.EngagementType;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/**
 * What a sentence recalls, so that it is known what those who talk now talk about: "discussed what had been agreed during the
 * visit of President A to Riga on 3 May", "reviewed the carrying out of the decisions taken at the session of the council". Who is
 * named in it did that then, there and on that day.
 */
final class Recollections {

    /** The words that tell of it, from one token to before another. */
    record Part(int from, int to) {}

    /** What was done with that of which one talks again. */
    private static final List<Category> DONE = List.of(Category.ACT, Category.CONCLUDE, Category.DISCUSS,
            Category.GATHER);
    /** What leads to what is recalled. */
    private static final List<Category> TALKS = List.of(Category.DISCUSS, Category.SAY, Category.OUTCOME);
    private static final List<Category> HEADS = List.of(Category.HEAD, Category.HEADS);
    private static final int NEAR = 5;

    private final Sentence sentence;

    private Recollections(Sentence sentence) {
        this.sentence = sentence;
    }

    static Stream<Part> in(Sentence sentence) {
        var recollections = new Recollections(sentence);
        var occasions = Stream.concat(
                sentence.all(Category.DURING).stream().filter(words -> words.is(Category.DURING, "")),
                sentence.all(Category.MISSION).stream().filter(words -> words.is(Category.MISSION, "at")))
                .filter(recollections::leadsBack);
        var visits = sentence.all(Category.RECEIVE).stream().flatMap(recollections::visitWelcomed);
        var outcomes = sentence.all(Category.OUTCOME).stream().filter(recollections::isOfOthers);
        return Stream.of(occasions, outcomes, visits).flatMap(words -> words)
                .map(words -> new Part(words.from(), recollections.end(words.to())));
    }

    private boolean leadsBack(Item words) {
        var done = sentence.item(words.from() - 1);
        var event = sentence.first(Category.EVENT, words.to(), words.to() + NEAR);
        return event != Item.NONE && DONE.stream().anyMatch(done::is) && isOfThings(done.from() - 1)
                && TALKS.stream().anyMatch(talk -> sentence.first(talk, 0, done.from()) != Item.NONE);
    }

    /** "They welcomed the visit of President A to Riga in May": what they were glad of, whoever they are. */
    private Stream<Item> visitWelcomed(Item welcomed) {
        var visit = sentence.first(Category.EVENT, welcomed.to(), welcomed.to() + NEAR);
        var of = sentence.item(visit.to());
        return visit.is(Category.EVENT, EngagementType.VISIT.code())
                && (of.is(Category.LINK, "of") || of.is(Category.BY))
                && sentence.first(Category.HEAD, welcomed.to(), visit.from()) == Item.NONE
                && sentence.first(Category.HEAD, of.to(), of.to() + NEAR) != Item.NONE ? Stream.of(visit) : Stream.of();
    }

    /** "Praised the results of the talks between Presidents A and B": of whom one tells by their offices. */
    private boolean isOfOthers(Item outcome) {
        var event = sentence.first(Category.EVENT, outcome.to(), outcome.to() + NEAR);
        return outcome.from() > 0 && sentence.item(outcome.to()).is(Category.LINK, "of")
                && event.is(Category.EVENT, EngagementType.BILATERAL_TALKS.code())
                && HEADS.stream().anyMatch(heads -> sentence.first(heads, event.to(), event.to() + NEAR) != Item.NONE);
    }

    /** "The decisions taken", "what had been agreed": before a participle stands no one who did it. */
    private boolean isOfThings(int before) {
        var word = sentence.item(before);
        return word.is(Category.BE, "past") || word.is(Category.BE) && sentence.is(before - 1, Category.BE)
                || before > 0 && sentence.token(before).kind() == Token.Kind.WORD
                        && !sentence.token(before).capitalized() && !word.is(Category.AND) && !word.is(Category.PRONOUN)
                        && !word.is(Category.BE) && !word.is(Category.HEAD) && !word.is(Category.HEADS)
                        && !word.is(Category.CLAUSE);
    }

    private int end(int from) {
        var at = from;
        while (at < sentence.size() && !sentence.sign(at, ';') && !sentence.is(at, Category.CLAUSE)
                && !(sentence.sign(at, ',') && sentence.is(at + 1, Category.AND))) {
            at++;
        }
        return at;
    }
}
