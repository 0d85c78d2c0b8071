package org.kurultai.seeds.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.kurultai.seeds.language.Categories;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Language;
import org.kurultai.seeds.language.Token;

/**
 * Persons' names of which a word means something else: "Foreign Minister Israel Katz", "Minister Peter King said", "Jordan Hill
 * (Malta)". What stands on both sides of a name tells it; the rest of the report calls that person so as well.
 */
final class NamesOfWords {

    private static final int SMALL = 3;
    private static final int LONGEST = 5;
    private static final int FAR = 16;
    /** What a first name means elsewhere. */
    private static final Categories GIVEN = Categories.of(Category.STATE, Category.CITY, Category.MONTH,
            Category.AGENCY);
    /** What a surname means elsewhere that stands behind an office and a first name. */
    private static final Categories SURNAMES = Categories.of(Category.HEAD, Category.HONORIFIC, Category.RANK,
            Category.NATIONALITY, Category.STATE, Category.CITY, Category.MONTH);
    /** Of these also where two first names stand before it, or nouns have capitals: no place stands there without a small word. */
    private static final Categories BEARERS = Categories.of(Category.HEAD, Category.HONORIFIC, Category.RANK,
            Category.NATIONALITY);
    /** What is no name, though it stands beside one. */
    private static final Categories NEVER = Categories.of(Category.ORGANIZATION, Category.EVENT, Category.AND,
            Category.NUMBER, Category.HEADS, Category.DELEGATION, Category.UNION,
            Category.INSTITUTION, Category.VENUE, Category.TOWN, Category.REGION, Category.PROVINCE,
            Category.STATE_TITLE, Category.COUNTERPART, Category.ORDINAL, Category.GRADE, Category.PARTICLE);
    private static final Categories OFFICES = Categories.of(Category.HEAD, Category.COUNTERPART);
    private static final Categories TITLES = Categories.of(Category.HONORIFIC, Category.RANK);
    /** What an office consists of behind its first word. */
    private static final Categories OF_OFFICES = Categories.of(Category.STATE, Category.NATIONALITY,
            Category.ORGANIZATION, Category.PORTFOLIO, Category.INSTITUTION, Category.STATE_TITLE, Category.LINK,
            Category.AND, Category.FIELD);
    /** Before places. */
    private static final Categories WHERE = Categories.of(Category.IN, Category.FROM, Category.UNTIL,
            Category.PREPOSITION, Category.LINK);
    private static final Categories BINDING = Categories.of(Category.LINK, Category.IN, Category.FROM,
            Category.WITH, Category.BY, Category.AND, Category.UNTIL, Category.BETWEEN, Category.PARTICLE);
    private static final String JOINT = ",;:–—•-*·(";

    private final Sentence sentence;
    private final Language.Order order;
    private final boolean capitals;

    private NamesOfWords(Sentence sentence, Language language) {
        this.sentence = sentence;
        this.order = language.order();
        this.capitals = IntStream.range(0, sentence.size()).noneMatch(this::isSmallWord);
    }

    /** The sentences of a report, in which the words of such names mean nothing else. */
    static List<Sentence> known(List<Sentence> sentences, Language language) {
        if (!language.order().namesUnbent() && !language.order().nounsCapitalized()) {
            return sentences;
        }
        var told = new HashSet<List<String>>();
        var known = new ArrayList<Sentence>();
        for (var sentence : sentences) {
            known.add(new NamesOfWords(sentence, language).told(told));
        }
        return told.isEmpty() ? sentences
                : known.stream().map(sentence -> new NamesOfWords(sentence, language).again(told)).toList();
    }

    private Sentence told(Set<List<String>> told) {
        if (!sentence.hasAny(OFFICES) && !sentence.has(Category.STATE)) {
            return sentence;
        }
        var named = new ArrayList<int[]>();
        for (var at = 0; at < sentence.size(); at++) {
            var end = isBegin(at) ? end(at) : at;
            if (end > at + 1 && isName(at, end)) {
                named.add(new int[] {at, end});
                told.add(words(at, end));
                at = end - 1;
            }
        }
        return without(named);
    }

