package org.kurultai.seeds.mention.office;

import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Language;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.mention.name.NameWords;
import org.kurultai.seeds.mention.person.Allegiance;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** How far the words that name an office reach to the right of the word that is its head. */
final class RightExtent {

    /** An institution's name has no more words than these before the word that says what it is. */
    private static final int LONGEST_NAME = 7;

    private static final String GOVERNOR = "governor";
    private static final int SHORT = 4;

    private final Sentence sentence;
    private final Language.Order order;
    private final FieldExtent fields;
    private final Insertions insertions;
    private final BehindOffice behind;
    private final LongField longFields;

    RightExtent(Sentence sentence, Language.Order order) {
        this.sentence = sentence;
        this.order = order;
        this.fields = new FieldExtent(sentence, order);
        this.insertions = new Insertions(sentence);
        this.behind = new BehindOffice(sentence, order);
        this.longFields = new LongField(sentence);
    }

    /** Where the words end that belong to a head on its right. */
    int to(int after) {
        var head = sentence.item(after - 1);
        var to = isSpokesperson(head, after) ? sentence.item(after + 1).to() : after;
        while (to < sentence.size()) {
            var next = Math.max(beyond(to, step(to)), fields.charge(head, to));
            if (next == to) {
                break;
            }
            to = next;
        }
        var apposed = behind.apposed(to);
        return apposed > to ? apposed : longFields.end(head, to);
    }

    /** "A, Sprecher des Präsidenten, B": the second office is of whom the first one speaks for. */
    private boolean isSpokesperson(Item head, int after) {
        var other = sentence.item(after).is(Category.LINK, "of") ? sentence.item(after + 1) : Item.NONE;
        return head.is(Category.SPOKESPERSON, "") && other.is(Category.HEAD) && sentence.sign(other.to(), ',');
    }

    /** The end of a step, or that of unlisted words for a field behind an office if these reach further. */
    private int beyond(int from, int step) {
        var head = sentence.item(from - 1);
        if (order.headLast() || !head.is(Category.HEAD)) {
            return step;
        }
        return Math.max(step, isOfFields(head) || isOfFieldsBehind(head, from) ? fields.right(head, from)
                : territory(head, from));
    }

    /** "Аким Алматинской области": a name's adjective and the word for what it is, behind the office of a governor. */
    private int territory(Item head, int from) {
        var named = !order.namesUnbent() && isName(from) && from + 1 < sentence.size()
                && sentence.item(from + 1) == Item.NONE
                && sentence.token(from + 1).kind() == Token.Kind.WORD && !sentence.token(from + 1).capitalized();
        return named && head.as(Category.HEAD).orElseThrow().kind().equals(GOVERNOR) ? from + 2 : from;
    }

    /** "Deputy Prime Minister for Banking and Roads". */
    private boolean isOfFieldsBehind(Item head, int from) {
        return head.as(Category.HEAD).orElseThrow().kind().startsWith("prime-minister")
                && sentence.item(from).is(Category.PREPOSITION, "for");
    }

    private static boolean isOfFields(Item head) {
        var office = head.as(Category.HEAD).orElseThrow();
        return office.detail().isEmpty() && (office.kind().startsWith("minister") || office.kind().equals("secretary"));
    }

