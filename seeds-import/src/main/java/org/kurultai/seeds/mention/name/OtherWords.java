package org.kurultai.seeds.mention.name;

import java.util.stream.IntStream;
import org.kurultai.seeds.language.Categories;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/**
 * Words that are names beside what else they mean: "Terrance Drew", "Park Jin", "To Lam". Within a sentence only names have a
 * capital, and in one whose words all have, such as a headline, what stands around tells.
 */
final class OtherWords {

    private static final int SMALL = 4;
    private static final int WORD = 3;
    private static final int MOST_PARTS = 3;
    private static final Categories VERBS = Categories.of(
            Category.ACT, Category.SAY, Category.MEET, Category.PERSONAL, Category.ATTEND, Category.FUTURE,
            Category.CONCLUDE, Category.MISSING, Category.CLOSE, Category.REPRESENT, Category.ARRIVE);
    private static final Categories NAMES = Categories.of(
            Category.STATE, Category.NATIONALITY, Category.ORGANIZATION, Category.PORTFOLIO, Category.INSTITUTION,
            Category.HEAD, Category.HEADS, Category.COUNTERPART, Category.EVENT, Category.UNION, Category.INSTRUMENT,
            Category.RANK, Category.HONORIFIC, Category.AND, Category.HELD, Category.SITTING);
    private static final Categories FIRST = Categories.of(
            Category.STOP, Category.PARTICLE, Category.CITY, Category.UNTIL, Category.PREPOSITION, Category.MONTH);
    /** Words that are small in headlines too. */
    private static final Categories BINDING = Categories.of(
            Category.LINK, Category.IN, Category.FROM, Category.WITH, Category.BY, Category.AND, Category.UNTIL,
            Category.BETWEEN, Category.PARTICLE);
    /** Behind these a name may stand. */
    private static final Categories BEFORE = Categories.of(
            Category.WITH, Category.BY, Category.AND, Category.MEET, Category.RECEIVE, Category.PERSONAL);

    private final Sentence sentence;
    private final boolean capitals;

    OtherWords(Sentence sentence) {
        this.sentence = sentence;
        this.capitals = IntStream.range(0, sentence.size()).noneMatch(this::isSmallWord);
    }

    private boolean isSmallWord(int at) {
        var token = sentence.token(at);
        return token.kind() == Token.Kind.WORD && token.text().length() >= WORD && !token.capitalized()
                && !sentence.item(at).isAny(BINDING);
    }

    /** Whether a verb stands there that has a capital within a sentence. */
    boolean isVerb(int at) {
        var item = sentence.item(at);
        return isCapital(at) && item.isAny(VERBS) && !item.isAny(NAMES);
    }

    /** Whether a word has a capital within a sentence of small ones. */
    boolean isCapital(int at) {
        return at > 0 && !capitals && sentence.token(at).capitalized() && !sentence.token(at).allCapitals();
    }

    /** Whether a phrase ends there, or a small word goes on with it: no noun that an adjective before it goes with. */
    boolean isEnd(int at) {
        return at >= sentence.size() || sentence.token(at).kind() == Token.Kind.SIGN && !sentence.token(at).hyphen()
                || !sentence.token(at).capitalized() && (sentence.item(at).isAny(BINDING)
                        || sentence.item(at).isAny(VERBS));
    }

    /** "U Than Tin", "U Aung Than Tin": a small word with a capital between a letter, or a name behind one, and a name. */
    boolean isBehindLetter(int at) {
        var letter = NameWords.mayBegin(sentence, at - 1) && NameWords.mayBegin(sentence, at - 2) ? at - 2 : at - 1;
        return isCapital(at) && sentence.is(at, Category.STOP) && letter >= 0 && sentence.token(letter).capitalized()
                && sentence.token(letter).text().length() == 1 && NameWords.mayBegin(sentence, at + 1);
    }

    /** "Portugal's". */
    boolean isOwned(int at) {
        return at > 1 && sentence.token(at - 1).kind() == Token.Kind.SUFFIX && sentence.is(at - 2, Category.STATE);
    }

