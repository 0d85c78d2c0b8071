package org.kurultai.seeds.mention.office;

import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Language;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.mention.name.NameWords;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/**
 * How far words for a field of government reach that are in no list: "Minister of Ports, Shipping and Waterways of". They
 * count only where something surely ends them, since a name may follow them without a sign: the state, small letters before
 * a name with a capital, or the one noun that German has after "und".
 */
final class FieldExtent {

    private static final int LONGEST = 16;
    private static final int QUALIFIERS = 2;

    private final Sentence sentence;
    private final Language.Order order;

    FieldExtent(Sentence sentence, Language.Order order) {
        this.sentence = sentence;
        this.order = order;
    }

    /**
     * Where a field ends that begins behind an office.
     *
     * @param head the office
     * @param from the token after it
     * @return the token after the field; the same as where it begins if no unlisted words surely are one
     */
    int right(Item head, int from) {
        var listed = listed(from);
        return listed > from ? Math.max(listed, unlisted(head, from)) : unlisted(head, from);
    }

    /** "Der Beauftragten der Bundesregierung für nationale Minderheiten": what somebody is charged with. */
    int charge(Item head, int from) {
        var charged = order.nounsCapitalized() && sentence.item(from).is(Category.PREPOSITION, "for")
                && head.as(Category.HEAD).filter(term -> term.kind().equals("adviser")).isPresent();
        return charged ? Math.max(regions(from + 1), right(head, from)) : from;
    }

    /** "Osteuropa, Kaukasus und Zentralasien": the end of a list of parts of the world. */
    private int regions(int from) {
        var to = from;
        for (var at = from; sentence.is(at, Category.REGION) || to > from && sentence.sign(at, ',')
                || sentence.is(at, Category.AND);) {
            to = sentence.is(at, Category.REGION) ? sentence.item(at).to() : to;
            at = Math.max(at + 1, sentence.item(at).to());
        }
        return to;
    }

    /**
     * "Of Lands, Housing and Urban Development": a list whose elements each end in a word for a field; where it begins if there
     * is none.
     */
    private int listed(int from) {
        if (order.headLast() || !order.stateBeforeHead() || !sentence.is(from, Category.LINK)) {
            return from;
        }
        return elements(from, afterLinks(from));
    }

    /** The end of a list that goes on behind the comma after its first element: "Ministry of Energy, Green Growth and Mines". */
    int further(int comma) {
        var end = order.headLast() || !sentence.sign(comma, ',') ? comma : elements(comma, comma + 1);
        return sentence.first(Category.AND, comma, end) == Item.NONE || isOffice(end) ? comma : end;
    }

    private boolean isOffice(int at) {
        return sentence.is(at, Category.HEAD) || sentence.is(at, Category.HEADS);
    }

    private int elements(int from, int first) {
        var end = from;
        var at = first;
        while (element(at) > at && !(at > first && isOffice(element(at)))) {
            end = element(at);
            var next = sentence.sign(end, ',') ? end + 1 : end;
            next = sentence.is(next, Category.AND) ? sentence.item(next).to() : next;
            if (next == end) {
                break;
            }
            at = afterLinks(next);
        }
        return end;
    }

    /** Where an element ends: no more than two other words with a capital, and words for fields; where it begins if none does. */
    private int element(int from) {
        var at = from;
        while (at < from + QUALIFIERS && isQualifier(at) && !isElementByItself(at)) {
            at++;
        }
        var end = from;
        while (sentence.is(at, Category.PORTFOLIO) && sentence.token(at).capitalized()) {
            at = sentence.item(at).to();
            end = at;
        }
        return end;
    }

    /** "Cooperation and": a word for a field before what ends it, though it may stand before another too. */
    private boolean isElementByItself(int at) {
        var end = sentence.item(at).to();
        return sentence.is(at, Category.PORTFOLIO) && (sentence.sign(end, ',') || sentence.is(end, Category.AND));
    }

    /** Where nouns have a capital, a small word, "ländliche Entwicklung"; else one with a capital. */
    private boolean isQualifier(int at) {
        return order.nounsCapitalized()
                ? at < sentence.size() && sentence.item(at) == Item.NONE && !sentence.token(at).capitalized()
                        && sentence.token(at).kind() == Token.Kind.WORD
                : Fields.isQualifier(sentence, at)
                        || sentence.is(at, Category.NATIONALITY) && sentence.is(at - 1, Category.AND);
    }

