package org.kurultai.seeds.mention.presence;

import java.util.ArrayList;
import java.util.List;
import org.kurultai.seeds.language.Categories;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Language;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.mention.office.Roles;
import org.kurultai.seeds.mention.person.NameMention;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/**
 * Names without an office that stand beside their state: "Norway's A", "der Norweger A", "and of Malawi, Ms B". A
 * possessive alone tells too little, as what a state owns has a name too: it counts where it joins others who took part.
 */
public final class Beside {

    private static final int APART = 5;
    private static final Categories OF_LIST = Categories.of(Category.AND, Category.STATE, Category.STATE_TITLE,
            Category.LINK);
    private static final Categories COMING = Categories.of(Category.ARRIVE, Category.ATTEND, Category.BE, Category.ACT);

    private final Sentence sentence;
    private final Language.Order order;
    private final Deeds deeds;

    public Beside(Sentence sentence, Language.Order order) {
        this.sentence = sentence;
        this.order = order;
        this.deeds = new Deeds(sentence);
    }

    /**
     * A name and its state.
     *
     * @param from the first token of both
     * @param to the token after their last
     * @param state the state
     */
    public record Extent(int from, int to, String state) {

        static final Extent NONE = new Extent(0, 0, "");
    }

    /** The words by which a name surely has a state; none if there are none. */
    public Extent sure(NameMention name) {
        if (isOfPeople(name)) {
            return extent(name.from() - 1, name);
        }
        var owned = possible(name);
        if (owned != Extent.NONE && owned.from() < name.from()
                && (deeds.areDoneTo(owned.from() - 1) || deeds.areDoneBy(owned))
                || owned.to() > name.to()
                        && (deeds.areDoneBy(owned) || deeds.areDoneTo(beforeTitles(name.from())) || hasTitle(name)
                                || deeds.areTold(beforeTitles(name.from())) || deeds.isChair(owned.to())
                                || deeds.isChair(name.from() - 2))) {
            return owned;
        }
        var ministry = ofMinistry(name);
        if (!ministry.state().isEmpty()) {
            return ministry;
        }
        var spokenFor = spokenFor(name);
        if (!spokenFor.state().isEmpty()) {
            return spokenFor;
        }
        var field = ofField(name);
        if (!field.state().isEmpty()) {
            return field;
        }
        var line = beginning(name);
        if (sentence.is(line, Category.STATE)) {
            return extent(line, name);
        }
        return isLine(name)
                ? new Extent(name.from(), sentence.size(), Roles.state(sentence.item(stateOfLine(name))))
                : sharesOffice(name);
    }

    /** "A from the Polish Ministry of Health". */
    private Extent ofMinistry(NameMention name) {
        var at = name.to();
        while (sentence.is(at, Category.LINK) || sentence.is(at, Category.FROM)) {
            at = sentence.item(at).to();
        }
        var adjective = sentence.item(at);
        return at > name.to() && adjective.is(Category.NATIONALITY)
                && sentence.first(Category.INSTITUTION, adjective.to(), adjective.to() + 2) != Item.NONE
                        ? new Extent(name.from(), name.to(), Roles.state(adjective)) : Extent.NONE;
    }

    /** "A, who holds the transport portfolio in Panama": where a field is held. */
    private Extent ofField(NameMention name) {
        var who = name.to() + 1;
        if (!sentence.sign(name.to(), ',') || !sentence.is(who, Category.STOP) && !sentence.is(who, Category.COPULA)) {
            return Extent.NONE;
        }
        var field = sentence.first(Category.PORTFOLIO, who, who + 2 * APART);
        for (var at = field.to(); field != Item.NONE && at < Math.min(sentence.size(), who + 2 * APART); at++) {
            var place = sentence.item(at + 1);
            if (sentence.token(at).kind() != Token.Kind.WORD) {
                return Extent.NONE;
            }
            if ((sentence.is(at, Category.IN) || sentence.is(at, Category.LINK))
                    && (place.is(Category.STATE) || place.is(Category.CITY))) {
                return new Extent(name.from(), name.to(), Roles.state(place));
            }
        }
        return Extent.NONE;
    }

