package org.kurultai.seeds.mention.office;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Language;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.mention.name.NameWords;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** Words behind an office that are in no list and yet belong to it: "Minister II", "Defence Affairs", "Centre for Rivers". */
final class BehindOffice {

    private static final int LONGEST = 12;
    private static final int LONGEST_LIST = 7;
    private static final int SHORT = 6;
    /** More words than these behind "and" are the last field and a name. */
    private static final int NAME = 2;

    /** What words may be that lead from an office to the comma before its holder's name. */
    private static final Set<Category> LEADING = EnumSet.of(
            Category.LINK, Category.AND, Category.PORTFOLIO, Category.INSTITUTION, Category.UNION, Category.STOP,
            Category.NATIONALITY, Category.STATE, Category.STATE_TITLE, Category.ORGANIZATION, Category.REGION,
            Category.INTERNATIONAL, Category.CITY, Category.TOWN, Category.PROVINCE, Category.PREPOSITION,
            Category.GRADE,
            Category.INSTRUMENT, Category.IN, Category.UNTIL, Category.STATES, Category.SITTING, Category.CAPITAL,
            Category.VENUE);

    private final Sentence sentence;
    /** Whether names stand unbent behind an office, and not every noun has a capital. */
    private final boolean plain;
    private final boolean verbLast;
    /** Whether adjectives of states begin with a small letter: then no field stands behind a comma without a small word. */
    private final boolean small;
    private final Set<String> common;
    private final Set<String> endings;

    BehindOffice(Sentence sentence, Language.Order order) {
        this.sentence = sentence;
        this.verbLast = order.nounsCapitalized();
        this.common = order.common();
        this.endings = order.commonEndings();
        this.small = order.namesUnbent() && !order.headLast() && !order.nounsCapitalized() && order.smallAdjectives();
        this.plain = order.namesUnbent() && !order.headLast() && !order.nounsCapitalized();
    }

    /** "Der Minister wird vom Präsidenten A empfangen": by whom something is done, of whom the office before is none. */
    boolean isAgent(int by) {
        if (!verbLast || !sentence.is(by, Category.BY)) {
            return false;
        }
        var at = sentence.item(by).to();
        while (sentence.is(at, Category.LINK) || sentence.is(at, Category.STOP) && !sentence.token(at).capitalized()
                || sentence.is(at, Category.NATIONALITY) || sentence.is(at, Category.GRADE)) {
            at = sentence.item(at).to();
        }
        return sentence.is(at, Category.HEAD) || sentence.is(at, Category.COUNTERPART);
    }

    /** Whether one word does. */
    boolean belongs(int at) {
        return plain && (isNumeral(at) || isWordOfField(at) || isAcronym(at));
    }

    /** "Defence Minister II", "Minister of Defence II". */
    private boolean isNumeral(int at) {
        return at + 1 < sentence.size() && sentence.token(at).text().equals("II")
                && (sentence.is(at - 1, Category.HEAD) || sentence.is(at - 1, Category.PORTFOLIO))
                && (NameWords.mayBegin(sentence, at + 1) || sentence.is(at + 1, Category.HONORIFIC)
                        || sentence.item(at + 1).is(Category.LINK, "of"));
    }

    /** "Minister of Defence Affairs A", "of Court Affairs A": a small word with a capital, before a name or what ends the phrase. */
    private boolean isWordOfField(int at) {
        var item = sentence.item(at);
        var field = sentence.is(at - 1, Category.PORTFOLIO) || sentence.is(at - 1, Category.INSTITUTION)
                || sentence.is(at - 1, Category.REGION) || sentence.is(at - 1, Category.NATIONALITY);
        var next = item.to();
        return item.is(Category.STOP) && item.to() == at + 1 && sentence.token(at).capitalized() && field
                && sentence.token(at).text().length() > 3
                && (next >= sentence.size() || sentence.sign(next, ',') || sentence.is(next, Category.HONORIFIC)
                        || sentence.is(next, Category.RANK) || sentence.is(next, Category.LINK)
                        || NameWords.mayBegin(sentence, next));
    }

    /** "Of the Chilean NA Luis Soto": letters for what the state has. */
    private boolean isAcronym(int at) {
        return at + 1 < sentence.size() && NameWords.isUnlistedAcronym(sentence, at)
                && sentence.is(at - 1, Category.NATIONALITY) && sentence.is(at - 2, Category.LINK)
                && NameWords.mayBegin(sentence, at + 1);
    }

    /** "The Foreign Minister of Japan MORI Kenji": a surname in capitals before one given name, and no letters for what is headed. */
    boolean isSurname(int at) {
        return !sentence.is(at - 1, Category.LINK) && NameWords.isSurnameFirst(sentence, at);
    }

