package org.kurultai.seeds.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Language;
import org.kurultai.seeds.mention.RoleMention.Kind;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;
import org.kurultai.seeds.text.Token;

/**
 * Finds the persons of a sentence: names and offices that stand side by side. An office directly before a name is that
 * person's; else names and offices pair up from left to right, so that a list reads the same whichever of them comes first.
 */
public final class Persons {

    private final Sentence sentence;
    private final Language language;
    private final List<RoleMention> roles;
    private final List<NameMention> names;
    private final Circumstance circumstance;
    private final Origin origin;
    private final Beside beside;
    private final Deeds deeds;
    private final List<PersonMention> found = new ArrayList<>();

    private Persons(Sentence sentence, Language language, List<RoleMention> roles) {
        this.sentence = sentence;
        this.language = language;
        this.roles = roles;
        this.names = Names.in(sentence, roles);
        this.circumstance = new Circumstance(sentence);
        this.origin = new Origin(sentence);
        this.beside = new Beside(sentence, language.order());
        this.deeds = new Deeds(sentence);
    }

    /**
     * The persons named in a sentence, in order.
     *
     * @param sentence the sentence
     * @param roles the offices it names
     * @param language its language
     */
    public static List<PersonMention> in(Sentence sentence, List<RoleMention> roles, Language language) {
        var persons = new Persons(sentence, language, roles);
        persons.pair();
        persons.found.sort(Comparator.comparingInt(PersonMention::from));
        return List.copyOf(Companions.in(sentence, persons.found, language.order().headLast()));
    }

    /** A role or a name, in the order of the sentence. */
    private record Unit(int from, int to, int role, int name) {}

    private void pair() {
        var units = new ArrayList<Unit>();
        IntStream.range(0, roles.size())
                .forEach(i -> units.add(new Unit(roles.get(i).from(), roles.get(i).to(), i, -1)));
        IntStream.range(0, names.size())
                .forEach(i -> units.add(new Unit(names.get(i).from(), names.get(i).to(), -1, i)));
        units.sort(Comparator.comparingInt(Unit::from));
        var bound = new boolean[units.size()];
        for (var i = 0; i + 1 < units.size(); i++) {
            var role = units.get(i);
            var name = units.get(i + 1);
            if (role.role() >= 0 && name.name() >= 0 && !bound[i] && gap(role, name) == Gap.DIRECT) {
                if (roles.get(role.role()).isTitle() && i + 2 < units.size() && units.get(i + 2).role() >= 0
                        && gap(name, units.get(i + 2)) == Gap.APPOSED) {
                    bound[i] = true;
                    continue;
                }
                bind(units, bound, i, i + 1);
            }
        }
        for (var i = 0; i + 1 < units.size(); i++) {
            if (bound[i] || bound[i + 1] || units.get(i).role() >= 0 == units.get(i + 1).role() >= 0) {
                continue;
            }
            var gap = gap(units.get(i), units.get(i + 1));
            if (gap == Gap.APPOSED || gap == Gap.DIRECT && units.get(i).role() >= 0) {
                var role = units.get(i).role() >= 0 ? i : i + 1;
                bind(units, bound, role, i + i + 1 - role);
            }
        }
        var listed = names.stream().filter(name -> !origin.of(name.from(), name.to()).isEmpty()).count() > 1
                || !found.isEmpty();
        var alone = new ArrayList<NameMention>();
        for (var i = 0; i < units.size(); i++) {
            if (!bound[i] && units.get(i).name() >= 0) {
                alone.add(names.get(units.get(i).name()));
            }
        }
        var joined = joined(alone);
        alone.forEach(name -> withState(name, listed, joined.getOrDefault(name, "")));
    }