    /** The same name elsewhere. */
    private Sentence again(Set<List<String>> told) {
        var named = new ArrayList<int[]>();
        for (var at = 0; at < sentence.size(); at++) {
            if (isWord(at) && at + 1 < sentence.size()) {
                var first = at;
                told.stream().filter(name -> name.getFirst().equals(sentence.token(first).fold())
                        && first + name.size() <= sentence.size()
                        && name.equals(words(first, first + name.size())))
                        .forEach(name -> named.add(new int[] {first, first + name.size()}));
            }
        }
        return without(named);
    }

    private Sentence without(List<int[]> named) {
        if (named.isEmpty()) {
            return sentence;
        }
        var items = new ArrayList<>(sentence.items());
        for (var name : named) {
            for (var at = name[0]; at < name[1]; at++) {
                if (isOther(at) || isInitial(at) && at > name[0]) {
                    items.set(at, Item.NONE);
                }
            }
        }
        return sentence.meaning(items);
    }

    private List<String> words(int from, int to) {
        return IntStream.range(from, to).mapToObj(at -> sentence.token(at).fold()).toList();
    }

    private boolean isSmallWord(int at) {
        var token = sentence.token(at);
        return token.kind() == Token.Kind.WORD && token.text().length() >= SMALL && !token.capitalized()
                && !sentence.item(at).isAny(BINDING);
    }

    private boolean isWord(int at) {
        return sentence.token(at).capitalized() && sentence.token(at).text().length() > 1;
    }

    /** A word with a capital of no other meaning. */
    private boolean isPlain(int at) {
        return isWord(at) && sentence.item(at) == Item.NONE;
    }

    /** One word of another meaning that may be of a name as well. */
    private boolean isOther(int at) {
        var item = sentence.item(at);
        return isWord(at) && !sentence.token(at).allCapitals() && item.to() == at + 1 && !item.isAny(NEVER);
    }

    /** Where the words of a name end, of which one has another meaning and one has none; the same place if there are none such. */
    private int end(int from) {
        var at = from;
        var plain = 0;
        var others = 0;
        while (at < sentence.size() && at - from <= LONGEST) {
            var behind = behindParticles(at);
            if (isPlain(at)) {
                plain++;
            } else if (isOther(at)) {
                others++;
            } else if (at > from && isInitial(at)) {
                at++;
            } else if (at > from && behind > at && (isPlain(behind) || behind > at + 1 && isOther(behind))) {
                plain += isPlain(behind) ? 0 : 1;
                others -= isPlain(behind) ? 0 : 1;
                at = behind - 1;
            } else if (at == from || !isHyphen(at) && !isHalf(at)) {
                break;
            }
            at++;
        }
        return plain > 0 && others == 1 ? at : from;
    }

    /** "Israel M. Katz". */
    private boolean isInitial(int at) {
        return sentence.token(at).text().length() == 1 && sentence.token(at).capitalized()
                && sentence.sign(at + 1, '.');
    }

    /** "Gyu-back". */
    private boolean isHalf(int at) {
        return isHyphen(at - 1) && sentence.token(at).kind() == Token.Kind.WORD && isPlain(at - 2);
    }

    /** The word behind the small words between two of a name: "van der". */
    private int behindParticles(int from) {
        var at = from;
        while (at < from + SMALL && sentence.is(at, Category.PARTICLE)) {
            at++;
        }
        return at > from && sentence.token(at).hyphen() ? at + 1 : at;
    }

    private boolean isHyphen(int at) {
        return sentence.token(at).hyphen() && sentence.token(at).start() == sentence.token(at - 1).end()
                && sentence.token(at + 1).start() == sentence.token(at).end();
    }

    private boolean isBegin(int at) {
        return (isPlain(at) || isOther(at)) && !(at > 0 && isPlain(at - 1)) && !isHyphen(Math.max(1, at - 1));
    }