    /** "The envoy of the UN Secretary-General", "of the Austrian Chancellor": an officer whom somebody serves. */
    boolean isServed(int head) {
        var link = sentence.item(head - 1).from() - 1;
        while (sentence.is(link - 1, Category.LINK)) {
            link--;
        }
        return plain && (sentence.is(head - 1, Category.ORGANIZATION) || sentence.is(head - 1, Category.NATIONALITY)
                && sentence.sign(sentence.item(head).to(), ','))
                && sentence.is(link, Category.LINK)
                && sentence.item(link - 1).as(Category.HEAD).filter(office -> office.kind().equals("adviser"))
                        .isPresent();
    }

    /** "Of TURK-PA": letters on both sides of a hyphen. */
    boolean isWithinAcronym(int hyphen) {
        return hyphen + 1 < sentence.size() && sentence.token(hyphen).hyphen() && sentence.is(hyphen - 2, Category.LINK)
                && sentence.token(hyphen - 1).allCapitals() && sentence.token(hyphen + 1).allCapitals()
                && sentence.token(hyphen + 1).start() == sentence.token(hyphen - 1).end() + 1;
    }

    /** "Of the Danish Maritime Museum": what the adjective of a state leads to behind "of". */
    boolean isNational(int at) {
        return plain && sentence.is(at - 1, Category.NATIONALITY) && sentence.is(at - 2, Category.LINK);
    }

    /** Unlisted words that go on with a field: "Health Policy", or up to the state in "Health, Family Care and Sport of". */
    int furtherFields(int from) {
        if (sentence.token(from).capitalized() && (sentence.is(from, Category.ABSENT_AFTER)
                || sentence.item(from) == Item.NONE && sentence.sign(from + 1, ',')
                        && (sentence.is(from + 2, Category.HONORIFIC)
                                || NameWords.mayBeginFull(sentence, from + 2)))) {
            return from + 1;
        }
        var joined = false;
        var unlisted = 0;
        for (var at = from; at < Math.min(sentence.size(), from + LONGEST_LIST); at++) {
            var item = sentence.item(at);
            if (item.is(Category.LINK) && tellsState(at)) {
                var end = unlisted > NAME ? at - unlisted + 1 : at;
                return joined && sentence.sign(from, ',') && !sentence.is(at - 1, Category.AND) ? end : from;
            }
            joined |= item.is(Category.AND) || item.is(Category.PORTFOLIO) && item.to() - item.from() > 2;
            unlisted = item == Item.NONE && !sentence.sign(at, ',') ? unlisted + 1 : 0;
            var ofField = sentence.sign(at, ',') || item.is(Category.AND) || item.is(Category.PORTFOLIO)
                    || item == Item.NONE && sentence.token(at).capitalized();
            if (!ofField) {
                return from;
            }
        }
        return from;
    }

    /** "Of Chad", "of the Republic of Chad". */
    private boolean tellsState(int link) {
        var at = link;
        while (sentence.is(at, Category.LINK)) {
            at = sentence.item(at).to();
        }
        return sentence.is(at, Category.STATE) || sentence.is(at, Category.STATE_TITLE);
    }

    /** "Chair of the 22nd Council": where what somebody chairs ends; the same place if it is not counted. */
    int counted(int at) {
        var ordinal = sentence.item(at);
        var next = sentence.item(ordinal.to());
        return ordinal.is(Category.ORDINAL) && (plain && (next.is(Category.ORGANIZATION) || next.is(Category.EVENT)
                || next.is(Category.INSTITUTION)) || next.is(Category.PORTFOLIO, "parliament")) ? ofWhom(next.to())
                        : at;
    }

    /** "The presidents of the three Baltic states": where the words for a group of states end; the same place if there is none. */
    private int group(int of) {
        var from = of;
        while (sentence.is(from, Category.LINK) || sentence.is(from, Category.NUMBER)) {
            from = sentence.item(from).to();
        }
        var word = sentence.item(from);
        return plain && from > of && sentence.is(of - 1, Category.HEADS) && from < sentence.size()
                && sentence.token(from).capitalized() && (word.is(Category.INTERNATIONAL) || word.is(Category.STOP)
                        || word.is(Category.REGION))
                && sentence.is(word.to(), Category.STATES) ? sentence.item(word.to()).to() : of;
    }

    /** "Director of the WHO for the Western Pacific". */
    private int regional(int at) {
        var from = at + 1;
        while (sentence.is(from, Category.LINK)) {
            from = sentence.item(from).to();
        }
        return sentence.item(at).is(Category.PREPOSITION, "for") && sentence.is(at - 1, Category.ORGANIZATION)
                && region(from) > from ? region(from) : at;
    }

