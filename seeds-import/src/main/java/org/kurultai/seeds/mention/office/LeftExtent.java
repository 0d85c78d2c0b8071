package org.kurultai.seeds.mention.office;

import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Language;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.mention.name.NameWords;
import org.kurultai.seeds.mention.person.Allegiance;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** How far the words that name an office reach to the left of the word that is its head. */
final class LeftExtent {

    private static final int LONGEST_NAME = 7;
    private static final int SHORT_NAME = 3;
    private static final int LONGEST_PRONOUN = 3;

    private final Sentence sentence;
    private final Language.Order order;

    LeftExtent(Sentence sentence, Language.Order order) {
        this.sentence = sentence;
        this.order = order;
    }

    /** Where the words begin that belong to a head on its left. */
    int from(int head, int floor) {
        var fields = order.headLast() || order.nounsCapitalized() ? head : Fields.from(sentence, head, floor);
        var from = fields;
        while (from > floor) {
            var before = from - 1;
            var item = sentence.item(before);
            if (isWhither(item, before)) {
                break;
            } else if (from == head && isHalf(before)) {
                from = before - 2;
            } else if (from == head && isOfficerOf(before, head)) {
                from = sentence.token(before).hyphen() ? before - 1 : before;
            } else if (item != Item.NONE && isPartOnLeft(item, before)) {
                from = Math.max(floor, item.from());
            } else if (bracket(before, floor) >= 0) {
                from = bracket(before, floor);
            } else if (isBinding(before) && binding(before) > floor
                    && (isPartOnLeft(sentence.item(binding(before) - 1), binding(before) - 1)
                            || isOwner(binding(before) - 1))) {
                from = binding(before);
            } else if (!order.headLast() && before - 1 > floor && isUnlistedField(before, from, head)) {
                from = sentence.is(before, Category.AND) ? before - 1 : before;
            } else if (isPossessed(before, from) && before > floor || isAdjective(before, floor)) {
                from = before;
            } else if (order.headLast() && stateBehindField(before, floor) >= 0) {
                from = stateBehindField(before, floor);
            } else if (!order.headLast() && stateBeforeInstitution(from, floor) >= 0) {
                from = stateBeforeInstitution(from, floor);
            } else if (ministry(from, head, floor) >= 0) {
                from = ministry(from, head, floor);
            } else if (order.headLast() && sentence.sign(before, ',') && isListOfFields(before, head)) {
                from = before;
            } else if (order.headLast() && from == head && isFieldWithout(before)) {
                from = before;
            } else if (order.headLast() && isName(before)
                    && sentence.between(Category.INSTITUTION, from, head).size() > 0) {
                from = before;
            } else {
                break;
            }
        }
        return from;
    }

    /**
     * "Danube Commission (DC) Chairperson", "National Assembly (NA) Chairman": where an organization's or a house's name stands in
     * brackets or before them, and a state's where it leads to its office: "Birleşik Arap Emirlikleri (BAE) Enerji Bakanı"; -1 if
     * none does.
     */
    private int bracket(int close, int floor) {
        var open = close - 2;
        if (open <= floor || !sentence.sign(close, ')') || !sentence.sign(open, '(')
                || !sentence.token(close - 1).allCapitals()) {
            return -1;
        }
        if (order.headLast()) {
            var name = sentence.item(sentence.token(open - 1).kind() == Token.Kind.SUFFIX ? open - 2 : open - 1);
            return order.stateBeforeHead() && name.is(Category.STATE) ? Math.max(floor, name.from()) : -1;
        }
        var before = sentence.item(open - 1);
        return before.is(Category.ORGANIZATION) || before.is(Category.PORTFOLIO) && isAcronymOf(before, close - 1)
                ? Math.max(floor, before.from())
                : sentence.is(close - 1, Category.ORGANIZATION) ? open : -1;
    }

    /** "National Assembly (NA)": the first letters of two words. */
    private boolean isAcronymOf(Item name, int acronym) {
        return name.to() - name.from() == sentence.token(acronym).text().length()
                && sentence.token(acronym).text().charAt(0) == sentence.token(name.from()).text().charAt(0);
    }

    /** "Landwirtschafts- und Umweltminister": the first half of two compounds. */
    private boolean isHalf(int and) {
        return order.nounsCapitalized() && sentence.is(and, Category.AND) && and > 1
                && sentence.token(and - 1).hyphen() && sentence.token(and - 2).capitalized();
    }