    /** "A, who chaired the meeting for Panama", "A, who represented Panama". */
    private Extent spokenFor(NameMention name) {
        var who = name.to() + 1;
        var verb = sentence.item(who + 1);
        if (!sentence.sign(name.to(), ',') || !sentence.is(who, Category.STOP)
                || !verb.is(Category.REPRESENT) && !verb.is(Category.ATTEND)) {
            return Extent.NONE;
        }
        for (var at = verb.to(); at < Math.min(sentence.size(), verb.to() + 2 * APART)
                && !sentence.sign(at, ','); at++) {
            var before = sentence.item(at - 1);
            if (sentence.is(at, Category.STATE) && (before.is(Category.FROM) || before == verb)) {
                return new Extent(name.from(), name.to(), Roles.state(sentence.item(at)));
            }
        }
        return Extent.NONE;
    }

    /** "Der Norweger A". */
    private boolean isOfPeople(NameMention name) {
        var people = name.from() - 1;
        return order.smallAdjectives() && sentence.is(people, Category.NATIONALITY)
                && sentence.token(people).capitalized() && sentence.is(people - 1, Category.LINK);
    }

    /** "The Moldovan A", where every adjective of a state has a capital. */
    private boolean isPeoplesWithin(NameMention name) {
        return name.words() == 2 && !order.smallAdjectives() && !order.headLast()
                && sentence.is(name.from() - 1, Category.NATIONALITY)
                && sentence.item(name.from() - 1).from() == name.from() - 1
                && sentence.item(name.from() - 2).is(Category.LINK, "definite");
    }

    /** "Minister A, Poland's B": two words that mean nothing else. */
    private boolean areNames(int at) {
        return at + 1 < sentence.size() && sentence.item(at) == Item.NONE && sentence.item(at + 1) == Item.NONE
                && sentence.token(at).capitalized() && sentence.token(at + 1).capitalized();
    }

    /** "A, Poland's": the state of somebody behind whom it owns something; empty where it would rule to the right only. */
    public String behind(int to) {
        var owns = !order.headLast() && sentence.sign(to, ',') && sentence.is(to + 1, Category.STATE)
                && to + 2 < sentence.size() && sentence.token(to + 2).kind() == Token.Kind.SUFFIX && !areNames(to + 3);
        return owns ? Roles.state(sentence.item(to + 1)) : "";
    }

    /** "Litauens", which may be bent from the name of the people too. */
    private boolean isGenitive(int at) {
        return order.nounsCapitalized() && (sentence.is(at, Category.STATE) || sentence.is(at, Category.NATIONALITY))
                && sentence.token(at).capitalized() && sentence.token(at).text().endsWith("s");
    }

    /** The words by which a name may have a state: "Norway's A", "A of Norway"; none if there are none. */
    public Extent possible(NameMention name) {
        if (isOfPeople(name)) {
            return extent(name.from() - 1, name);
        }
        var titles = beforeTitles(name.from());
        if (isPeoplesWithin(name)) {
            return new Extent(name.from() - 2, name.to(), Roles.state(sentence.item(name.from() - 1)));
        }
        var owner = sentence.is(titles, Category.GRADE) && !sentence.token(titles).capitalized()
                ? sentence.item(titles).from() - 1 : titles;
        if (isGenitive(owner)) {
            return extent(owner, name);
        }
        if (owner > 0 && sentence.token(owner).kind() == Token.Kind.SUFFIX
                && (sentence.is(owner - 1, Category.STATE) || sentence.is(owner - 1, Category.CITY))) {
            return extent(owner - 1, name);
        }
        var end = Math.max(withState(name.to()), withStateApart(name.to()));
        return end > name.to() ? new Extent(name.from(), end,
                Roles.state(sentence.item(sentence.sign(end - 1, ',') ? end - 2 : end - 1))) : Extent.NONE;
    }