    /** The states of names beside them, where these are sure or join other persons. */
    private Map<NameMention, String> joined(List<NameMention> alone) {
        var states = new HashMap<NameMention, String>();
        var extents = new TreeMap<Integer, Integer>();
        found.forEach(person -> extents.put(person.from(), beside.withState(person.to())));
        var possible = new LinkedHashMap<NameMention, Beside.Extent>();
        for (var name : alone) {
            if (name.words() > 1) {
                var sure = beside.sure(name);
                var extent = sure.state().isEmpty() ? beside.possible(name) : sure;
                if (!sure.state().isEmpty()) {
                    states.put(name, sure.state());
                } else if (!extent.state().isEmpty()) {
                    possible.put(name, extent);
                }
                if (!extent.state().isEmpty()) {
                    extents.put(extent.from(), extent.to());
                }
            }
        }
        var others = new HashSet<Integer>();
        var subjects = possible.values().stream().filter(deeds::opensClause).map(Beside.Extent::state).distinct()
                .count();
        possible.forEach((name, extent) -> {
            var before = extents.lowerEntry(extent.from());
            var after = extents.higherEntry(extent.from());
            if (subjects > 1 && deeds.opensClause(extent) || before != null && !others.contains(before.getKey())
                    && beside.areJoined(before.getValue(), extent.from())
                    || after != null && !deeds.isObject(extent, name)
                            && beside.areJoined(extent.to(), after.getKey())) {
                states.put(name, extent.state());
            } else {
                others.add(extent.from());
            }
        });
        return states;
    }

    private void bind(List<Unit> units, boolean[] bound, int role, int name) {
        var office = roles.get(units.get(role).role());
        var person = names.get(units.get(name).name());
        bound[role] = true;
        bound[name] = true;
        if (office.kind() != Kind.SEVERAL && !(office.kind() == Kind.COUNTERPART && office.states().size() > 1)) {
            add(office, person, office.state());
            for (var next = name + 1; office.kind() == Kind.COUNTERPART && next < units.size() && !bound[next]
                    && units.get(next).name() >= 0 && isOfNextState(units.get(next - 1), units.get(next)); next++) {
                bound[next] = true;
                add(office, names.get(units.get(next).name()), beside.before(names.get(units.get(next).name())));
            }
            return;
        }
        var several = new ArrayList<>(List.of(person));
        for (var next = name + 1; next < units.size() && units.get(next).name() >= 0 && !bound[next]
                && isEnumerated(units.get(next - 1).to(), units.get(next).from()); next++) {
            several.add(names.get(units.get(next).name()));
            bound[next] = true;
        }
        var behindStates = several.stream().noneMatch(one -> beside.before(one).isEmpty());
        for (var i = 0; i < several.size(); i++) {
            var before = beside.before(several.get(i));
            var state = behindStates ? before : origin.of(several.get(i).from(), several.get(i).to());
            var zipped = office.states().size() == several.size() ? office.states().get(i) : before;
            add(office, several.get(i), state.isEmpty() ? zipped : state);
        }
    }

    /** "His counterparts, the Polish A, the Danish B". */
    private boolean isOfNextState(Unit before, Unit name) {
        return isEnumerated(before.to(), name.from()) && !beside.before(names.get(name.name())).isEmpty();
    }

    private enum Gap {
        DIRECT,
        APPOSED,
        APART
    }

