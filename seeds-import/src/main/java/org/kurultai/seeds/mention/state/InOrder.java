package org.kurultai.seeds.mention.state;

import java.util.ArrayList;
import java.util.List;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.mention.name.Gaps;
import org.kurultai.seeds.mention.office.Roles;
import org.kurultai.seeds.mention.person.PersonMention;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/**
 * States and then as many persons, in that order: "Kenya, Chad and Togo were represented by A, B and C", "the Polish and the
 * Danish partners: Minister A and Minister B", "the ministers of Kenya and Chad met with the participation of A and B".
 */
public final class InOrder {
    private static final int NEAR = 8;
    private final Sentence sentence;
    private final List<PersonMention> persons;

    private InOrder(Sentence sentence, List<PersonMention> persons) {
        this.sentence = sentence;
        this.persons = persons;
    }

    /** The persons of a sentence, those in the order of their states with these. */
    public static List<PersonMention> in(Sentence sentence, List<PersonMention> persons) {
        return persons.size() < 2 ? persons : new InOrder(sentence, persons).read();
    }

    private List<PersonMention> read() {
        var read = new ArrayList<>(persons);
        for (var first = 0; first + 1 < persons.size(); first++) {
            if (first > 0 && areJoined(first - 1)) {
                continue;
            }
            var last = first;
            while (last + 1 < persons.size() && areJoined(last)) {
                last++;
            }
            var list = persons.subList(first, last + 1);
            var before = states(persons.get(first).from());
            var told = areOfNone(list, before) ? before : behind(list);
            var states = told.size() == list.size() ? told : ofBody(list);
            for (var i = 0; states.size() == list.size() && i < list.size(); i++) {
                read.set(first + i, list.get(i).of(states.get(i)));
            }
        }
        return read;
    }

    /** Of none, or the first of the state that stands next to the verb; or all of one of the two at the ends of the list. */
    private static boolean areOfNone(List<PersonMention> list, List<String> states) {
        if (states.isEmpty()) {
            return false;
        }
        var first = states.size() == list.size()
                && list.stream().allMatch(person -> person.state().equals(states.getFirst()));
        return first || (isOfNone(list.getFirst()) || list.getFirst().state().equals(states.getLast()))
                && list.stream().skip(1)
                        .allMatch(person -> isOfNone(person) || person.state().equals(states.getLast()));
    }

    /** The states of whom a list before them tells: "A and B led the delegations of Kenya and Chad", "sat on the Kenyan side". */
    private List<String> behind(List<PersonMention> list) {
        var to = list.getLast().to();
        var delegations = sentence.first(Category.DELEGATION, to, endOfClause(to));
        var at = delegations != Item.NONE ? delegations.to()
                : sentence.is(to, Category.REPRESENT) ? sentence.item(to).to() : sentence.size();
        var side = Roles.state(sentence.item(delegations.from() - 1));
        if (list.size() > 1 && list.stream().allMatch(person -> isOfNone(person) || person.state().equals(side))
                && !side.isEmpty() && isOnSide(delegations)) {
            return list.stream().map(person -> side).toList();
        }
        if (list.size() < 2 || !list.stream().limit(list.size() - 1).allMatch(InOrder::isOfNone)) {
            return List.of();
        }
        var states = new ArrayList<String>();
        while (at < sentence.size() && (isState(at) || joins(at))) {
            if (isState(at)) {
                states.add(Roles.state(sentence.item(at)));
            }
            at = Math.max(at + 1, sentence.item(at).to());
        }
        return states;
    }

    /** "The Kuwaiti-Bahraini committee met, co-chaired by A and B": of the two states whose body it is. */
    private List<String> ofBody(List<PersonMention> list) {
        var from = list.getFirst().from();
        var by = sentence
                .item(sentence.is(from - 1, Category.LINK) && !sentence.is(from - 1, Category.ATTEND) ? from - 2
                        : from - 1);
        var led = by.is(Category.ATTEND, "by") || by.is(Category.ATTEND, "led");
        for (var body : sentence.between(Category.SITTING, 0, led ? by.from() : 0)) {
            var behind = sentence.is(body.to(), Category.BETWEEN) ? pair(body.to() + 1) : List.<String>of();
            var states = behind.isEmpty() ? pairBefore(body.from()) : behind;
            if (states.size() == list.size() && areOfNone(list, states)) {
                return states;
            }
        }
        return List.of();
    }

