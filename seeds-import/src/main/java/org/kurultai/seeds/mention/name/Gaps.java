package org.kurultai.seeds.mention.name;

import java.util.List;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Language;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.mention.person.NameMention;
import org.kurultai.seeds.mention.person.RoleMention;
import org.kurultai.seeds.mention.person.RoleMention.Kind;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** What stands between the names and the offices of a sentence: whether one may be the other's. */
public final class Gaps {

    /** How close a name and an office stand. */
    public enum Gap {
        /** With nothing between but forms of address. */
        DIRECT,
        /** With a comma, a dash or a bracket between. */
        APPOSED,
        /** With other words between. */
        APART
    }

    /** ", the Federal Republic of Somalia, H.E. Amb. ". */
    private static final int LONGEST_STATE = 12;

    private final Sentence sentence;
    private final Language.Order order;
    private final List<RoleMention> roles;
    private final List<NameMention> names;

    public Gaps(Sentence sentence, Language.Order order, List<RoleMention> roles, List<NameMention> names) {
        this.sentence = sentence;
        this.order = order;
        this.roles = roles;
        this.names = names;
    }

    /** Whether nothing stands between two places but what joins the members of a list, and forms of address. */
    public static boolean areJoined(Sentence sentence, int from, int to) {
        for (var at = afterBracket(sentence, from); at < to; at++) {
            var item = sentence.item(at);
            if (!sentence.sign(at, ',') && !sentence.sign(at, '.') && !item.is(Category.AND) && !item.is(Category.LINK)
                    && !item.is(Category.HONORIFIC) && !item.is(Category.RANK) && !item.is(Category.ABBREVIATION)) {
                return false;
            }
        }
        return true;
    }

    /** "A (Ports), B (Roads)": past what a bracket tells of the first. */
    private static int afterBracket(Sentence sentence, int open) {
        var close = open;
        while (sentence.sign(open, '(') && close < open + LONGEST_STATE && !sentence.sign(close, ')')) {
            close++;
        }
        return sentence.sign(close, ')') && close > open ? close + 1 : open;
    }

    /** What stands between a name and an office. */
    public Gap between(Unit first, Unit second) {
        var apposed = false;
        var others = 0;
        for (var at = first.to(); at < second.from(); at++) {
            var token = sentence.token(at);
            var item = sentence.item(at);
            if (token.is(',') || token.is('–') || token.is('—') || token.is('-') || token.is('(') || token.is(':')
                    || token.is('/')) {
                apposed = true;
            } else if (item.is(Category.COPULA)) {
                apposed = true;
            } else if (token.is(')') || token.is('"') || token.is('.') || token.is('“') || token.is('”')
                    || token.is('«') || token.is('»')) {
                others += token.is(')') || token.is('.') ? 0 : 1;
            } else if (item.is(Category.RANK) || item.is(Category.HONORIFIC) || item.is(Category.PARTICLE)
                    || item.is(Category.ABBREVIATION) || item == Item.NONE && isHonour(at)) {
                continue;
            } else if (apposed && isWhole(first) && isAdjectiveOf(second, at)) {
                continue;
            } else if (item.is(Category.LINK) || token.kind() == Token.Kind.SUFFIX
                    || item.is(Category.STOP) && (isColleague(first) || apposed && second.role() >= 0)) {
                others++;
            } else if (item.is(Category.INSTITUTION) && sentence.last(Category.RANK, first.to(), at) != Item.NONE) {
                others = Math.max(0, others - 1);
            } else if (areOfAll(first, at)) {
                others = 0;
            } else if (isStateOf(first, at)) {
                apposed = true;
            } else if (isParticiple(first, at)) {
                others = 0;
            } else if (isBracketed(at) || token.kind() == Token.Kind.NUMBER && sentence.is(at - 1, Category.LINK)) {
                continue;
            } else {
                return Gap.APART;
            }
        }
        if (others > 2 || isOfRole(first, second) || second.name() >= 0
                && (isFieldAlone(second) || isWhere(first, second) || isOwned(first, second))) {
            return Gap.APART;
        }
        return apposed || others > 0 ? Gap.APPOSED : Gap.DIRECT;
    }

    /** "A, aussenpolitischer Berater", "A, personal adviser": one word directly before an office that says what kind it is of. */
    private boolean isAdjectiveOf(Unit role, int at) {
        return role.role() >= 0 && at + 1 == role.from() && sentence.item(at) == Item.NONE
                && sentence.token(at).kind() == Token.Kind.WORD && !sentence.token(at).capitalized();
    }

    private boolean isWhole(Unit name) {
        return name.name() >= 0 && names.get(name.name()).words() > 1;
    }

    /** "The ministers of the two countries, A and B", "les ministres des deux pays, A et B". */
    private boolean areOfAll(Unit role, int at) {
        return role.role() >= 0 && roles.get(role.role()).kind() == Kind.SEVERAL
                && (sentence.is(at, Category.STATES)
                        || sentence.is(at, Category.NUMBER) && sentence.is(at + 1, Category.STATES));
    }