    private int afterLinks(int from) {
        var at = from;
        while (sentence.is(at, Category.LINK)) {
            at = sentence.item(at).to();
        }
        return at;
    }

    private int unlisted(Item head, int from) {
        var linked = sentence.is(from, Category.LINK);
        if (!linked && isName(from)
                || order.nounsCapitalized() && sentence.item(from).is(Category.LINK, "indefinite")) {
            return from;
        }
        var field = false;
        var small = true;
        var list = false;
        var commas = false;
        var at = linked ? sentence.item(from).to() : from;
        while (at < Math.min(sentence.size(), from + LONGEST)) {
            var item = sentence.item(at);
            var words = at - from > (linked ? 1 : 0);
            if (words && isState(at) && isOfNext(at)) {
                return from;
            }
            if (words && isState(at)) {
                return isSure(linked, field, small) || isFollowedByName(at) || isBehindName(head) ? beforeLinks(at)
                        : from;
            }
            if (words && linked && (item.is(Category.HONORIFIC) || item.is(Category.RANK)) && isName(at - 1)) {
                return at;
            }
            if (sentence.sign(at, ',') || item.is(Category.AND)) {
                if (words && linked && isBeforeNameOfTwo(at)) {
                    return at;
                }
                if (words && sentence.sign(at, ',') && endsAt(at)) {
                    return isSure(linked, field, small) || isBehindName(head) ? at : from;
                }
                if (words && linked && ((list || sentence.item(at - 1) != Item.NONE) && isBeforeName(at)
                        || sentence.sign(at, ',') && isEndOfList(at))) {
                    return at;
                }
                list = true;
                commas |= sentence.sign(at, ',');
                at++;
                continue;
            }
            if (words && sentence.token(at).kind() == Token.Kind.SIGN && !sentence.token(at).hyphen()) {
                return isSure(linked, field, small) || list && isBehindName(head) ? at : from;
            }
            if (list && isName(at) && isClosed(at - 1)) {
                return at;
            }
            if (commas && field && isLastBeforeName(at - 1)) {
                return at;
            }
            if (words && isName(at) && !isElement(at)) {
                var element = order.nounsCapitalized() && list && isBeginning(at - 1);
                if (small || element) {
                    return isSure(linked, field, small) || element ? at : from;
                }
                if (order.nounsCapitalized()) {
                    return from;
                }
            }
            if (!isPart(at, item)) {
                return from;
            }
            field |= item.is(Category.PORTFOLIO);
            small &= !sentence.token(at).capitalized() || sentence.is(at - 1, Category.LINK);
            at = Math.max(at + 1, item.to());
        }
        return from;
    }

    /** "Minister of Dams, and Petr Hora, Chad's minister", "Ministry of Dams, and Chad by": a state of which the next is told. */
    private boolean isOfNext(int state) {
        var end = sentence.item(state).to();
        var owns = sentence.sign(state - 1, ',') && end < sentence.size()
                && sentence.token(end).kind() == Token.Kind.SUFFIX;
        var first = sentence.is(state, Category.STATE_TITLE) ? beforeLinks(state) : state;
        return sentence.is(state, Category.STATE) && owns
                || sentence.is(first - 1, Category.AND) && sentence.sign(first - 2, ',');
    }

    /** "Roads, Housing and Parks Peter Njoroge": one word behind "and", and then a name of two. */
    private boolean isLastBeforeName(int last) {
        return !order.nounsCapitalized() && sentence.is(last - 1, Category.AND) && isName(last) && isName(last + 1)
                && isName(last + 2) && !isName(last + 3);
    }

    /** Whether a listed field behind "and" ends a list of fields. */
    private boolean isClosed(int last) {
        var field = sentence.item(last);
        return field.is(Category.PORTFOLIO) && sentence.is(field.from() - 1, Category.AND);
    }

    /** What begins behind "of", a comma or "and", or goes on from a capital, "International Development", is of the field. */
    private boolean isElement(int at) {
        return order.nounsCapitalized() && !sentence.token(at - 1).capitalized() && sentence.is(at - 2, Category.AND)
                || sentence.is(at - 1, Category.STOP) && sentence.token(at - 1).capitalized()
                || sentence.is(at - 1, Category.LINK) || sentence.is(at - 1, Category.AND)
                || sentence.sign(at - 1, ',') || sentence.is(at + 1, Category.AND) && !isName(at - 1);
    }