    /** The two states that stand before a body's words: "Armenia-Georgia intergovernmental". */
    private List<String> pairBefore(int body) {
        for (var at = Math.max(0, body - NEAR); at < body; at++) {
            if (isState(at) && sentence.item(at).from() == at && !pair(at).isEmpty()) {
                return pair(at);
            }
        }
        return List.of();
    }

    /** Two states bound by a dash or by "and". */
    private List<String> pair(int at) {
        var first = sentence.is(at, Category.LINK) ? at + 1 : at;
        var bond = sentence.item(first).to();
        var bound = bond < sentence.size() && isState(first) && (sentence.token(bond).hyphen()
                || sentence.sign(bond, '–') || sentence.sign(bond, '—') || sentence.is(bond, Category.AND));
        var second = bound && sentence.is(bond + 1, Category.LINK) ? bond + 2 : bond + 1;
        return bound && isState(second)
                ? List.of(Roles.state(sentence.item(first)), Roles.state(sentence.item(second))) : List.of();
    }

    private int endOfClause(int from) {
        var at = from;
        while (at < Math.min(sentence.size(), from + NEAR) && sentence.token(at).kind() != Token.Kind.SIGN) {
            at++;
        }
        return at;
    }

    /** "On the Kenyan side", "in the Kenyan delegation". */
    private boolean isOnSide(Item side) {
        var at = sentence.item(side.from() - 1).from() - 1;
        while (sentence.is(at, Category.LINK)) {
            at--;
        }
        return sentence.is(at, Category.IN)
                || sentence.is(at + 1, Category.LINK) && at + 2 < sentence.item(side.from() - 1).from();
    }

    private static boolean isOfNone(PersonMention person) {
        return person.state().isEmpty() && person.organization().isEmpty();
    }

    /** The states of the list that ends before the verb, or before the colon, in front of persons. */
    private List<String> states(int from) {
        var at = from - 1;
        while (at >= 0 && !isState(at) && !sentence.sign(at, ';') && endingAt(at + 1) < 0) {
            at--;
        }
        var verb = sentence.first(Category.REPRESENT, at + 1, from) != Item.NONE || isAnnounced(from)
                || isPartaking(from) || sentence.is(from - 1, Category.BY)
                || sentence.item(from - 1).is(Category.ATTEND, "by");
        var states = new ArrayList<String>();
        while (at >= 0 && (isState(at) || joins(at))) {
            if (isState(at)) {
                states.addFirst(Roles.state(sentence.item(at)));
            }
            at = (sentence.item(at) == Item.NONE ? at : sentence.item(at).from()) - 1;
        }
        return verb || sentence.is(at, Category.REPRESENT) ? states : List.of();
    }

    /** "The Polish and the Danish partners: A and B", but not behind a dateline: "Lima [Peru], May 3 (XYZ): A". */
    private boolean isAnnounced(int from) {
        for (var at = from - 2; at >= 0 && !isState(at); at--) {
            if (sentence.sign(at, ')') || sentence.sign(at, ']') || sentence.token(at).kind() == Token.Kind.NUMBER) {
                return false;
            }
        }
        return sentence.sign(from - 1, ':');
    }

    /** "With the participation of A, B and C". */
    private boolean isPartaking(int from) {
        var at = from - 1;
        while (sentence.is(at, Category.LINK)) {
            at--;
        }
        return sentence.item(at).is(Category.ATTEND, "noun");
    }

    private int endingAt(int to) {
        for (var i = 0; i < persons.size(); i++) {
            if (persons.get(i).to() == to) {
                return i;
            }
        }
        return -1;
    }

    private boolean isState(int at) {
        return sentence.is(at, Category.STATE) || sentence.is(at, Category.NATIONALITY);
    }

    private boolean joins(int at) {
        return sentence.sign(at, ',') || sentence.is(at, Category.AND) || sentence.is(at, Category.LINK)
                || sentence.is(at, Category.STATE_TITLE);
    }

    /** Whether a person and the next one stand in one list, be it behind one word for their office: "Ministers A and B". */
    private boolean areJoined(int person) {
        var one = persons.get(person);
        var next = persons.get(person + 1);
        return one.from() == next.from() || isJoined(one.to(), next.from());
    }

    private boolean isJoined(int from, int to) {
        return Gaps.areJoined(sentence, from, to) && (to > from || sentence.token(from).kind() == Token.Kind.SIGN);
    }
}