    /** "KP chairman", "Frontex-Direktor": what stands for an organization before one of its offices. */
    private boolean isOfficerOf(int acronym, int head) {
        if (sentence.token(acronym).hyphen() && isName(acronym - 1) && order.nounsCapitalized()) {
            return true;
        }
        return NameWords.isUnlistedAcronym(sentence, acronym)
                && sentence.item(head).as(Category.HEAD).filter(Allegiance::mayServeOrganization)
                        .isPresent();
    }

    /** "Tanzania's Livestock Minister", "Tanzania's Livestock and Fisheries Minister". */
    private boolean isUnlistedField(int at, int from, int head) {
        var joined = sentence.is(at, Category.AND) && sentence.is(from, Category.PORTFOLIO);
        var field = joined ? at - 1 : at;
        return (joined || from == head) && (isName(field) || joined && sentence.is(field, Category.PORTFOLIO))
                && (isOwner(field - 1) || sentence.is(field - 1, Category.NATIONALITY)
                        && !sentence.token(field).text().equals(sentence.token(field).fold()));
    }

    /** "Polonya'nın kültür, spor ve gençlik bakanı": a comma between fields, the last of which stands behind "and". */
    private boolean isListOfFields(int comma, int head) {
        return sentence.is(comma - 1, Category.PORTFOLIO) && sentence.is(comma + 1, Category.PORTFOLIO)
                && (sentence.first(Category.AND, comma, head) != Item.NONE
                        || sentence.item(comma + 1).to() > comma + 2
                        || sentence.item(head - 1).to() > sentence.item(head - 1).from() + 1);
    }

    /** "The Danish Road Agency's Director": where the state stands before the name of its authority; -1 if none does. */
    private int stateBeforeInstitution(int institution, int floor) {
        var at = institution - 1;
        while (sentence.is(institution, Category.INSTITUTION) && at > floor && at > institution - SHORT_NAME
                && isName(at)) {
            at--;
        }
        return at >= floor && at < institution - 1 && sentence.is(at, Category.NATIONALITY) ? sentence.item(at).from()
                : -1;
    }

    /** "Ministry of Roads's Secretary": where the institution stands that has the officer; -1 if none does. */
    private int ministry(int field, int head, int floor) {
        var institution = sentence.item(field - 2);
        return !order.headLast() && sentence.item(field - 1).is(Category.LINK, "of")
                && institution.is(Category.INSTITUTION)
                && institution.from() >= floor && sentence.is(field, Category.PORTFOLIO)
                && sentence.token(head - 1).kind() == Token.Kind.SUFFIX ? institution.from() : -1;
    }

    /** "Polonya Cumhuriyeti'ne Bakan A geldi": a state in a form that says whither or where, and not whose office it is. */
    private boolean isWhither(Item item, int last) {
        var word = sentence.token(last).fold();
        return order.headLast() && (item.is(Category.STATE) || item.is(Category.STATE_TITLE)) && !item.unbent()
                && (word.endsWith("a") || word.endsWith("e"));
    }

    /** A short word between a state's adjective and a colleague: "българският му колега". */
    private boolean isPossessed(int at, int head) {
        return sentence.is(head, Category.COUNTERPART) && sentence.is(at - 1, Category.NATIONALITY)
                && sentence.token(at).kind() == Token.Kind.WORD
                && sentence.token(at).text().length() <= LONGEST_PRONOUN;
    }

    /** "Унгарският аграрен министър", "първи": where adjectives bend, one in no list, or a number, between a state's and the office. */
    private boolean isAdjective(int at, int floor) {
        return !order.headLast() && !order.namesUnbent() && !order.nounsCapitalized() && at > floor
                && (sentence.item(at) == Item.NONE || sentence.is(at, Category.ORDINAL))
                && sentence.token(at).kind() == Token.Kind.WORD
                && !sentence.token(at).capitalized() && sentence.is(at - 1, Category.NATIONALITY);
    }

    private boolean isBinding(int at) {
        var token = sentence.token(at);
        return token.hyphen() || token.kind() == Token.Kind.SUFFIX
                || sentence.is(at, Category.STOP) && !sentence.is(at, Category.DELEGATION)
                        && (sentence.is(binding(at) - 1, Category.NATIONALITY)
                                || sentence.is(binding(at) - 1, Category.ORGANIZATION) || isOwner(binding(at) - 1))
                || order.headLast() && sentence.is(at, Category.AND) && sentence.is(at - 1, Category.PORTFOLIO);
    }