    /** "General A of Poland", "Ms B from Norway". */
    private boolean hasTitle(NameMention name) {
        return beforeTitles(name.from()) < name.from() - 1;
    }

    /** The end of a person, with the state that follows: "of Poland". */
    public int withState(int to) {
        var state = afterLinks(to);
        return state > to && sentence.is(state, Category.STATE) ? sentence.item(state).to() : to;
    }

    /** The end of a person with a state between commas: "A, of Poland, ". */
    private int withStateApart(int to) {
        var state = sentence.sign(to, ',') && sentence.item(to + 1).is(Category.LINK, "of") ? afterLinks(to + 1) : to;
        var end = state > to && sentence.is(state, Category.STATE) ? sentence.item(state).to() : to;
        return end > to && sentence.sign(end, ',') ? end + 1 : to;
    }

    /** The state directly before a name in a list: "the presidents of Kenya A, of the Polish Republic B"; empty if there is none. */
    public String before(NameMention name) {
        var at = beforeTitles(name.from());
        var end = sentence.sign(at, ',') ? at - 1 : at;
        var state = sentence.is(end, Category.STATE_TITLE) && sentence.is(end - 1, Category.NATIONALITY) ? end - 1
                : end;
        return sentence.is(state, Category.STATE) || sentence.is(state, Category.NATIONALITY)
                ? Roles.state(sentence.item(state)) : "";
    }

    /** "Counterparts from Peru and Chad", "Ministers A and B of Peru and Chad": the states of several behind them; none if none is told. */
    public List<String> listed(int to) {
        var states = new ArrayList<String>();
        for (var at = afterLinks(to); (sentence.is(to, Category.FROM) || sentence.item(to).is(Category.LINK, "of"))
                && at < sentence.size();) {
            if (sentence.is(at, Category.STATE)) {
                states.add(Roles.state(sentence.item(at)));
            } else if (!sentence.sign(at, ',') && !sentence.is(at, Category.AND)
                    && !sentence.is(at, Category.STATE_TITLE) && !sentence.is(at, Category.LINK)) {
                break;
            }
            at = Math.max(at + 1, sentence.item(at).to());
        }
        return states;
    }

    /** "Aus Peru und dem Tschad die Minister A und B": the states of several before their office; none if none is told. */
    public List<String> listedBefore(int from) {
        var states = new ArrayList<String>();
        for (var at = from - 1; at >= 0; at--) {
            if (sentence.is(at, Category.STATE) && sentence.item(at).from() == at) {
                states.addFirst(Roles.state(sentence.item(at)));
            } else if (!states.isEmpty() && sentence.is(at, Category.FROM)) {
                return states;
            } else if (!sentence.item(at).isAny(OF_LIST) && !sentence.sign(at, ',')
                    && !(states.isEmpty() && sentence.item(at).isAny(COMING))) {
                return List.of();
            }
        }
        return List.of();
    }

    /** Whether what stands between two persons only joins them. */
    public boolean areJoined(int from, int to) {
        if (to <= from || to - from > APART) {
            return false;
        }
        for (var at = from; at < to; at++) {
            var item = sentence.item(at);
            if (!sentence.sign(at, ',') && !sentence.sign(at, '.') && !item.is(Category.AND) && !item.is(Category.LINK)
                    && !item.is(Category.HONORIFIC) && !item.is(Category.RANK)) {
                return false;
            }
        }
        return true;
    }

    /** "Norway: Ms A", a line that is no more than that. */
    private int beginning(NameMention name) {
        var sign = beforeTitles(name.from());
        var ends = name.to() >= sentence.size() || sentence.sign(name.to(), ';') || sentence.sign(name.to(), '.')
                || sentence.sign(name.to(), ',');
        var dash = sentence.sign(sign, ':') || isDash(sign);
        return dash && ends && sentence.is(sign - 1, Category.STATE)
                && isSmallPart(lineBefore(sign), sentence.item(sign - 1).from())
                        ? sign - 1 : -1;
    }