    /** The end of the part that begins at a place; the same place if none does. */
    private int step(int at) {
        var item = sentence.item(at);
        if (behind.isAgent(at)) {
            return at;
        }
        if (NameWords.isUnlistedAcronym(sentence, at) && !(isName(at + 1) && sentence.token(at).text().length() == 2)
                && !behind.isSurname(at) && !NameWords.isInCapitals(sentence, at)
                && (sentence.token(at).text().length() <= SHORT || sentence.is(at - 1, Category.LINK))) {
            return at + 1;
        }
        if (isPartOnRight(item, at) || behind.belongs(at)) {
            return Math.max(at + 1, item.to());
        }
        var beyond = behind.beyond(at);
        if (beyond > at) {
            return beyond;
        }
        if (isName(at) && sentence.is(at - 1, Category.INSTITUTION) && isBeforeName(at + 1) && !order.headLast()) {
            return at + 1;
        }
        var inserted = insertions.after(at);
        if (inserted > at) {
            return inserted;
        }
        if (behind.isWithinAcronym(at)) {
            return at + 2;
        }
        var token = sentence.token(at);
        if ((token.kind() == Token.Kind.SUFFIX || token.hyphen()) && at + 1 < sentence.size()
                && isPartOnRight(sentence.item(at + 1), at + 1)) {
            return at + 1;
        }
        if ((item.is(Category.IN) || item.is(Category.UNTIL)) && isEnvoy(at)
                && (isState(skipLinks(item.to())) || sentence.is(skipLinks(item.to()), Category.CITY)
                        || sentence.is(skipLinks(item.to()), Category.ORGANIZATION)
                        || sentence.item(skipLinks(item.to())).is(Category.OUR, "country"))) {
            return sentence.item(skipLinks(item.to())).to();
        }
        if (sentence.is(at - 1, Category.PORTFOLIO) && !order.headLast()) {
            var further = Math.max(behind.furtherFields(at), fields.further(at));
            if (further > at) {
                return further;
            }
        }
        if (sentence.sign(at, ',') && isHead(at - 1)) {
            var state = skipLinks(at + 1);
            var next = tellsState(state) ? sentence.item(state).to() : state;
            if (sentence.is(next, Category.INSTITUTION)) {
                return sentence.item(next).to();
            }
        }
        if (item.is(Category.FROM) && !item.is(Category.LINK) && isHead(at - 1)
                && (sentence.is(skipLinks(item.to()), Category.STATE)
                        || sentence.is(skipLinks(item.to()), Category.CITY))
                && sentence.sign(sentence.item(skipLinks(item.to())).to(), ',')) {
            return sentence.item(skipLinks(item.to())).to();
        }
        if (item.is(Category.IN)) {
            var next = skipLinks(item.to());
            var state = sentence.is(next, Category.STATE_TITLE) ? skipLinks(sentence.item(next).to()) : next;
            if (sentence.is(state, Category.STATE) && beginsName(sentence.item(state).to())) {
                return sentence.item(state).to();
            }
            if (sentence.is(next, Category.STATE)
                    && (isMission(at) || !tellsState(at - 1) && endsPhrase(sentence.item(next).to())
                            && (!sentence.is(at - 1, Category.HEADS)
                                    || sentence.sign(sentence.item(at - 1).from() - 1, ','))
                            || sentence.first(Category.INSTITUTION, next, next + SHORT) != Item.NONE)) {
                return sentence.item(next).to();
            }
            next = sentence.is(next, Category.NATIONALITY) ? sentence.item(next).to() : next;
            return sentence.is(next, Category.INSTITUTION) && (isHead(at - 1) || !sentence.is(at - 1, Category.HEADS))
                    || sentence.is(next, Category.PORTFOLIO)
                            ? sentence.item(next).to()
                            : at;
        }
        if (item.is(Category.EXPECTED) && sentence.is(item.to(), Category.INSTITUTION)
                && (sentence.is(at - 1, Category.INSTITUTION) || sentence.is(at - 1, Category.PORTFOLIO))) {
            return sentence.item(item.to()).to();
        }
        if (item.is(Category.UNTIL) && !item.is(Category.LINK)) {
            var next = skipLinks(item.to());
            return sentence.is(at - 1, Category.STATE) && isState(next) && !SentAbroad.isAtHome(sentence, at)
                    ? sentence.item(next).to() : at;
        }
        if (item.is(Category.HOST, "person") && (isHead(at - 1) || sentence.is(at - 1, Category.PORTFOLIO))
                && sentence.token(at).fold().equals("of")) {
            return item.to();
        }
        if (item.is(Category.LINK)) {
            var next = skipLinks(at);
            if (sentence.item(next).is(Category.HOST, "noun")
                    && (isHead(at - 1) || sentence.is(at - 1, Category.PORTFOLIO))) {
                return sentence.item(next).to();
            }
            var whom = sentence.is(next, Category.NATIONALITY) ? sentence.item(next).to() : next;
            if (isHead(whom) && isHead(at - 1) && (whom == next || behind.isServed(whom))) {
                return sentence.item(whom).to();
            }
            if (isHead(at - 1) && behind.counted(next) > next) {
                return behind.counted(next);
            }
            return next < sentence.size()
                    && (NameWords.isUnlistedAcronym(sentence, next) || isPartOnRight(sentence.item(next), next)
                            || sentence.is(next, Category.REGION) && isHead(at - 1)
                            || isHead(at - 1) && behind.region(next) > next
                            || sentence.is(next, Category.UNION) && isName(sentence.item(next).to())
                                    && isOffice(at - 1, "secretary-general")
                            || sentence.is(next, Category.DELEGATION)
                            || sentence.is(next, Category.EVENT) && isOffice(at - 1, "chairman"))
                                    ? Math.max(Math.max(next + 1, sentence.item(next).to()),
                                            isHead(at - 1) ? behind.region(next) : 0)
                                    : institution(next, named(next, at), true);
        }
        if (item.is(Category.AND)) {
            return afterAnd(at);
        }
        if (isHead(at) && (isHead(at - 1) || behind.isServed(at))) {
            return item.to();
        }
        return order.headLast() ? at : institution(at, at, behind.isNational(at));
    }