    /** "Director for the South Caucasus", "for Europe and Central Asia": where the words for parts of the world end. */
    int region(int from) {
        var at = from;
        while (plain && sentence.is(at, Category.STOP) && !sentence.is(at, Category.REGION) && at < from + 2
                && at < sentence.size() && sentence.token(at).capitalized()) {
            at++;
        }
        if (!plain || !sentence.is(at, Category.REGION) || !sentence.token(at).capitalized()) {
            return from;
        }
        var to = sentence.item(at).to();
        return sentence.is(to, Category.AND) ? Math.max(to, region(to + 1) > to + 1 ? region(to + 1) : to) : to;
    }

    /** "The 22nd Council of the union's foreign ministers": past those of whom a body consists. */
    private int ofWhom(int from) {
        var at = from;
        while (sentence.is(at, Category.LINK) || sentence.is(at, Category.ORGANIZATION)
                || sentence.is(at, Category.PORTFOLIO)) {
            at = sentence.item(at).to();
        }
        return sentence.is(from, Category.LINK) && sentence.is(at, Category.HEADS) ? sentence.item(at).to() : from;
    }

    /** Where what an institution is for or of ends; the same place if nothing of that stands there. */
    int beyond(int at) {
        return IntStream.of(purpose(at), owned(at), national(at), members(at), states(at), group(at), regional(at))
                .max()
                .orElseThrow();
    }

    /** "Director of the Danish State Road Industry A B": words of which some are common, before a name of two. */
    private int national(int at) {
        var to = at;
        var common = false;
        while (isNational(at) && to < sentence.size() && sentence.token(to).capitalized()
                && (sentence.is(to, Category.STOP) || sentence.is(to, Category.PORTFOLIO)
                        || NameWords.mayBegin(sentence, to))) {
            common |= sentence.is(to, Category.STOP) || sentence.is(to, Category.PORTFOLIO);
            to = Math.max(to + 1, sentence.item(to).to());
        }
        return common && to - NAME > at && NameWords.mayBeginFull(sentence, to - NAME)
                && !isPartOfName(to) ? to - NAME : at;
    }

    /** "Head of Avtodor A B": of three capitals behind an office the last two are the name, of four, too. */
    int agency(int link, int from) {
        var to = from;
        while (NameWords.mayBegin(sentence, to)) {
            to++;
        }
        var words = to - from;
        return plain && sentence.item(link).is(Category.LINK, "of") && (words == NAME + 1 || words == 2 * NAME)
                && !isPartOfName(to) ? to - NAME : link;
    }

    private boolean isPartOfName(int at) {
        return sentence.is(at, Category.PARTICLE) || at < sentence.size() && (sentence.token(at).hyphen()
                || sentence.token(at).capitalized() || sentence.sign(at, '.') && sentence.token(at - 1).initial());
    }

    /** "The head of the ministry's eastern department": what an institution has. */
    private int owned(int at) {
        var part = sentence.first(Category.INSTITUTION, at + 1, Math.min(sentence.size(), at + SHORT));
        return plain && at < sentence.size() && sentence.token(at).kind() == Token.Kind.SUFFIX
                && (sentence.is(at - 1, Category.INSTITUTION) || sentence.is(at - 1, Category.STATE)
                        && sentence.is(part.from() - 1, Category.CITY))
                && part != Item.NONE
                && IntStream.range(at + 1, part.from()).allMatch(word -> sentence.token(word).kind() == Token.Kind.WORD)
                        ? part.to() : at;
    }

    /** "Secretary of the Council of Defence Ministers of the CIS Member States". */
    private int states(int at) {
        var states = sentence.is(at, Category.STATES) ? at : at + 1;
        var members = at - 1;
        while (sentence.is(members, Category.ORGANIZATION) || sentence.is(members, Category.LINK)) {
            members--;
        }
        var body = sentence.item(members).from() - 1;
        while (sentence.is(body, Category.PORTFOLIO) || sentence.is(body, Category.LINK)) {
            body--;
        }
        return plain && sentence.is(at - 1, Category.ORGANIZATION) && sentence.is(members, Category.HEADS)
                && sentence.is(body, Category.SITTING) && sentence.is(states, Category.STATES)
                && (states == at || sentence.item(at).is(Category.STOP)) ? sentence.item(states).to() : at;
    }

    /** "Secretary of the Council of Defence Ministers of the union": of whom a body consists. */
    private int members(int at) {
        var next = at;
        while (sentence.is(next, Category.LINK)) {
            next = sentence.item(next).to();
        }
        var from = next;
        while (sentence.is(next, Category.PORTFOLIO)) {
            next = sentence.item(next).to();
        }
        return plain && from > at && sentence.is(at - 1, Category.SITTING) && sentence.is(next, Category.HEADS)
                && !sentence.is(next, Category.HEAD) ? sentence.item(next).to() : at;
    }