    /** "Hat A empfangen, den Minister von": where verbs come last, one between a name and who its bearer is. */
    private boolean isParticiple(Unit name, int at) {
        var verb = sentence.item(at);
        return order.nounsCapitalized() && isWhole(name) && at == name.to() && sentence.sign(verb.to(), ',')
                && sentence.is(verb.to() + 1, Category.LINK)
                && (verb.is(Category.RECEIVE) || verb.is(Category.MEET));
    }

    /** "A, Poland, Minister of Justice". */
    private boolean isStateOf(Unit name, int at) {
        var state = sentence.item(at);
        return name.name() >= 0 && state.is(Category.STATE) && sentence.sign(state.from() - 1, ',')
                && state.from() - 1 == name.to() && sentence.sign(state.to(), ',');
    }

    /** Letters behind a name: "Peter Otieno, EGH, Minister", "Peter Otieno, M.P., Minister". */
    private boolean isHonour(int at) {
        var letter = sentence.token(at).text().length() == 1 && sentence.sign(at + 1, '.')
                && (sentence.sign(at - 1, ',') || sentence.sign(at - 1, '.'));
        return letter && sentence.token(at).capitalized()
                || NameWords.isAcronym(sentence.token(at)) && sentence.sign(at + 1, ',');
    }

    /** "His colleague" and, with the word for "his" behind it, "колегата си". */
    private boolean isColleague(Unit unit) {
        return unit.role() >= 0 && roles.get(unit.role()).kind() == Kind.COUNTERPART;
    }

    /** "Gatherings of the heads of the delegations", "темите на министрите", "tagten in Mondsee die Minister", "in Mondsee, the ministers": what is of those who
     * hold an office, or where. */
    private boolean isOfRole(Unit name, Unit role) {
        return name.name() >= 0 && role.role() >= 0 && names.get(name.name()).words() == 1
                && (sentence.item(name.to()).is(Category.LINK, "of") || sentence.is(name.from() - 1, Category.IN)
                        || (order.nounsCapitalized() || roles.get(role.role()).kind() == Kind.SEVERAL)
                                && sentence.is(name.to(), Category.LINK));
    }

    /** What ministers are "of" or "from" is where they come from. */
    private boolean isWhere(Unit role, Unit name) {
        return role.role() >= 0 && roles.get(role.role()).kind() == Kind.SEVERAL
                && (sentence.is(name.from() - 1, Category.LINK) || sentence.is(name.from() - 1, Category.FROM));
    }

    /** "The President of Banco Azul", "adviser of Mr Köhler": what somebody heads, or whom somebody serves. */
    private boolean isOwned(Unit office, Unit name) {
        var title = name.from();
        while (title > office.to() && sentence.item(title - 1).from() == title - 1
                && (sentence.is(title - 1, Category.HONORIFIC) || sentence.is(title - 1, Category.RANK))) {
            title--;
        }
        var link = sentence.item(title - 1);
        return link.is(Category.LINK, "of")
                || link.is(Category.FROM) && sentence.is(link.from() - 1, Category.INSTITUTION);
    }

    /** One word after "of" is rather a field than somebody's name; so is one after the office of several. */
    private boolean isFieldAlone(Unit name) {
        return names.get(name.name()).words() == 1
                && (sentence.is(name.from() - 1, Category.LINK) || isNounOf(name)
                        || roles.stream().anyMatch(
                                role -> role.to() == name.from() && role.kind() == Kind.SEVERAL));
    }

    /** Where every noun has a capital: "des Deutschen Austauschdienstes". */
    private boolean isNounOf(Unit name) {
        return order.nounsCapitalized() && sentence.is(name.from() - 1, Category.NATIONALITY)
                && sentence.is(name.from() - 2, Category.LINK);
    }

    private boolean isBracketed(int at) {
        for (var open = at; open >= Math.max(0, at - 6); open--) {
            if (sentence.sign(open, ')')) {
                return false;
            }
            if (sentence.sign(open, '(')) {
                return true;
            }
        }
        return false;
    }

    /** Whether what stands between two names only lists them, with their states. */
    public boolean areEnumerated(int from, int to) {
        if (to - from > LONGEST_STATE) {
            return false;
        }
        for (var at = from; at < to; at++) {
            var item = sentence.item(at);
            if (!sentence.sign(at, ',') && !sentence.sign(at, '(') && !sentence.sign(at, ')') && !item.is(Category.AND)
                    && !(sentence.sign(at, '.') && sentence.is(at - 1, Category.ABBREVIATION))
                    && !item.is(Category.STATE) && !item.is(Category.NATIONALITY) && !item.is(Category.HONORIFIC)
                    && !item.is(Category.RANK)
                    && !item.is(Category.LINK) && !item.is(Category.STATE_TITLE) && !isBracketed(at)) {
                return false;
            }
        }
        return true;
    }
}