    /**
     * Whether the word there is a first name by what stands before it and behind the name: "Myanmar's Than Swe spoke", "To Lam,
     * Minister of".
     *
     * @param taken the words of offices
     */
    boolean isFirstName(int at, boolean[] taken) {
        var item = sentence.item(at);
        if (isStateAsName(at, taken)) {
            return true;
        }
        if (item.to() != at + 1 || !item.isAny(FIRST) || item.isAny(NAMES)
                || sentence.token(at).text().length() > SMALL && !item.is(Category.CITY)
                || !sentence.token(at).capitalized() || sentence.token(at).allCapitals() || isNumber(at - 1)) {
            return false;
        }
        var to = at + 1;
        while (to < sentence.size() && to <= at + MOST_PARTS
                && (sentence.item(to) == Item.NONE || sentence.is(to, Category.PARTICLE))
                && sentence.token(to).capitalized()) {
            to++;
        }
        var surely = isApposed(to, taken);
        if (isBegin(at)) {
            return surely;
        }
        var before = sentence.item(at - 1);
        var listed = isInList(at);
        var introduced = before.is(Category.HONORIFIC) || before.isAny(BEFORE) || isOwned(at)
                || taken[at - 1]
                || (sentence.sign(at - 1, ',') || isDash(at - 1)) && at > 1 && taken[at - 2];
        return (introduced || listed && surely) && !(capitals && !surely) && !isPlace(to);
    }

    /** Where a sentence begins, or an entry of a list. */
    boolean isBegin(int at) {
        return at == 0 || sentence.token(at - 1).hyphen() || sentence.sign(at - 1, '•');
    }

    private boolean isInList(int at) {
        return sentence.sign(at - 1, ',') || sentence.sign(at - 1, ';') || sentence.sign(at - 1, ':') || isDash(at - 1);
    }

    private boolean isDash(int at) {
        return sentence.sign(at, '–') || sentence.sign(at, '—');
    }

    /** "; Dominique Petit, préfet": what is a state elsewhere begins an entry of a list, before a surname and its office. */
    private boolean isStateAsName(int at, boolean[] taken) {
        return sentence.is(at, Category.STATE) && sentence.item(at).to() == at + 1
                && (at == 0 || isInList(at) && !sentence.sign(at - 1, ',')) && NameWords.mayBegin(sentence, at + 1)
                && sentence.sign(at + 2, ',') && at + 3 < sentence.size() && taken[at + 3];
    }

    /** "A, Minister", "A (Poland)", "A of Poland". */
    private boolean isApposed(int to, boolean[] taken) {
        var office = sentence.is(to + 1, Category.LINK) ? to + 2 : to + 1;
        return sentence.sign(to, ',') && office < sentence.size() && taken[office]
                || sentence.sign(to, '(') && sentence.is(to + 1, Category.STATE)
                || sentence.item(to).is(Category.LINK, "of") && sentence.is(to + 1, Category.STATE);
    }

    /** "Park City Hall", "Le Havre, France". */
    private boolean isPlace(int to) {
        return sentence.is(to, Category.INSTITUTION) || sentence.is(to, Category.VENUE)
                || sentence.is(to, Category.UNION)
                || sentence.sign(to, ',') && sentence.is(to + 1, Category.STATE);
    }

    private boolean isNumber(int at) {
        return at >= 0 && sentence.token(at).kind() == Token.Kind.NUMBER;
    }

    /** "Of Peru", "from Peru", "(Peru)": the state of whose people somebody is, behind the name. */
    boolean isWithState(int at) {
        var state = at + 1;
        while (sentence.is(state, Category.LINK) || sentence.is(state, Category.STATE_TITLE)) {
            state++;
        }
        return (sentence.item(at).is(Category.LINK, "of") || sentence.is(at, Category.FROM) || sentence.sign(at, '('))
                && sentence.is(state, Category.STATE);
    }

    /** "In Sofia Petrov, the minister, said": behind a word for where. */
    boolean isPlaced(int city) {
        return sentence.is(city - 1, Category.IN) || sentence.is(city - 1, Category.UNTIL)
                || sentence.is(city - 1, Category.PREPOSITION) || sentence.is(city - 1, Category.FROM)
                || city > 0 && sentence.token(city - 1).capitalized();
    }
}
