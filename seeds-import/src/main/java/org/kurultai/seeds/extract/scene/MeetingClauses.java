package org.kurultai.seeds.extract.scene;

import java.util.stream.Stream;
import org.kurultai.seeds.extract.event.EventMention;
import org.kurultai.seeds.extract.event.Occasions;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Language;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.mention.person.PersonMention;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** Which part of a sentence tells of which meeting, where it names more than one. */
public final class MeetingClauses {

    private static final int NEAR = 3;

    private MeetingClauses() {}

    /** "The 20th plenary of the Harbour Forum", "of the Council of Ministers (Ministerial Council)": the second word names who meets. */
    public static boolean isOfName(Sentence sentence, EventMention event, EventMention next) {
        var from = sentence.item(event.at()).to();
        if (sentence.sign(next.start() - 1, '(') && sentence.sign(sentence.item(next.at()).to(), ')')) {
            return true;
        }
        for (var at = from; at < next.at(); at++) {
            var item = sentence.item(at);
            if (sentence.token(at).kind() != Token.Kind.WORD || item.is(Category.ORDINAL) || item.is(Category.AND)
                    || !item.is(Category.LINK) && !sentence.token(at).capitalized()) {
                return false;
            }
        }
        return sentence.is(from, Category.LINK) && !sentence.is(from, Category.IN);
    }

    /** "The 7th meeting of the commission and the 9th of the council": both are told of by what follows. */
    public static boolean isJoined(Sentence sentence, EventMention event, EventMention next) {
        if (event.at() == next.at()) {
            return true;
        }
        var and = sentence.last(Category.AND, event.at(), next.start());
        return and != Item.NONE && event.ordinal() > 0 && next.ordinal() > 0
                && sentence.first(Category.HELD, event.at(), next.start()) == Item.NONE
                && sentence.first(Category.IN, event.at(), next.start()) == Item.NONE;
    }

    /** "Is to hold talks with A and to attend the 9th session", "will meet A and co-chair": told to come with what is before. */
    public static boolean isOfSameVerb(Sentence sentence, EventMention event) {
        var verb = sentence.last(Category.ATTEND, 0, event.start());
        var and = verb.is(Category.AND) ? verb : sentence.last(Category.AND, Math.max(0, verb.from() - 2), verb.from());
        var met = Math.max(sentence.last(Category.MEET, 0, and.from()).from(),
                sentence.last(Category.EVENT, 0, and.from()).from());
        return verb != Item.NONE && and != Item.NONE && met >= 0
                && sentence.first(Category.FUTURE, 0, met + 1) != Item.NONE
                && Stream.of(Category.CLAUSE, Category.CONCLUDE, Category.HELD)
                        .allMatch(end -> sentence.first(end, met, event.start()) == Item.NONE);
    }

    /** Where the clause of a meeting ends, at a semicolon, at the words for the one before or for the next that
     * is counted, where the sentence does, or where it is but inserted. */
    public static int end(Sentence sentence, int event, int to) {
        var inserted = isInserted(sentence, event);
        var end = sentence.between(Category.CITY, event, to).stream().map(city -> wordsForFormer(sentence, city))
                .filter(words -> words.from() > event).mapToInt(Item::from).findFirst().orElse(to);
        var counted = sentence.between(Category.ORDINAL, event, end).stream()
                .filter(ordinal -> CountedOn.is(sentence, ordinal)).mapToInt(Item::from).findFirst().orElse(end);
        for (var at = event; at < counted; at++) {
            if (sentence.sign(at, ';') || inserted && sentence.sign(at, ',')) {
                return at;
            }
        }
        return counted;
    }

    /** "The first since Riga in 2021", "the second after the one in Riga": the words that lead to the city of one before; none if none do. */
    public static Item wordsForFormer(Sentence sentence, Item city) {
        var one = sentence.item(city.from() - 2);
        var start = sentence.is(city.from() - 1, Category.IN) && one.is(Category.OCCASION, "edition")
                ? sentence.is(one.from() - 1, Category.LINK) ? one.from() - 1 : one.from() : city.from();
        var words = sentence.item(start - 1);
        return sentence.is(city.to(), Category.IN)
                && (words.is(Category.SINCE, "last") || words.is(Category.DURING, "after")) ? words : Item.NONE;
    }

    /** Where the clause begins in which something stands, behind a semicolon or where the sentence does. */
    public static int start(Sentence sentence, int from) {
        var at = from;
        while (at > 0 && !sentence.sign(at - 1, ';')) {
            at--;
        }
        return at;
    }

    /** "The third was held in Riga, while the fifth will be held in Oslo": where that begins which is told of the next one. */
    public static int beginOfNext(Sentence sentence, int number) {
        var ordinals = sentence.all(Category.ORDINAL);
        var next = ordinals.stream().filter(item -> Occasions.number(item) == number).mapToInt(Item::from)
                .findFirst().orElse(0);
        var former = ordinals.stream().filter(item -> item.to() < next && Occasions.number(item) < number)
                .mapToInt(Item::to).max().orElse(next);
        for (var at = next - 1; at > former; at--) {
            if ((sentence.sign(at, ',') || sentence.is(at, Category.AND))
                    && sentence.first(Category.FUTURE, at, next + NEAR) != Item.NONE) {
                return at + 1;
            }
        }
        return 0;
    }