    private int stateOfLine(NameMention name) {
        var apart = sentence.sign(name.to(), ',') || isDash(name.to());
        return afterLinks(apart ? name.to() + 1 : name.to());
    }

    private boolean isDash(int at) {
        return sentence.sign(at, '–') || sentence.sign(at, '-') || sentence.sign(at, '—');
    }

    private int lineBefore(int sign) {
        var at = sign;
        while (at > 0 && !sentence.sign(at - 1, ';')) {
            at--;
        }
        return at;
    }

    /** A line that is a name and a state: "- Ms A, Norway". */
    private boolean isLine(NameMention name) {
        var state = stateOfLine(name);
        return state > name.to() && sentence.is(state, Category.STATE) && isSmallPart(0, name.from())
                && isSmallPart(sentence.item(state).to(), sentence.size());
    }

    private boolean isSmallPart(int from, int to) {
        for (var at = from; at < to; at++) {
            var item = sentence.item(at);
            if (sentence.token(at).kind() == Token.Kind.WORD && !item.is(Category.HONORIFIC) && !item.is(Category.RANK)
                    && !item.is(Category.STATE_TITLE) && !item.is(Category.LINK) && !item.is(Category.AND)) {
                return false;
            }
        }
        return true;
    }

    /** "The ministers of Kenya, Mr A, and of Malawi, Ms B". */
    private Extent sharesOffice(NameMention name) {
        var at = beforeTitles(name.from());
        var state = sentence.sign(at, ',') ? at - 1 : at;
        if (!sentence.is(state, Category.STATE)) {
            return Extent.NONE;
        }
        var link = sentence.item(state).from() - 1;
        while (sentence.is(link, Category.STATE_TITLE) || sentence.is(link, Category.LINK)) {
            link--;
        }
        var from = sentence.is(link, Category.FROM);
        var linked = link < sentence.item(state).from() - 1 || from;
        var several = sentence.first(Category.HEADS, 0, link);
        var joins = sentence.is(link, Category.AND) || sentence.sign(link, ',') || from;
        var one = sentence.is(link, Category.AND) && sentence.first(Category.HEAD, 0, link) != Item.NONE;
        return linked && one || linked && joins && several != Item.NONE || joins && isFromStates(link)
                || joins && !linked && isBehindHolder(link)
                        ? extent(state, name)
                        : Extent.NONE;
    }

    /** "President A, Malawi B and Chad C": whose office is that of the name before them. */
    private boolean isBehindHolder(int link) {
        var name = sentence.is(link, Category.AND) && sentence.sign(link - 1, ',') ? link - 2 : link - 1;
        return isName(name) && name > 0 && sentence.token(name - 1).capitalized()
                && sentence.first(Category.HEAD, 0, name) != Item.NONE;
    }

    private boolean isName(int at) {
        return at >= 0 && sentence.item(at) == Item.NONE && sentence.token(at).capitalized();
    }

    /** "His counterparts from Poland, A, and Denmark, B". */
    private boolean isFromStates(int at) {
        var counterparts = sentence.first(Category.COUNTERPART, 0, at);
        return counterparts != Item.NONE && sentence.is(counterparts.to(), Category.FROM);
    }

    private Extent extent(int state, NameMention name) {
        var item = sentence.item(state);
        return new Extent(item.from(), name.to(), Roles.state(item));
    }

    private int beforeTitles(int from) {
        return new Circumstance(sentence).beforeTitles(from);
    }

    private int afterLinks(int from) {
        var at = from;
        while (sentence.is(at, Category.LINK) || sentence.is(at, Category.FROM)
                || sentence.is(at, Category.STATE_TITLE)) {
            at = sentence.item(at).to();
        }
        return at;
    }
}
