package org.kurultai.seeds.mention;

import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Language;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;
import org.kurultai.seeds.text.Token;

/** How far the words that name an office reach to both sides of the word that is its head. */
final class RoleExtent {

    /** An institution's name has no more words than these before the word that says what it is. */
    private static final int LONGEST_NAME = 7;

    private static final int NEAR = 6;
    private static final int LONGEST_PRONOUN = 3;

    private final Sentence sentence;
    private final Language.Order order;
    private final FieldExtent fields;

    RoleExtent(Sentence sentence, Language.Order order) {
        this.sentence = sentence;
        this.order = order;
        this.fields = new FieldExtent(sentence, order);
    }

    /** Where the words begin that belong to a head on its left. */
    int left(int head, int floor) {
        var from = head;
        while (from > floor) {
            var before = from - 1;
            var item = sentence.item(before);
            if (item != Item.NONE && isPartOnLeft(item, before)) {
                from = Math.max(floor, item.from());
            } else if (isBinding(before) && before > floor && isPartOnLeft(sentence.item(before - 1), before - 1)) {
                from = before;
            } else if (isPossessed(before, from) && before > floor) {
                from = before;
            } else if (order.headLast() && stateBehindField(before, floor) >= 0) {
                from = stateBehindField(before, floor);
            } else if (order.headLast() && from == head && isFieldWithout(before)) {
                from = before;
            } else if (order.headLast() && isNameOfInstitution(before)
                    && sentence.between(Category.INSTITUTION, from, head).size() > 0) {
                from = before;
            } else {
                break;
            }
        }
        return from;
    }

    /** A short word between a state's adjective and a colleague: "българският му колега". */
    private boolean isPossessed(int at, int head) {
        return sentence.is(head, Category.COUNTERPART) && sentence.is(at - 1, Category.NATIONALITY)
                && sentence.token(at).kind() == Token.Kind.WORD
                && sentence.token(at).text().length() <= LONGEST_PRONOUN;
    }

    private boolean isBinding(int at) {
        var token = sentence.token(at);
        return token.hyphen() || token.kind() == Token.Kind.SUFFIX
                || sentence.is(at, Category.STOP) && sentence.is(at - 1, Category.NATIONALITY)
                || order.headLast() && sentence.is(at, Category.AND) && sentence.is(at - 1, Category.PORTFOLIO);
    }

    /** Where the state stands that unlisted words for a field lead back to: "Macarıstanın idman üzrə naziri"; -1 if none. */
    private int stateBehindField(int last, int floor) {
        for (var at = last; at >= Math.max(floor, last - LONGEST_NAME); at--) {
            var item = sentence.item(at);
            if (item.is(Category.STATE)) {
                return item.from();
            }
            var ofField = item == Item.NONE && sentence.token(at).kind() == Token.Kind.WORD
                    || isPartOnLeft(item, at) || item.is(Category.LINK) || item.is(Category.AND)
                    || item.is(Category.STOP);
            if (!ofField) {
                return -1;
            }
        }
        return -1;
    }

    /** A field of government that is in no list, between a state or another field and the office. */
    private boolean isFieldWithout(int at) {
        return isNameOfInstitution(at)
                && (sentence.sign(at - 1, ',') || sentence.sign(at - 1, '(') || sentence.sign(at - 1, '–')
                        || sentence.sign(at - 1, ':')
                        || sentence.is(at - 1, Category.STATE) || sentence.is(at - 1, Category.PORTFOLIO)
                        || sentence.token(Math.max(0, at - 1)).kind() == Token.Kind.SUFFIX
                        || sentence.is(at - 1, Category.AND) && sentence.is(at - 2, Category.PORTFOLIO));
    }

    private boolean isNameOfInstitution(int at) {
        return at < sentence.size() && sentence.token(at).capitalized() && sentence.item(at) == Item.NONE;
    }

    private boolean isPartOnLeft(Item item, int at) {
        if (item.is(Category.GRADE) || item.is(Category.PORTFOLIO) || item.is(Category.NATIONALITY)
                || item.is(Category.ORGANIZATION) || item.is(Category.INSTITUTION)) {
            return true;
        }
        if (item.is(Category.STATE) || item.is(Category.STATE_TITLE)) {
            return order.stateBeforeHead();
        }
        return item.is(Category.CITY) && item.unbent() && at + 1 < sentence.size()
                && sentence.is(at + 1, Category.PORTFOLIO)
                && order.headLast();
    }

    /** Where the words end that belong to a head on its right. */
    int right(int after) {
        var to = after;
        while (to < sentence.size()) {
            var next = beyond(to, step(to));
            if (next == to) {
                break;
            }
            to = next;
        }
        return to;
    }

