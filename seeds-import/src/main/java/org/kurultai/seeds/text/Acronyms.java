package org.kurultai.seeds.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Language;
import org.kurultai.seeds.language.Term;
import org.kurultai.seeds.language.Token;

/**
 * Organizations that are in no list, by what a report itself says: "the meeting of ministers of the Zambezi Rivers Union
 * (ZRU)" and "the ZRU ministers" make ZRU one in all of the report. A body of one state, such as a ministry, is none, nor
 * what nobody meets in.
 */
public final class Acronyms {

    private static final int LONGEST_NAME = 14;
    private static final int SHORTEST = 3;
    private static final int LONGEST = 8;
    private static final int NEAR = 6;
    /** Of whom several meet as a body of states; heads of agencies are called by their agencies too. */
    private static final Set<String> OF_STATES = Set.of("minister", "president", "prime-minister", "speaker");

    private Acronyms() {}

    /** The sentences of a report, with the organizations it introduces. */
    public static List<Sentence> known(List<Sentence> read, Language language) {
        var sentences = NamesOfWords.known(read, language);
        var introduced = new HashMap<String, Term>();
        var others = false;
        for (var sentence : sentences) {
            others |= sentence.has(Category.ORGANIZATION);
            introduce(sentence, introduced, others);
        }
        return Peoples.known(introduced.isEmpty() ? sentences
                : sentences.stream().map(sentence -> tagged(sentence, introduced)).toList());
    }

    private static void introduce(Sentence sentence, Map<String, Term> introduced, boolean others) {
        if (!sentence.has(Category.EVENT) && !sentence.has(Category.HEADS)) {
            return;
        }
        for (var at = 0; at + 1 < sentence.size(); at++) {
            if (mayBe(sentence, at) && (isBeforeHeads(sentence, at) || isAfterHeads(sentence, at))) {
                var acronym = sentence.token(at).text();
                introduced.putIfAbsent(acronym, new Term(Category.ORGANIZATION, acronym));
            }
        }
        for (var open = 1; open + 2 < sentence.size(); open++) {
            if (sentence.sign(open, '(') && sentence.sign(open + 2, ')') && mayBe(sentence, open + 1)) {
                var organization = sentence.item(open - 1).as(Category.ORGANIZATION);
                var acronym = sentence.token(open + 1).text();
                if (organization.isPresent()) {
                    introduced.putIfAbsent(acronym, organization.get());
                } else if (isUnion(sentence, open) && !isOfTwoStates(sentence, open) && !isPartOfAnother(sentence, open)
                        && !(others && isOrgan(sentence, open))) {
                    introduced.putIfAbsent(acronym, new Term(Category.ORGANIZATION, acronym));
                }
            }
        }
    }

    /** "The 5th ZRU transport ministers". */
    private static boolean isBeforeHeads(Sentence sentence, int acronym) {
        var field = false;
        for (var at = acronym + 1; at < Math.min(sentence.size(), acronym + NEAR); at++) {
            var item = sentence.item(at);
            var token = sentence.token(at);
            var ofField = field;
            if (isHeads(sentence, at)
                    || item.as(Category.EVENT).filter(event -> ofField || !event.detail().isEmpty()).isPresent()) {
                return isLong(sentence, acronym);
            }
            field |= item.is(Category.PORTFOLIO);
            if (!token.hyphen() && token.kind() != Token.Kind.SUFFIX && !item.is(Category.ORDINAL)
                    && !item.is(Category.PORTFOLIO) && !item.is(Category.AND)) {
                return false;
            }
        }
        return false;
    }