    /** "Of Water Development and Sanitation, ": one last word behind "and", and no name of two. */
    private boolean isEndOfList(int comma) {
        var unlisted = 0;
        var at = comma - 1;
        while (at > 0 && sentence.token(at).capitalized() && !sentence.is(at, Category.AND)) {
            unlisted += sentence.item(at) == Item.NONE ? 1 : 0;
            at--;
        }
        return sentence.is(at, Category.AND) && at < comma - 1 && unlisted < 2;
    }

    /** Small letters behind "of", or with a field that is listed among them. */
    private static boolean isSure(boolean linked, boolean field, boolean small) {
        return small && (linked || field);
    }

    private boolean isState(int at) {
        return sentence.is(at, Category.STATE) || sentence.is(at, Category.STATE_TITLE);
    }

    private int beforeLinks(int state) {
        var at = state;
        while (sentence.is(at - 1, Category.LINK)) {
            at--;
        }
        return at;
    }

    private boolean isFollowedByName(int state) {
        var at = state;
        while (isState(at) || sentence.is(at, Category.LINK) || sentence.is(at, Category.HONORIFIC)
                || sentence.sign(at, ',')) {
            at = Math.max(at + 1, sentence.item(at).to());
        }
        return at < sentence.size() && isName(at);
    }

    /** "A, Minister of", "A, Poland, Minister of". */
    private boolean isBehindName(Item head) {
        var comma = head.from() - 1;
        var name = sentence.is(comma - 1, Category.STATE) ? sentence.item(comma - 1).from() - 1 : comma;
        return sentence.sign(comma, ',') && (isName(comma - 1) || sentence.sign(name, ',') && isName(name - 1))
                || sentence.sign(head.from() - 1, '–') || sentence.sign(head.from() - 1, '-');
    }

    /** Whether a comma ends what is told of somebody: a form of address or a state follows it. */
    private boolean endsAt(int comma) {
        return sentence.is(comma + 1, Category.HONORIFIC) || sentence.is(comma + 1, Category.STATE)
                || sentence.is(comma + 1, Category.RANK);
    }

    /** "Minister für Dünger und Saatgut, Jan Novák": of two nouns beside each other, where nouns have a capital, none is a field. */
    private boolean isBeforeNameOfTwo(int comma) {
        var name = sentence.is(comma + 1, Category.HONORIFIC) ? afterHonorifics(comma + 1) : comma + 1;
        var second = name + 1;
        while (sentence.is(second, Category.PARTICLE) || second < sentence.size() && sentence.token(second).hyphen()) {
            second++;
        }
        return order.nounsCapitalized() && sentence.sign(comma, ',') && isName(name) && isName(second);
    }

    private int afterHonorifics(int from) {
        var at = from;
        while (sentence.is(at, Category.HONORIFIC) || at > from && sentence.sign(at, '.')) {
            at = Math.max(at + 1, sentence.item(at).to());
        }
        return at;
    }

    /** Whether a name of two words stands behind a comma, and no further field. */
    private boolean isBeforeName(int comma) {
        var after = comma + 3;
        return !order.nounsCapitalized() && sentence.sign(comma, ',') && isName(comma + 1) && isName(comma + 2)
                && !sentence.is(after, Category.AND) && !isName(after)
                && !(sentence.sign(after, ',') && isName(after + 1));
    }

    /** Whether the word before is the first noun behind a comma or "und". */
    private boolean isBeginning(int at) {
        var before = at - 1;
        while (before > 0 && sentence.token(before).kind() == Token.Kind.WORD && !sentence.token(before).capitalized()
                && !sentence.is(before, Category.AND)) {
            before--;
        }
        return sentence.token(at).capitalized() && sentence.is(before, Category.AND);
    }

    private boolean isName(int at) {
        return NameWords.mayBegin(sentence, at);
    }

    private boolean isPart(int at, Item item) {
        var token = sentence.token(at);
        return token.hyphen() || token.kind() == Token.Kind.SUFFIX || token.kind() == Token.Kind.WORD
                && (item == Item.NONE || item.is(Category.PORTFOLIO) || item.is(Category.INSTITUTION)
                        || item.is(Category.LINK) || item.is(Category.STOP) || item.is(Category.UNION)
                        || item.is(Category.TOWN) || item.is(Category.REGION) || item.is(Category.INTERNATIONAL)
                        || item.is(Category.ABSENT_AFTER)
                        || item.is(Category.NATIONALITY) && !order.nounsCapitalized()
                                && sentence.is(at - 1, Category.LINK)
                        || item.is(Category.INSTRUMENT) && token.capitalized());
    }
}