    /** "Of the WHO Country Office in Malta": what an organization has in a state. */
    private boolean isMission(int in) {
        var office = sentence.item(in - 1);
        return !order.headLast() && office.is(Category.INSTITUTION)
                && sentence.is(office.from() - 1, Category.ORGANIZATION);
    }

    private boolean isOffice(int at, String kind) {
        return sentence.item(at).as(Category.HEAD).filter(term -> term.kind().equals(kind)).isPresent();
    }

    /** "The director of Siemens Mobility, A": a name that ends before a comma and another one; -1 if none is there. */
    private int named(int from, int head) {
        var office = sentence.item(head - 1).as(Category.HEAD);
        var governs = office.filter(term -> term.kind().equals(GOVERNOR)).isPresent();
        var to = from;
        while (isName(to) || governs && to < from + LONGEST_NAME && isWordOfTerritory(to)) {
            to++;
        }
        var serves = office.filter(Allegiance::mayServeOrganization).isPresent();
        return isName(to - 1) && to > from && (isBeforeName(to) || insertions.after(to) > to) && (governs || serves)
                ? to
                : Math.max(head, serves || isOffice(head - 1, "head") ? behind.agency(head, from) : head);
    }

    /** "The minister for health in Rwanda, ". */
    private boolean endsPhrase(int at) {
        return at >= sentence.size() || sentence.sign(at, ',') || sentence.sign(at, '.');
    }

    private boolean isWordOfTerritory(int at) {
        var item = sentence.item(at);
        return at < sentence.size() && sentence.token(at).kind() == Token.Kind.WORD
                && (item == Item.NONE || item.is(Category.LINK) || item.is(Category.STOP) || item.is(Category.TOWN)
                        || item.is(Category.PROVINCE));
    }

    /** Whether the words before a place name somebody sent to another state. */
    private boolean isEnvoy(int at) {
        return SentAbroad.isEnvoy(sentence, at) && (isHead(at - 1) || tellsState(at - 1))
                || sentence.is(at - 1, Category.DELEGATION);
    }

    /** Whether a comma stands there, and behind it a form of address or a name of two words. */
    private boolean isBeforeName(int comma) {
        return sentence.sign(comma, ',') && beginsName(comma + 1);
    }

    private boolean beginsName(int at) {
        return sentence.is(at, Category.HONORIFIC) || NameWords.mayBeginFull(sentence, at);
    }

    private boolean isHead(int at) {
        return sentence.is(at, Category.HEAD);
    }

    private int afterAnd(int at) {
        var next = skipLinks(at + 1);
        if (next >= sentence.size() || order.headLast()) {
            return at;
        }
        if (sentence.is(at - 1, Category.PORTFOLIO) && isName(next)
                && (isBeforeName(next + 1) || sentence.item(next + 1).is(Category.LINK, "of")
                        && sentence.is(skipLinks(next + 1), Category.INSTITUTION))) {
            return next + 1;
        }
        if (sentence.is(next, Category.PORTFOLIO) && !sentence.is(sentence.item(next).to(), Category.HEAD)
                && !sentence.is(sentence.item(next).to(), Category.HEADS)) {
            return sentence.item(next).to();
        }
        for (var word = next; word < Math.min(sentence.size(), next + 4); word++) {
            if (word > next && (sentence.is(word, Category.LINK) && (isState(skipLinks(word))
                    || sentence.is(skipLinks(word), Category.INSTITUTION)) || isBeforeName(word)
                    || isName(word) && isName(word + 1) && !isName(word - 1))) {
                return word;
            }
            var item = sentence.item(word);
            if (!sentence.token(word).capitalized()
                    || item != Item.NONE && !item.is(Category.STOP) && !item.is(Category.ABSENT_AFTER)
                            && !item.is(Category.INSTITUTION) && !item.is(Category.PORTFOLIO)) {
                break;
            }
        }
        return at;
    }

    private boolean isState(int at) {
        return sentence.is(at, Category.STATE) || sentence.is(at, Category.STATE_TITLE);
    }

    private int skipLinks(int at) {
        var next = at;
        while (next < sentence.size() && sentence.is(next, Category.LINK)) {
            next = sentence.item(next).to();
        }
        return next;
    }