    /** "The transport ministers of the member states of the ZRU". */
    private static boolean isAfterHeads(Sentence sentence, int acronym) {
        for (var at = acronym - 1; at >= Math.max(0, acronym - 2 * NEAR); at--) {
            var item = sentence.item(at);
            if (isHeads(sentence, at)) {
                return isLong(sentence, acronym);
            }
            if (!item.is(Category.LINK) && !item.is(Category.STOP) && !item.is(Category.PORTFOLIO)
                    && !isSmall(sentence, at)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isSmall(Sentence sentence, int at) {
        return sentence.item(at) == Item.NONE && sentence.token(at).kind() == Token.Kind.WORD
                && !sentence.token(at).capitalized();
    }

    private static boolean isLong(Sentence sentence, int at) {
        return sentence.token(at).text().length() >= SHORTEST;
    }

    private static boolean isHeads(Sentence sentence, int at) {
        return !sentence.token(at).allCapitals() && sentence.item(at).as(Category.HEADS)
                .filter(heads -> OF_STATES.contains(heads.kind())).isPresent();
    }

    /** Whether an unlisted word in capitals stands there. */
    private static boolean mayBe(Sentence sentence, int at) {
        var token = sentence.token(at);
        return sentence.item(at) == Item.NONE && token.allCapitals() && token.text().length() <= LONGEST;
    }

    /** Whether the words before a bracket name what states form, no state of its own and not what a document is about. */
    private static boolean isUnion(Sentence sentence, int bracket) {
        var union = false;
        var capital = false;
        for (var at = bracket - 1; at >= Math.max(0, bracket - LONGEST_NAME); at--) {
            var item = sentence.item(at);
            var token = sentence.token(at);
            if (token.kind() == Token.Kind.SIGN && !token.hyphen() || item.is(Category.HEAD) || item.is(Category.HEADS)
                    || item.is(Category.ORDINAL)) {
                break;
            }
            if (item.is(Category.STATE) || item.is(Category.NATIONALITY)
                    || item.is(Category.INSTRUMENT) && item.to() < bracket) {
                return false;
            }
            union |= item.is(Category.UNION);
            capital |= token.capitalized() && at < bracket - 1;
        }
        return union && capital;
    }

    /** "The Malta-Peru Commission on Trade, Science and Cooperation (MPC)": of states that its name tells, whatever follows them. */
    private static boolean isOfTwoStates(Sentence sentence, int bracket) {
        var body = sentence.last(Category.SITTING, bracket - 2 * LONGEST_NAME, bracket);
        return body != Item.NONE && (isState(sentence, body.from() - NEAR, body.from())
                || isState(sentence, body.to(), body.to() + NEAR));
    }

    private static boolean isState(Sentence sentence, int from, int to) {
        return sentence.first(Category.STATE, from, to) != Item.NONE
                || sentence.first(Category.NATIONALITY, from, to) != Item.NONE;
    }

    /** "The Council for Trade (CTR) of the African Union", "the African Union's Council for Trade (CTR)". */
    private static boolean isPartOfAnother(Sentence sentence, int bracket) {
        return sentence.first(Category.ORGANIZATION, bracket + 2, bracket + NEAR) != Item.NONE
                || sentence.last(Category.ORGANIZATION, bracket - LONGEST_NAME, bracket) != Item.NONE;
    }

    /** "The Council for Trade (CTR)": where an organization is told before, it is one of that. */
    private static boolean isOrgan(Sentence sentence, int bracket) {
        for (var at = bracket - 1; at >= Math.max(0, bracket - LONGEST_NAME); at--) {
            var item = sentence.item(at);
            if (item.is(Category.UNION) && sentence.token(at).capitalized()) {
                return item.is(Category.INSTITUTION) && !sentence.is(item.from() - 1, Category.NATIONALITY);
            }
        }
        return false;
    }

    private static Sentence tagged(Sentence sentence, Map<String, Term> introduced) {
        var items = new ArrayList<>(sentence.items());
        for (var at = 0; at < items.size(); at++) {
            var organization = introduced.get(sentence.token(at).text());
            if (organization != null && items.get(at) == Item.NONE) {
                items.set(at, Item.of(at, at + 1, true, List.of(organization)));
            }
        }
        return sentence.meaning(items);
    }
}