    /** The end of a step, or that of unlisted words for a field behind an office if these reach further. */
    private int beyond(int from, int step) {
        var head = sentence.item(from - 1);
        return order.headLast() || !head.is(Category.HEAD) || !isOfFields(head) ? step
                : Math.max(step, fields.right(head, from));
    }

    private static boolean isOfFields(Item head) {
        var office = head.as(Category.HEAD).orElseThrow();
        return office.detail().isEmpty() && (office.kind().equals("minister") || office.kind().equals("secretary"));
    }

    /** Where a list of states ends that follows an office of several. */
    int list(int after) {
        var to = after;
        while (to + 1 < sentence.size() && tellsState(to - 1)
                && (sentence.sign(to, ',') || sentence.is(to, Category.AND))) {
            var next = skipLinks(sentence.is(to + 1, Category.AND) ? to + 2 : to + 1);
            while (sentence.is(next, Category.STATE_TITLE)) {
                next = skipLinks(sentence.item(next).to());
            }
            if (!tellsState(next)
                    || isAdjective(next) != isAdjective(to - 1)) {
                break;
            }
            to = sentence.item(next).to();
        }
        return to;
    }

    /** Where a list of states begins that precedes an office of several. */
    int listBefore(int before, int floor) {
        var from = before;
        while (from - 2 >= floor && tellsState(from) && tellsState(from - 2)
                && (sentence.sign(from - 1, ',') || sentence.is(from - 1, Category.AND))
                && isAdjective(from) == isAdjective(from - 2)) {
            from = sentence.item(from - 2).from();
        }
        return from;
    }

    private boolean isAdjective(int at) {
        return sentence.is(at, Category.NATIONALITY)
                && !(order.smallAdjectives() && sentence.token(at).capitalized());
    }

    private boolean tellsState(int at) {
        return sentence.is(at, Category.STATE) || sentence.is(at, Category.NATIONALITY);
    }

    /** The end of the part that begins at a place; the same place if none does. */
    private int step(int at) {
        var item = sentence.item(at);
        if (item == Item.NONE && Names.isAcronym(sentence.token(at)) && sentence.token(at).text().length() > 1) {
            return at + 1;
        }
        if (isPartOnRight(item, at)) {
            return item.to();
        }
        var quoted = afterQuotation(at);
        if (quoted > at) {
            return quoted;
        }
        var token = sentence.token(at);
        if ((token.kind() == Token.Kind.SUFFIX || token.hyphen()) && at + 1 < sentence.size()
                && isPartOnRight(sentence.item(at + 1), at + 1)) {
            return at + 1;
        }
        if ((item.is(Category.IN) || item.is(Category.UNTIL)) && isEnvoy(at) && isState(skipLinks(item.to()))) {
            return sentence.item(skipLinks(item.to())).to();
        }
        if (sentence.is(at - 1, Category.PORTFOLIO) && !order.headLast()) {
            var fields = furtherFields(at);
            if (fields > at) {
                return fields;
            }
        }
        if (sentence.sign(at, ',') && isHead(at - 1) && sentence.is(skipLinks(at + 1), Category.INSTITUTION)) {
            return sentence.item(skipLinks(at + 1)).to();
        }
        if (item.is(Category.IN)) {
            var next = skipLinks(item.to());
            return sentence.is(next, Category.INSTITUTION) || sentence.is(next, Category.PORTFOLIO)
                    ? sentence.item(next).to()
                    : at;
        }
        if (item.is(Category.UNTIL)) {
            var next = skipLinks(item.to());
            return sentence.is(at - 1, Category.STATE) && isState(next) ? sentence.item(next).to() : at;
        }
        if (item.is(Category.LINK)) {
            var next = skipLinks(at);
            if (isHead(next) && isHead(at - 1)) {
                return sentence.item(next).to();
            }
            return next < sentence.size()
                    && (isPartOnRight(sentence.item(next), next) || sentence.is(next, Category.DELEGATION))
                            ? sentence.item(next).to()
                            : institution(next, at, true);
        }
        if (item.is(Category.AND)) {
            return afterAnd(at);
        }
        if (isHead(at) && isHead(at - 1)) {
            return item.to();
        }
        return order.headLast() ? at : institution(at, at, false);
    }