    private boolean isName(int from, int to) {
        var apposed = isApposed(to);
        var other = IntStream.range(from, to).filter(this::isOther).findFirst().orElseThrow();
        var item = sentence.item(other);
        var words = (int) IntStream.range(from, to)
                .filter(at -> isWord(at) && (at == from || !isHyphen(at - 1) || sentence.is(at - 2, Category.PARTICLE)))
                .count();
        if (other == from) {
            return (words == 2 || isGivenTitle(from))
                    && (item.isAny(GIVEN) || isGivenTitle(from) || item.is(Category.STOP) && isBehindTitle(from)
                            || sentence.token(from).text().length() <= SMALL && isHalf(from + 3))
                    && (isBehindOffice(from) && !sentence.is(from - 1, Category.LINK) && isEnd(to, item)
                            || apposed && isInList(from));
        }
        if (words > 3) {
            return false;
        }
        if (other + 1 < to) {
            return isBehindOffice(from) && !sentence.is(from - 1, Category.LINK) && isEnd(to, item)
                    || apposed && isInList(from);
        }
        return (words == 2 || !item.isAny(GIVEN)) && apposed && (isInList(from) || isBehindOffice(from))
                && !isOfBracket(item, to)
                || !capitals && isBehindOffice(from)
                        && item.isAny(words == 2 && (!order.nounsCapitalized() || isBetweenSigns(from, to)) ? SURNAMES
                                : BEARERS)
                        && isEnd(to, item)
                        && !(order.nounsCapitalized() && item.is(Category.HEAD)
                                && sentence.token(to).kind() == Token.Kind.WORD);
    }

    /** "Minister Sultan Al Jaber", "Mrs. Sultan Orozova": a monarch's title that is given as a name too; not "H.M. King A". */
    private boolean isGivenTitle(int from) {
        var before = sentence.sign(from - 1, '.') ? from - 2 : from - 1;
        return sentence.item(from).is(Category.HEAD, "monarch") && (!sentence.item(before).isAny(TITLES)
                || before == from - 2 && sentence.token(before).text().length() > 1
                        && !sentence.token(before).allCapitals());
    }

    private boolean isBetweenSigns(int from, int to) {
        return sentence.sign(from - 1, ',')
                && (to >= sentence.size() || sentence.token(to).kind() == Token.Kind.SIGN);
    }

    /** "Almaty (Kazakhstan)". */
    private boolean isOfBracket(Item city, int open) {
        return sentence.sign(open, '(') && city.as(Category.CITY).isPresent()
                && sentence.item(open + 1).as(Category.STATE)
                        .filter(state -> city.as(Category.CITY).orElseThrow().value().endsWith(state.value()))
                        .isPresent();
    }

    /** ", Minister", "(Malta)". */
    private boolean isApposed(int at) {
        var office = sentence.is(at + 1, Category.LINK) ? at + 2 : at + 1;
        while (sentence.sign(at, ',') && office < at + SMALL + 1 && sentence.item(office).isAny(OF_OFFICES)) {
            office++;
        }
        return sentence.sign(at, ',') && sentence.is(office, Category.HEAD)
                || sentence.sign(at, '(') && sentence.is(at + 1, Category.STATE);
    }

    private boolean isInList(int at) {
        var before = sentence.token(at - 1);
        return at == 0 || before.kind() == Token.Kind.SIGN && JOINT.indexOf(before.text().charAt(0)) >= 0
                || before.kind() == Token.Kind.WORD && !before.capitalized() && !sentence.item(at - 1).isAny(WHERE);
    }

    /** Where a name ends: before a sign or a small word. */
    private boolean isEnd(int at, Item last) {
        var token = sentence.token(at);
        return at >= sentence.size() || token.kind() == Token.Kind.SIGN && !token.hyphen()
                || token.kind() == Token.Kind.WORD && !token.capitalized()
                        && !(last.isAny(OFFICES) && sentence.item(at).is(Category.LINK));
    }

    /** "Mr. Park Jin". */
    private boolean isBehindTitle(int name) {
        var title = sentence.sign(name - 1, '.') ? name - 2 : name - 1;
        return sentence.item(title).isAny(TITLES);
    }

    /** Whether an office ends there, or a form of address: "the Foreign Minister of the Republic of Malta, Mr". */
    private boolean isBehindOffice(int name) {
        var at = name - 1;
        while (at > 0 && (sentence.item(at).isAny(TITLES) || sentence.is(at, Category.ABBREVIATION)
                || sentence.sign(at, '.'))) {
            at--;
        }
        if (at >= 0 && at < name - 1 && sentence.item(at + 1).isAny(TITLES)) {
            return true;
        }
        at -= sentence.sign(at, ',') ? 1 : 0;
        var furthest = Math.max(0, at - FAR);
        while (at > furthest && !sentence.item(at).isAny(OFFICES) && sentence.item(at).isAny(OF_OFFICES)) {
            at--;
        }
        return at >= 0 && sentence.item(at).isAny(OFFICES);
    }
}