    /** "The plan, agreed by the experts at their second meeting in Lima, will be adopted": told of what is to come, by the way. */
    private static boolean isInserted(Sentence sentence, int event) {
        var comma = event;
        while (comma > 0 && !sentence.sign(comma, ',')) {
            comma--;
        }
        var done = sentence.item(comma + 1);
        return comma > 0 && (done.is(Category.ABSENT) || sentence.is(done.to(), Category.BY)
                || sentence.is(comma + 2, Category.BY) || sentence.is(comma + 2, Category.IN))
                && sentence.last(Category.INSTRUMENT, 0, comma) != Item.NONE
                && sentence.first(Category.FUTURE, 0, event) == Item.NONE;
    }

    /** Where what follows a verb ends, before "and to" or the end of the sentence. */
    public static int endOfAnd(Sentence sentence, int from) {
        for (var at = from; at + 1 < sentence.size(); at++) {
            if (sentence.is(at, Category.AND)
                    && (sentence.is(at + 1, Category.UNTIL) || sentence.is(at + 1, Category.FUTURE))
                    || sentence.sign(at, ';')) {
                return at;
            }
        }
        return sentence.size();
    }

    /**
     * Where the clause begins that names one engagement behind another: "at the 3rd meeting they agreed that the 4th", "met to
     * finalize preparations for the fifth".
     */
    public static int begin(Sentence sentence, EventMention other, EventMention event) {
        for (var at = event.start() - 1; at > other.at(); at--) {
            if (sentence.sign(at, ',') || sentence.sign(at, ';') || isThat(sentence, at, event)
                    || sentence.is(at, Category.AND) && sentence.is(at + 1, Category.AHEAD)
                    || sentence.is(at, Category.EXPECTED) && sentence.is(at + 1, Category.FROM)
                            && at + 1 + NEAR >= event.start()) {
                return at + 1;
            }
        }
        return other.at() + 1;
    }

    /** "The ministers decided on Tuesday in Riga that the next summit will be held": where that begins; 0 if it does not. */
    public static int behindThat(Sentence sentence, EventMention event) {
        var that = sentence.last(Category.CLAUSE, Math.max(0, event.start() - NEAR), event.start());
        var verb = sentence.last(Category.ACT, 0, that.from());
        var own = that != Item.NONE && verb != Item.NONE && that.from() - verb.to() > 1
                && that.from() - verb.to() <= 2 * NEAR && event.relation() == EventMention.Relation.NEXT
                && sentence.first(Category.FUTURE, event.at(), sentence.size()) != Item.NONE;
        return own ? that.to() : 0;
    }

    /** "Agreed that the next meeting will be held": what is said begins a clause of its own. */
    private static boolean isThat(Sentence sentence, int at, EventMention event) {
        var said = sentence.item(at - 1);
        return sentence.is(at, Category.CLAUSE) && (said.is(Category.SAY) || said.is(Category.ACT))
                && sentence.first(Category.FUTURE, event.at(), sentence.size()) != Item.NONE;
    }

    /** "The 39th meeting of the council in Riga...": the beginning of a sentence, which tells no tense. */
    public static boolean isCutOff(Sentence sentence) {
        return sentence.sign(sentence.size() - 1, '…')
                || sentence.sign(sentence.size() - 1, '.') && sentence.sign(sentence.size() - 2, '.');
    }

    /** "11. Kurultay'da A, B ile görüştü": where verbs come last, at what those met who are named behind it. */
    public static boolean isWhereTheyMet(Scene scene, EventMention event, Language.Order order) {
        var sentence = scene.sentence();
        var end = sentence.item(event.at()).to();
        var apart = end < sentence.size() && sentence.token(end).kind() == Token.Kind.SUFFIX;
        var word = sentence.token(apart ? end : end - 1).fold();
        var first = scene.persons().stream().filter(person -> !person.offices().isEmpty())
                .mapToInt(PersonMention::from).findFirst().orElse(0);
        return order.headLast() && end <= first && order.locative().stream().anyMatch(word::endsWith);
    }

    /** "The council will meet in Riga on 3 May before the summit": by which it is told when others meet. */
    public static boolean isWhenOfOther(Sentence sentence, EventMention event) {
        var at = event.start() - 1;
        while (sentence.is(at, Category.LINK)) {
            at--;
        }
        var word = sentence.item(at);
        var when = word.is(Category.SINCE) || word.is(Category.PREPOSITION, "before")
                || word.is(Category.DURING, "after");
        return when && word.from() > 0 && (sentence.last(Category.GATHER, 0, word.from()) != Item.NONE
                || sentence.last(Category.MEET, 0, word.from()) != Item.NONE);
    }
}