    /** Where the name of an institution in quotation marks ends that follows the word for it; the same place if none does. */
    private int afterQuotation(int at) {
        var before = sentence.item(at - 1);
        var institution = before.is(Category.INSTITUTION)
                || before.is(Category.HEAD) && before.to() - before.from() > 1;
        if (!institution || !isOneOf("„«“\"", at)) {
            return at;
        }
        for (var close = at + 1; close < Math.min(sentence.size(), at + LONGEST_NAME); close++) {
            if (isOneOf("“”»\"", close)) {
                return close + 1;
            }
        }
        return at;
    }

    private boolean isOneOf(String signs, int at) {
        return at < sentence.size() && signs.contains(sentence.token(at).text());
    }

    /** Whether the words before a place name somebody sent to another state. */
    private boolean isEnvoy(int at) {
        var head = sentence.last(Category.HEAD, at - NEAR, at).as(Category.HEAD).map(term -> term.kind()).orElse("");
        return (head.equals("ambassador") || head.equals("adviser")) && (isHead(at - 1) || tellsState(at - 1));
    }

    /** Unlisted words that go on with a field: "Health Policy", or up to the state in "Health, Family Care and Sport of". */
    private int furtherFields(int from) {
        if (sentence.token(from).capitalized() && (sentence.is(from, Category.ABSENT_AFTER)
                || sentence.item(from) == Item.NONE && isBeforeName(from + 1))) {
            return from + 1;
        }
        var joined = false;
        for (var at = from; at < Math.min(sentence.size(), from + LONGEST_NAME); at++) {
            var item = sentence.item(at);
            if (item.is(Category.LINK) && isState(skipLinks(at))) {
                return joined && sentence.sign(from, ',') ? at : from;
            }
            joined |= item.is(Category.AND);
            var ofField = sentence.sign(at, ',') || item.is(Category.AND) || item.is(Category.PORTFOLIO)
                    || item == Item.NONE && sentence.token(at).capitalized();
            if (!ofField) {
                return from;
            }
        }
        return from;
    }

    /** Whether a comma stands there, and behind it a form of address or a name of two words. */
    private boolean isBeforeName(int comma) {
        return sentence.sign(comma, ',') && (sentence.is(comma + 1, Category.HONORIFIC)
                || isNameOfInstitution(comma + 1) && isNameOfInstitution(comma + 2));
    }

    private boolean isHead(int at) {
        return sentence.is(at, Category.HEAD);
    }

    private int afterAnd(int at) {
        var next = skipLinks(at + 1);
        if (next >= sentence.size() || order.headLast()) {
            return at;
        }
        if (sentence.is(at - 1, Category.PORTFOLIO) && isNameOfInstitution(next) && isBeforeName(next + 1)) {
            return next + 1;
        }
        if (sentence.is(next, Category.PORTFOLIO) && !sentence.is(sentence.item(next).to(), Category.HEAD)
                && !sentence.is(sentence.item(next).to(), Category.HEADS)) {
            return sentence.item(next).to();
        }
        for (var word = next; word < Math.min(sentence.size(), next + 4); word++) {
            if (word > next && sentence.is(word, Category.LINK) && isState(skipLinks(word))) {
                return word;
            }
            var item = sentence.item(word);
            if (!sentence.token(word).capitalized()
                    || item != Item.NONE && !item.is(Category.STOP)
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
                || item.is(Category.STATE)
                || item.is(Category.STATE_TITLE)
                || item.is(Category.NATIONALITY) && !isOfNextHead(item)
                || item.is(Category.ORGANIZATION)
                || item.is(Category.INSTITUTION)
                || item.is(Category.GRADE) && (order.headLast() || sentence.is(at - 1, Category.NATIONALITY))
                || item.is(Category.CITY) && sentence.is(at - 1, Category.LINK);
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
            if (linked && words > 0 && item.is(Category.AND) && sentence.is(skipLinks(item.to()), Category.PORTFOLIO)) {
                return sentence.item(skipLinks(item.to())).to();
            }
            if (linked && words > 0 && item.is(Category.LINK) && sentence.is(skipLinks(at), Category.STATE)) {
                return at;
            }
            var token = sentence.token(at);
            var connects = item.is(Category.LINK) || item.is(Category.AND) || token.hyphen()
                    || item.is(Category.ORDINAL) || item.is(Category.PORTFOLIO)
                    || item.is(Category.NATIONALITY) || item.is(Category.STATE) || item.is(Category.STOP);
            var name = !linked
                    && (item == Item.NONE && token.capitalized() && !sentence.is(at + 1, Category.INSTITUTION)
                            || item.is(Category.AND));
            if (name || token.kind() != Token.Kind.WORD && !token.hyphen() || item != Item.NONE && !connects) {
                return otherwise;
            }
            words += item == Item.NONE ? 1 : 0;
        }
        return otherwise;
    }
}