    /** What stands between a name and an office. */
    private Gap gap(Unit first, Unit second) {
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
            } else if (item.is(Category.LINK) || token.kind() == Token.Kind.SUFFIX
                    || item.is(Category.STOP) && (isColleague(first) || apposed && second.role() >= 0)) {
                others++;
            } else if (item.is(Category.INSTITUTION) && sentence.last(Category.RANK, first.to(), at) != Item.NONE) {
                others = Math.max(0, others - 1);
            } else if (isBracketed(at) || token.kind() == Token.Kind.NUMBER && sentence.is(at - 1, Category.LINK)) {
                continue;
            } else {
                return Gap.APART;
            }
        }
        if (others > 2 || second.name() >= 0
                && (isFieldAlone(second) || isWhere(first, second) || isOwned(second))) {
            return Gap.APART;
        }
        return apposed || others > 0 ? Gap.APPOSED : Gap.DIRECT;
    }

    /** Letters behind a name: "Peter Otieno, EGH, Minister". */
    private boolean isHonour(int at) {
        return Names.isAcronym(sentence.token(at)) && sentence.sign(at + 1, ',');
    }

    /** "His colleague" and, with the word for "his" behind it, "колегата си". */
    private boolean isColleague(Unit unit) {
        return unit.role() >= 0 && roles.get(unit.role()).kind() == Kind.COUNTERPART;
    }

    /** What ministers are "of" or "from" is where they come from. */
    private boolean isWhere(Unit role, Unit name) {
        return role.role() >= 0 && roles.get(role.role()).kind() == Kind.SEVERAL
                && (sentence.is(name.from() - 1, Category.LINK) || sentence.is(name.from() - 1, Category.FROM));
    }

    /** "The President of Banco Azul": what somebody heads. */
    private boolean isOwned(Unit name) {
        return sentence.item(name.from() - 1).is(Category.LINK, "of");
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
        return language.order().nounsCapitalized() && sentence.is(name.from() - 1, Category.NATIONALITY)
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

    private boolean isEnumerated(int from, int to) {
        if (to - from > 6) {
            return false;
        }
        for (var at = from; at < to; at++) {
            var item = sentence.item(at);
            if (!sentence.sign(at, ',') && !sentence.sign(at, '(') && !sentence.sign(at, ')') && !item.is(Category.AND)
                    && !item.is(Category.STATE) && !item.is(Category.NATIONALITY) && !item.is(Category.HONORIFIC)
                    && !item.is(Category.RANK)
                    && !item.is(Category.LINK) && !item.is(Category.STATE_TITLE) && !isBracketed(at)) {
                return false;
            }
        }
        return true;
    }

    /**
     * A name without an office: with its state in brackets, or with its state in a list of such, it tells a person, else
     * only whom the report knows already.
     */
    private void withState(NameMention name, boolean listed, String besideIt) {
        var brackets = origin.inBrackets(name.from(), name.to());
        var told = brackets.isEmpty() && (listed || sentence.has(Category.REPRESENT)) && name.words() > 1
                ? origin.of(name.from(), name.to()) : brackets;
        var state = told.isEmpty() ? besideIt : told;
        if (name.words() > 1 && !state.isEmpty() || state.isEmpty()) {
            var organization = state.isEmpty() && sentence.has(Category.REPRESENT) && name.words() > 1
                    ? origin.organization(name.to()) : "";
            add(new RoleMention(name.from(), name.from(), List.of(), state.isEmpty() ? List.of() : List.of(state),
                    organization, Kind.ONE, false), name, state);
        }
    }

    private void add(RoleMention role, NameMention name, String state) {
        var from = Math.min(role.from(), name.from());
        var to = Math.max(role.to(), name.to());
        var allegiance = Allegiance.of(role, sentence);
        var told = state.isEmpty() && role.organization().isEmpty() && role.to() > role.from()
                && allegiance != Allegiance.ORGANIZATION ? told(name, from, to) : state;
        found.add(new PersonMention(
                sentence.index(),
                from,
                to,
                unbent(name, role.bent()),
                sentence.span(name.from(), name.to()),
                sentence.span(from, to),
                wording(role),
                role.offices(),
                told,
                role.organization(),
                rank(from, to),
                role.kind(),
                circumstance.isPresent(from, to),
                circumstance.standing(from, to),
                allegiance));
    }

    private String told(NameMention name, int from, int to) {
        var brackets = origin.inBrackets(name.from(), name.to());
        var own = brackets.isEmpty() ? origin.of(from, to) : brackets;
        var beforeIt = own.isEmpty() ? beside.possible(name).state() : own;
        var behindIt = beforeIt.isEmpty() ? beside.behind(to) : beforeIt;
        return behindIt.isEmpty() ? circumstance.stateOf(from, to) : behindIt;
    }

    private String unbent(NameMention name, boolean bent) {
        var text = new StringBuilder();
        for (var at = name.from(); at < name.to(); at++) {
            var token = sentence.token(at);
            var apart = at > name.from() && token.start() > sentence.token(at - 1).end();
            text.append(apart ? " " : "").append(
                    token.kind() == Token.Kind.WORD && token.text().length() > 1 && !sentence.is(at, Category.PARTICLE)
                            ? language.names().unbent(token.text(), bent)
                            : token.text());
        }
        return sentence.is(name.to(), Category.MEET) ? language.names().unmet(text.toString()) : text.toString();
    }

    /** The office's words but for those that tell its state. */
    private String wording(RoleMention role) {
        return IntStream.range(role.from(), role.to())
                .filter(at -> sentence.token(at).kind() != Token.Kind.SUFFIX)
                .mapToObj(at -> sentence.token(at).text())
                .collect(Collectors.joining(" "));
    }

    private String rank(int from, int to) {
        var low = Math.max(0, from - 3);
        for (var at = low; at < Math.min(sentence.size(), to); at++) {
            if (sentence.is(at, Category.RANK) && (at >= from || sentence.item(at).to() == from)) {
                return sentence.item(at).as(Category.RANK).orElseThrow().value();
            }
        }
        return "";
    }
}