    private boolean isPartOnRight(Item item, int at) {
        return item.is(Category.PORTFOLIO)
                || item.is(Category.STATE) && !isFirstName(item, at)
                || item.is(Category.STATE_TITLE)
                || item.is(Category.NATIONALITY) && !isOfNextHead(item) && !isFirstName(item, at)
                || item.is(Category.ORGANIZATION)
                || item.is(Category.INSTITUTION)
                || item.is(Category.DELEGATION) && !order.headLast()
                        && (sentence.is(at - 1, Category.NATIONALITY) || sentence.is(at - 1, Category.ORGANIZATION))
                || item.is(Category.GRADE) && (order.headLast() || sentence.is(at - 1, Category.NATIONALITY)
                        || item.is(Category.GRADE, "acting") && isHead(at - 1))
                || item.is(Category.CITY) && (sentence.is(at - 1, Category.LINK) || isGoverned(at));
    }

    /** "Мэр Риги": where cities bend, one directly behind the office of who governs it. */
    private boolean isGoverned(int city) {
        return !order.namesUnbent() && !order.headLast() && sentence.item(city - 1).as(Category.HEAD)
                .filter(office -> office.kind().equals(GOVERNOR)).isPresent();
    }

    /** "Армении Армен А", "Başbakanı Irakli A": what looks like a bent state behind one, or behind an office that comes last. */
    private boolean isFirstName(Item item, int at) {
        var behind = order.headLast() ? isHead(at - 1) : !item.unbent() && tellsState(at - 1);
        return behind && item.to() == at + 1 && isName(at + 1) && !isName(at + 2);
    }

    /** Whether an adjective belongs to the office that follows it, as in "the Minister and Kazakh Deputy Minister". */
    private boolean isOfNextHead(Item item) {
        var next = item.to();
        while (next < sentence.size() && (sentence.is(next, Category.GRADE) || sentence.is(next, Category.PORTFOLIO))) {
            next = sentence.item(next).to();
        }
        return sentence.is(next, Category.HEAD) || sentence.is(next, Category.HEADS)
                || sentence.is(next, Category.COUNTERPART);
    }

    /** Words that lead to one for an institution, or to a state, name that institution: "of the Revenue Committee". */
    private int institution(int from, int otherwise, boolean linked) {
        var words = 0;
        for (var at = from; at < sentence.size() && words < LONGEST_NAME; at++) {
            var item = sentence.item(at);
            if (item.is(Category.INSTITUTION)) {
                return item.to();
            }
            if (linked && words > 0 && insertions.after(at) > at) {
                return at;
            }
            if (linked && item.is(Category.CITY) && sentence.is(at - 1, Category.STOP)) {
                return item.to();
            }
            if (linked && words > 0 && item.is(Category.AND) && sentence.is(skipLinks(item.to()), Category.PORTFOLIO)) {
                return sentence.item(skipLinks(item.to())).to();
            }
            if (linked && words > 0 && sentence.is(skipLinks(at), Category.STATE)
                    && (item.is(Category.LINK) || !order.headLast() && sentence.item(at - 1) == Item.NONE
                            && (order.nounsCapitalized() || !sentence.token(at - 1).capitalized()))) {
                return at;
            }
            var token = sentence.token(at);
            var connects = item.is(Category.LINK) || item.is(Category.AND) || token.hyphen()
                    || item.is(Category.ORDINAL) || item.is(Category.PORTFOLIO)
                    || item.is(Category.NATIONALITY) || item.is(Category.STATE) || item.is(Category.STOP)
                    || item.is(Category.INTERNATIONAL)
                    || item.is(Category.INSTRUMENT) && token.capitalized()
                    || item.is(Category.IN) && sentence.is(item.to(), Category.INSTITUTION);
            if (linked && words > 0 && token.kind() == Token.Kind.SUFFIX) {
                continue;
            }
            var name = !linked
                    && (item == Item.NONE && token.capitalized() && !sentence.is(at + 1, Category.INSTITUTION)
                            && !NameWords.isCompound(sentence, at) || item.is(Category.AND));
            var owns = token.kind() == Token.Kind.SUFFIX && sentence.is(at - 1, Category.STOP)
                    && sentence.is(at + 1, Category.INSTITUTION) && token.text().length() > 1;
            if (name || token.kind() != Token.Kind.WORD && !token.hyphen() && !owns || item != Item.NONE && !connects) {
                return otherwise;
            }
            words += item == Item.NONE ? 1 : 0;
        }
        return otherwise;
    }

    private boolean isName(int at) {
        return NameWords.mayBegin(sentence, at);
    }

    private boolean tellsState(int at) {
        return sentence.is(at, Category.STATE) || sentence.is(at, Category.NATIONALITY);
    }
}