    /** Where a word begins that binds, or the phrase that it ends. */
    private int binding(int at) {
        return sentence.item(at) == Item.NONE ? at : sentence.item(at).from();
    }

    /** "Poland's", with a word that is no name between it and the office: "Poland's new minister". */
    private boolean isOwner(int at) {
        return at > 0 && sentence.token(at).kind() == Token.Kind.SUFFIX && sentence.is(at - 1, Category.STATE);
    }

    /** Where the state stands that unlisted words for a field lead back to: "Macarıstanın idman üzrə naziri"; -1 if none. */
    private int stateBehindField(int last, int floor) {
        for (var at = last; at >= Math.max(floor, last - 2 * LONGEST_NAME); at--) {
            var item = sentence.item(at);
            if (item.is(Category.STATE)) {
                return item.from();
            }
            var ofField = item == Item.NONE && sentence.token(at).kind() == Token.Kind.WORD
                    || isPartOnLeft(item, at) || item.is(Category.LINK) || item.is(Category.AND)
                    || item.is(Category.STOP) || isBetweenFields(at, last);
            if (!ofField) {
                return -1;
            }
        }
        return -1;
    }

    /** "Macaristan Kültür, Bilgi, Spor ve Gençlik Bakanı": a comma between fields, the last of which stands behind "and". */
    private boolean isBetweenFields(int comma, int last) {
        var small = sentence.is(comma - 1, Category.PORTFOLIO) && !sentence.token(comma + 1).capitalized();
        return sentence.sign(comma, ',') && (small || sentence.token(comma - 1).capitalized()
                && !sentence.is(comma - 1, Category.STATE) && sentence.token(comma + 1).capitalized())
                && (sentence.first(Category.AND, comma, last + LONGEST_NAME) != Item.NONE
                        || sentence.between(Category.PORTFOLIO, comma, last + LONGEST_NAME).stream()
                                .anyMatch(field -> field.to() - field.from() > 1));
    }

    /** A field of government that is in no list, between a state or another field and the office. */
    private boolean isFieldWithout(int at) {
        return isName(at)
                && (sentence.sign(at - 1, ',') || sentence.sign(at - 1, '(') || sentence.sign(at - 1, '–')
                        || sentence.sign(at - 1, ':')
                        || sentence.is(at - 1, Category.STATE) || sentence.is(at - 1, Category.PORTFOLIO)
                        || sentence.token(Math.max(0, at - 1)).kind() == Token.Kind.SUFFIX
                        || sentence.is(at - 1, Category.AND) && sentence.is(at - 2, Category.PORTFOLIO));
    }

    /** A word of a name, but no surname of somebody else: "X. Əlizadə Polşa Prezidenti". */
    private boolean isName(int at) {
        var initial = sentence.sign(at - 1, '.') && at > 1 && sentence.token(at - 2).text().length() == 1;
        return NameWords.mayBegin(sentence, at) && !initial;
    }

    private boolean isPartOnLeft(Item item, int at) {
        if (item.is(Category.GRADE) || item.is(Category.PORTFOLIO) || item.is(Category.NATIONALITY)
                || item.is(Category.ORGANIZATION) || item.is(Category.INSTITUTION)) {
            return true;
        }
        if (item.is(Category.UNION)) {
            return order.headLast();
        }
        if (item.is(Category.INTERNATIONAL)) {
            return sentence.is(at + 1, Category.HEAD) && !sentence.is(at + 1, Category.HEADS);
        }
        if (item.is(Category.STATE) || item.is(Category.STATE_TITLE)) {
            return order.stateBeforeHead();
        }
        var venue = order.nounsCapitalized() && sentence.is(item.from() - 1, Category.IN);
        return item.is(Category.CITY) && !venue && (isGoverned(item.to())
                || item.unbent() && order.headLast() && (sentence.is(at + 1, Category.PORTFOLIO)
                        || isOfKind("ambassador", at + 1)));
    }

    /** "Riga Mayor", "Riga's Mayor", "Riga Şəhərinin Meri": a city before the office of who governs it. */
    private boolean isGoverned(int to) {
        var at = sentence.token(to).kind() == Token.Kind.SUFFIX ? to + 1 : to;
        at = sentence.is(at, Category.INSTITUTION) ? sentence.item(at).to() : at;
        return at < sentence.size() && isOfKind("governor", at);
    }

    private boolean isOfKind(String kind, int head) {
        return sentence.item(head).as(Category.HEAD).filter(office -> office.kind().equals(kind)).isPresent();
    }
}