    /** "The Regional Centre for Preventive Diplomacy, A", "the Office for Europe in Geneva A": where the words for its purpose end. */
    private int purpose(int at) {
        var word = sentence.item(at);
        if (!plain || !word.is(Category.LINK) && !word.is(Category.PREPOSITION, "for")
                || !sentence.is(at - 1, Category.INSTITUTION)) {
            return at;
        }
        var further = word.is(Category.PREPOSITION, "for");
        var end = Math.min(sentence.size(), at + LONGEST);
        for (var to = at + 1; to < end; to++) {
            if (sentence.sign(to, ',')) {
                return further && beginsName(to + 1) ? to : at;
            }
            if (to > at + 2 && further && beginsName(to) && sentence.item(to - 1) != Item.NONE
                    && sentence.token(to - 1).capitalized() || to > at + 1 && endsBeforeName(at, to)) {
                return to;
            }
            if (!isOfPurpose(to)) {
                return at;
            }
        }
        return at;
    }

    /** "The Committee for Standardization A B": of capitals the last two are the name, with "of" only behind a common noun. */
    private boolean endsBeforeName(int link, int name) {
        return NameWords.mayBeginFull(sentence, name) && !beginsName(name + 1)
                && !sentence.is(link + 1, Category.PORTFOLIO)
                && (!sentence.item(link).is(Category.LINK, "of") || isNoun(link + 1))
                && IntStream.range(link + 1, name).allMatch(at -> NameWords.mayBegin(sentence, at) || isNoun(at));
    }

    /** A word with a capital that is of no name: "Standards", "Geology". */
    private boolean isNoun(int at) {
        var word = sentence.token(at).fold();
        return sentence.token(at).capitalized() && (sentence.is(at, Category.INSTRUMENT) || common.contains(word)
                || endings.stream().anyMatch(word::endsWith));
    }

    /**
     * "Le directeur de l'Office des eaux, Jean Petit": where words in no list lead from an office to a comma and a full name.
     *
     * @param from the end of what is known of the office
     * @return the comma; the same place if the words lead to none
     */
    int apposed(int from) {
        var leads = sentence.is(from, Category.LINK) || isNextField(from) || sentence.is(from, Category.AND)
                && sentence.item(from + 1).is(Category.LINK, "of") && sentence.is(from - 1, Category.PORTFOLIO)
                || from > 0 && from < sentence.size()
                        && !sentence.token(from).capitalized() && (sentence.is(from - 1, Category.INSTITUTION)
                                || sentence.is(from - 1, Category.HEAD) || sentence.is(from - 1, Category.PORTFOLIO));
        if (!small || !leads) {
            return from;
        }
        for (var at = from; at < Math.min(sentence.size(), from + LONGEST); at++) {
            if (sentence.sign(at, ',') && at > from && !isNextField(at)) {
                return beginsHolder(at + 1) ? at : from;
            }
            if (at > from && sentence.is(at - 1, Category.PORTFOLIO) && NameWords.mayBeginFull(sentence, at)) {
                return at;
            }
            if (!isLeading(at) && !isNextField(at)) {
                return from;
            }
        }
        return from;
    }

    /** "De la Mer, de l'Énergie et des Ponts": a comma, and one more field behind its small word. */
    private boolean isNextField(int comma) {
        return sentence.sign(comma, ',') && sentence.item(comma + 1).is(Category.LINK, "of")
                && (sentence.is(comma - 1, Category.PORTFOLIO) || comma > 1 && sentence.token(comma - 1).capitalized());
    }

    private boolean beginsHolder(int at) {
        return sentence.is(at, Category.HONORIFIC) || sentence.is(at, Category.RANK)
                || NameWords.mayBeginFull(sentence, at);
    }

    /** A small word, a noun behind one, or part of what is headed; two names side by side are somebody's. */
    private boolean isLeading(int at) {
        var token = sentence.token(at);
        var item = sentence.item(at);
        if (token.hyphen() || token.kind() == Token.Kind.SUFFIX) {
            return true;
        }
        return token.kind() == Token.Kind.WORD && !token.text().equals("a") && (item == Item.NONE
                ? !token.capitalized() || !NameWords.mayBegin(sentence, at + 1)
                : item.is(Category.LINK)
                        || item.terms().stream().allMatch(term -> LEADING.contains(term.category())));
    }

    private boolean isOfPurpose(int at) {
        var item = sentence.item(at);
        return sentence.token(at).kind() == Token.Kind.WORD && (sentence.token(at).capitalized()
                || item.is(Category.LINK) || item.is(Category.AND) || item.is(Category.IN));
    }

    private boolean beginsName(int at) {
        return sentence.is(at, Category.HONORIFIC)
                || (NameWords.mayBegin(sentence, at)
                        || sentence.is(at, Category.PARTICLE) && sentence.token(at).capitalized())
                        && NameWords.mayBegin(sentence, at + 1);
    }
}
