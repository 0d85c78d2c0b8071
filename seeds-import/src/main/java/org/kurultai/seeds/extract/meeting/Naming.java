package org.kurultai.seeds.extract.meeting;

import java.util.ArrayList;
import java.util.List;
import org.kurultai.seeds.extract.event.EventMention;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.facts.Called;
import org.kurultai.seeds.language.Categories;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Language;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/**
 * Reads what a meeting is called besides its number: "session of the India-Kenya Joint Commission". By that its series is known
 * where no organization is listed for it.
 */
final class Naming {

    /** No meeting's name goes on for longer, so that one of a thousand in a sentence is not called by all the others. */
    private static final int LONGEST = 40;

    /** What tells one body from another of its kind. */
    private static final Categories TELLING = Categories.of(Category.CITY, Category.REGION);

    /** What comes behind a name. */
    private static final Categories BEHIND = Categories.of(Category.IN, Category.MONTH, Category.WEEKDAY,
            Category.DAY_OFFSET, Category.HELD, Category.FUTURE, Category.MEET, Category.GATHER, Category.CLAUSE,
            Category.BY, Category.BE, Category.COPULA, Category.SAY, Category.DURING, Category.HOST, Category.PRONOUN,
            Category.CONCLUDE, Category.ATTEND, Category.CLOSE, Category.BEGIN, Category.YEAR_OFFSET, Category.WITH,
            Category.ACT, Category.NEXT, Category.UNTIL);

    private final Sentence sentence;
    private final Language language;
    private final String text;
    private final EventMention event;

    Naming(Scene scene, EventMention event, Language language, String text) {
        this.sentence = scene.sentence();
        this.event = event;
        this.language = language;
        this.text = text;
    }

    /**
     * Words of a sentence that name a meeting.
     *
     * @param from their first token
     * @param to the token after their last
     */
    record Named(int from, int to, Called called) {}

    /** What is told by a verb alone, such as "gather", is called nothing. */
    Named read() {
        if (isVerb()) {
            return new Named(event.at(), sentence.item(event.at()).to(), Called.NOTHING);
        }
        var ordinal = event.ordinalAt() >= 0 && event.ordinalAt() < event.at()
                ? sentence.item(event.ordinalAt())
                : Item.NONE;
        if (language.order().headLast()) {
            var to = sentence.item(event.at()).to();
            var behind = ordinal == Item.NONE ? event.from() : behind(ordinal);
            var before = ordinal == Item.NONE ? "" : sentence.words(text, event.from(), ordinal.from()) + " ";
            return named(event.from(), to, before + sentence.words(text, behind, to));
        }
        var from = ordinal == Item.NONE ? left() : behind(ordinal);
        var to = end();
        var body = body();
        var begin = body < to && (isTelling(body, to) || !states(body, to).isEmpty()) ? body : from;
        return named(begin, to, sentence.words(text, begin, to));
    }

    private Named named(int from, int to, String words) {
        return new Named(from, to,
                new Called(words.strip().replaceAll("\\s+", " "), isTelling(from, to) || isNameByItself(),
                        states(from, to)));
    }

    private int behind(Item ordinal) {
        var at = ordinal.to();
        while (at < event.at()
                && (sentence.token(at).kind() == Token.Kind.SIGN || sentence.is(at, Category.ORDINAL_SUFFIX))) {
            at++;
        }
        return at;
    }

    /** "Danube Transport Ministers' Forum": the words with capitals before it are part of its name. */
    private int left() {
        var from = event.at();
        while (from > 1 && isOfName(from - 1)) {
            from--;
        }
        return from;
    }

    private boolean isOfName(int at) {
        var token = sentence.token(at);
        return (token.capitalized() || token.hyphen() || token.kind() == Token.Kind.SUFFIX)
                && !sentence.is(at, Category.LINK) && !sentence.is(at, Category.HONORIFIC);
    }

    /** "Session of the commission": where the words for who meets begin. */
    private int body() {
        var at = sentence.item(event.at()).to();
        var link = at;
        while (sentence.is(at, Category.LINK) || at > link && sentence.is(at, Category.STOP)) {
            at++;
        }
        return at > link ? at : sentence.size();
    }

    /** "Alpenkonferenz": the word for the meeting tells whose it is. */
    private boolean isNameByItself() {
        return sentence.item(event.at()).is(Category.ORGANIZATION);
    }

    private boolean isVerb() {
        var word = sentence.item(event.at());
        return word.is(Category.MEET) || word.is(Category.GATHER) || word.is(Category.HELD);
    }

    /** A list of states goes on behind a comma. */
    private int end() {
        var to = sentence.item(event.at()).to();
        var farthest = Math.min(sentence.size(), to + LONGEST);
        while (to < farthest && goesOn(to)) {
            to++;
        }
        while (to > event.at() + 1 && isSmall(to - 1)) {
            to--;
        }
        while (to + 1 < sentence.size() && (sentence.sign(to, ',') || sentence.is(to, Category.AND))
                && tellsState(to - 1) && tellsState(to + 1)) {
            to = sentence.item(to + 1).to();
        }
        return to;
    }

    /** Names are of words with capitals or of known meaning, bound by small ones, and end before where and when. */
    private boolean goesOn(int at) {
        var item = sentence.item(at);
        var token = sentence.token(at);
        if (token.kind() == Token.Kind.SIGN) {
            return token.hyphen();
        }
        if (token.kind() == Token.Kind.NUMBER
                || item.isAny(BEHIND)) {
            return false;
        }
        var adjective = isSmall(at - 1) && at + 1 < sentence.size() && sentence.token(at + 1).capitalized();
        return item != Item.NONE || token.capitalized() || token.kind() == Token.Kind.SUFFIX || adjective;
    }

    private boolean isSmall(int at) {
        return sentence.is(at, Category.LINK) || sentence.is(at, Category.AND) || sentence.is(at, Category.STOP);
    }

    /** A name that nobody knows, or that of a place. What two states call their joint commission others may too. */
    private boolean isTelling(int from, int to) {
        var commission = !sentence.between(Category.SITTING, from, to).isEmpty();
        for (var at = from; at < to; at++) {
            var item = sentence.item(at);
            var name = item == Item.NONE && sentence.token(at).capitalized();
            if (name && !commission || item.isAny(TELLING)) {
                return true;
            }
        }
        return false;
    }

    private List<String> states(int from, int to) {
        var states = new ArrayList<String>();
        for (var at = from; at < to; at++) {
            var item = sentence.item(at);
            item.as(Category.STATE).or(() -> item.as(Category.NATIONALITY)).map(term -> term.value())
                    .filter(state -> !states.contains(state)).ifPresent(states::add);
        }
        return states;
    }

    private boolean tellsState(int at) {
        return sentence.is(at, Category.STATE) || sentence.is(at, Category.NATIONALITY);
    }
}
