package org.kurultai.seeds.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Language;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.mention.name.Gaps;
import org.kurultai.seeds.mention.name.Gaps.Gap;
import org.kurultai.seeds.mention.name.Names;
import org.kurultai.seeds.mention.name.Unbending;
import org.kurultai.seeds.mention.name.Unit;
import org.kurultai.seeds.mention.office.OfficeTitles;
import org.kurultai.seeds.mention.office.Wording;
import org.kurultai.seeds.mention.person.Allegiance;
import org.kurultai.seeds.mention.person.NameMention;
import org.kurultai.seeds.mention.person.PersonMention;
import org.kurultai.seeds.mention.person.Presence;
import org.kurultai.seeds.mention.person.RoleMention;
import org.kurultai.seeds.mention.person.RoleMention.Kind;
import org.kurultai.seeds.mention.person.Standing;
import org.kurultai.seeds.mention.presence.Beside;
import org.kurultai.seeds.mention.presence.Chairs;
import org.kurultai.seeds.mention.presence.Circumstance;
import org.kurultai.seeds.mention.presence.Deeds;
import org.kurultai.seeds.mention.presence.Presences;
import org.kurultai.seeds.mention.state.Brackets;
import org.kurultai.seeds.mention.state.Companions;
import org.kurultai.seeds.mention.state.Delegations;
import org.kurultai.seeds.mention.state.HomeState;
import org.kurultai.seeds.mention.state.InOrder;
import org.kurultai.seeds.mention.state.Leaders;
import org.kurultai.seeds.mention.state.Origin;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

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
    private final Brackets brackets;
    private final Beside beside;
    private final Deeds deeds;
    private final Gaps gaps;
    private final Wording wording;
    private final OfficeTitles titles;
    private final Chairs chairs;
    private final HomeState home;
    private final List<PersonMention> found = new ArrayList<>();

    private Persons(Sentence sentence, Language language, List<RoleMention> roles, List<NameMention> names) {
        this.sentence = sentence;
        this.language = language;
        this.roles = roles;
        this.names = names;
        this.circumstance = new Circumstance(sentence);
        this.brackets = new Brackets(sentence, language.plates());
        this.origin = new Origin(sentence, brackets);
        this.beside = new Beside(sentence, language.order());
        this.deeds = new Deeds(sentence);
        this.gaps = new Gaps(sentence, language.order(), roles, names);
        this.wording = new Wording(sentence, language);
        this.titles = new OfficeTitles(sentence, language, roles);
        this.chairs = new Chairs(sentence);
        this.home = new HomeState(sentence, roles, new Delegations(sentence, circumstance), origin, brackets,
                beside);
    }

    /**
     * The persons named in a sentence, in order.
     *
     * @param sentence the sentence
     * @param roles the offices it names
     * @param language its language
     */
    public static List<PersonMention> in(Sentence sentence, List<RoleMention> roles, Language language) {
        var names = Names.in(sentence, roles, language.order());
        if (names.isEmpty()) {
            return List.of();
        }
        var persons = new Persons(sentence, language, roles, names);
        persons.pair();
        persons.found.sort(Comparator.comparingInt(PersonMention::from));
        var companions = Companions.in(sentence, persons.found, language.order().headLast());
        return List.copyOf(Presences.in(sentence, InOrder.in(sentence, companions), language.order()));
    }

    private void pair() {
        var units = new Units(sentence, roles, names, gaps, language.order().headLast());
        for (var i = 0; i + 1 < units.size(); i++) {
            if (units.isOffice(i) && units.isName(i + 1) && !units.isBound(i)
                    && units.between(i, i + 1) == Gap.DIRECT) {
                if (units.office(i).isTitle() && i + 2 < units.size() && units.isOffice(i + 2)
                        && units.between(i + 1, i + 2) == Gap.APPOSED && !units.isHeldByNext(i + 2)) {
                    units.bind(i);
                } else if (units.isTitleBehind(i)) {
                    units.bind(i);
                    bind(units, i - 1, i + 1);
                } else {
                    bind(units, i, i + 1);
                }
            }
        }
        for (var i = 0; i + 1 < units.size(); i++) {
            if (units.isBound(i) || units.isBound(i + 1) || units.isOffice(i) == units.isOffice(i + 1)
                    || units.announcesList(i) || units.isOfNextInFull(i)) {
                continue;
            }
            var gap = units.between(i, i + 1);
            if (gap == Gap.APPOSED || gap == Gap.DIRECT && (units.isOffice(i) || units.isOfStateBehind(i))) {
                var role = units.isOffice(i) ? i : i + 1;
                bind(units, role, i + i + 1 - role);
            }
        }
        new SecondOffices(sentence, units, found, wording, titles).read(language.order().headLast());
        var listed = names.stream().filter(name -> !origin.of(name.from(), name.to()).isEmpty()).count() > 1
                || !found.isEmpty();
        var alone = IntStream.range(0, units.size()).filter(i -> !units.isBound(i) && units.isName(i))
                .mapToObj(units::name).toList();
        var joined = joined(alone);
        if (alone.size() > 1 && alone.stream().noneMatch(name -> beside.before(name).isEmpty())) {
            alone.forEach(name -> bare(name, beside.before(name)));
            return;
        }
        alone.forEach(name -> withState(name, listed, joined.getOrDefault(name, "")));
    }

    /** The states of names beside them, where these are sure or join other persons. */
    private Map<NameMention, String> joined(List<NameMention> alone) {
        var states = new HashMap<NameMention, String>();
        var extents = new TreeMap<Integer, Integer>();
        found.forEach(person -> extents.put(person.from(), brackets.behind(beside.withState(person.to()))));
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
                } else if (!brackets.state(name.from(), name.to()).isEmpty()) {
                    extents.put(name.from(), brackets.behind(name.to()));
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

    private void bind(Units units, int role, int name) {
        var office = units.office(role);
        var person = units.name(name);
        units.bind(role);
        if (bindBehind(units, role, name)) {
            return;
        }
        units.bind(name);
        var fromWhere = office.states().isEmpty() ? beside.listedBefore(office.from()) : List.<String>of();
        if (office.kind() != Kind.SEVERAL && !isOfEach(office, units, name)
                && !areCounterparts(office) && (fromWhere.size() < 2 || office.kind() != Kind.EITHER)) {
            add(office, person, office.state());
            for (var next = name + 1; office.kind() == Kind.COUNTERPART && next < units.size() && !units.isBound(next)
                    && units.isName(next) && isOfNextState(units.get(next - 1), units.get(next)); next++) {
                units.bind(next);
                var other = units.name(next);
                var of = origin.of(other.from(), other.to());
                add(office, other, of.isEmpty() ? beside.before(other) : of);
            }
            return;
        }
        var several = new ArrayList<>(List.of(person));
        for (var next = name + 1; units.isNextOfList(next) && !units.isOfItsOwn(office, next); next++) {
            several.add(units.name(next));
            units.bind(next);
        }
        var listed = fromWhere.size() == several.size() ? fromWhere
                : areOnlyJoined(several) && office.states().isEmpty() ? beside.listed(several.getLast().to())
                : List.<String>of();
        if (listed.size() == several.size() && listed.size() > 1) {
            for (var i = 0; i < several.size(); i++) {
                add(office, several.get(i), listed.get(i));
            }
            return;
        }
        var behindStates = several.size() < 3 ? several.stream().noneMatch(one -> beside.before(one).isEmpty())
                : several.subList(0, 2).stream().noneMatch(one -> beside.before(one).isEmpty());
        for (var i = 0; i < several.size(); i++) {
            var before = beside.before(several.get(i));
            var state = behindStates && !before.isEmpty() ? before
                    : origin.of(several.get(i).from(), several.get(i).to());
            var zipped = office.isOneFor(several.size()) && i < office.states().size() ? office.states().get(i)
                    : office.states().size() == 1 ? office.state() : before;
            add(office, several.get(i), state.isEmpty() ? zipped : state);
        }
    }

    /** "Counterparts from Peru and Chad", "their Peruvian counterparts". */
    private boolean areCounterparts(RoleMention office) {
        return office.kind() == Kind.COUNTERPART && (office.states().size() > 1 || office.states().size() == 1
                && sentence.first(Category.COUNTERPART, office.from(), office.to()).is(Category.COUNTERPART,
                        "several"));
    }

    /** "A and B, the ministers of Peru and Chad", "A and B, her counterparts from": as many names as the words behind have states. */
    private boolean bindBehind(Units units, int role, int last) {
        var office = units.office(role);
        var first = last;
        while (role > last && first > 0 && units.isName(first - 1) && !units.isBound(first - 1)
                && Gaps.areJoined(sentence, units.get(first - 1).to(), units.get(first).from())) {
            first--;
        }
        var count = last - first + 1;
        var states = office.states().isEmpty() ? beside.listed(office.to()) : office.states();
        var bent = !language.names().afterBent().isEmpty();
        var several = office.kind() == Kind.SEVERAL || office.kind() == Kind.COUNTERPART && states.size() > 1;
        if (bent || !several || count < 2
                || states.size() > 1 && states.size() != count) {
            return false;
        }
        for (var i = first; i <= last; i++) {
            var name = units.name(i);
            units.bind(i);
            add(office, name, states.size() == count ? states.get(i - first) : office.state(),
                    name.from(), i == last ? office.to() : name.to());
        }
        return true;
    }

    private boolean areOnlyJoined(List<NameMention> several) {
        return IntStream.range(1, several.size())
                .allMatch(i -> Gaps.areJoined(sentence, several.get(i - 1).to(), several.get(i).from()));
    }

    /** "Die Minister von Polen und Dänemark, A und B": as many names as states behind a word that may be for several. */
    private boolean isOfEach(RoleMention office, Units units, int name) {
        var next = name + 1;
        while (units.isNextOfList(next) && !units.isOfItsOwn(office, next)) {
            next++;
        }
        return office.kind() == Kind.EITHER && (office.states().size() > 1 && office.isOneFor(next - name)
                || next > name + 1 && (!office.organization().isEmpty() || isPlural(office)
                        || beside.listedBefore(office.from()).size() == next - name));
    }

    /** "Die polnischen Minister A und B": where nouns have a capital, an article that is no man's, or a number, tells of several. */
    private boolean isPlural(RoleMention office) {
        var at = office.from();
        while (at > 0 && !sentence.is(at - 1, Category.NUMBER) && (sentence.item(at - 1) == Item.NONE
                || sentence.is(at - 1, Category.NATIONALITY)) && !sentence.token(at - 1).capitalized()
                && sentence.token(at - 1).kind() == Token.Kind.WORD) {
            at--;
        }
        var before = sentence.item(at - 1);
        return language.order().nounsCapitalized() && (before.is(Category.LINK, "definite")
                || before.is(Category.PRONOUN, "persons")
                || before.is(Category.NUMBER) && !before.is(Category.NUMBER, "1"));
    }

    /** "His counterparts, the Polish A, the Danish B". */
    private boolean isOfNextState(Unit before, Unit name) {
        return gaps.areEnumerated(before.to(), name.from()) && !beside.before(names.get(name.name())).isEmpty();
    }

    /** "From Poland, Mr A, Latvia, Ms B": a list in which each name stands behind its state. */
    private void bare(NameMention name, String state) {
        add(new RoleMention(name.from(), name.from(), List.of(), List.of(state), "", Kind.ONE, false), name, state);
    }

    /** A name without an office: with its state in brackets or in a list it tells a person, else only one the report knows. */
    private void withState(NameMention name, boolean listed, String besideIt) {
        var bracketed = brackets.state(name.from(), name.to());
        var spoken = name.words() > 1 ? origin.spokenFor(name) : new Leaders(sentence).stateOf(name);
        var phrase = bracketed.isEmpty() && (listed || sentence.has(Category.REPRESENT)) && name.words() > 1
                ? origin.of(name.from(), name.to()) : bracketed;
        var told = phrase.isEmpty() ? spoken : phrase;
        var state = told.isEmpty() ? besideIt : told;
        if (name.words() > 1 && state.isEmpty() && chairs.is(name)) {
            add(new RoleMention(name.from(), name.from(), List.of(), List.of(), "", Kind.ONE, false), name,
                    chairs.state(name));
            found.add(found.removeLast().as(Standing.HOST));
        } else if (name.words() > 1 || state.isEmpty() || !spoken.isEmpty()) {
            var organization = state.isEmpty() && name.words() > 1
                    && (listed || sentence.has(Category.REPRESENT)) ? origin.organization(name.from(), name.to()) : "";
            add(new RoleMention(name.from(), name.from(), List.of(), state.isEmpty() ? List.of() : List.of(state),
                    organization, Kind.ONE, false), name, state);
        }
    }

    private void add(RoleMention role, NameMention name, String state) {
        add(role, name, state, Math.min(role.from(), name.from()), Math.max(role.to(), name.to()));
    }

    private void add(RoleMention role, NameMention name, String state, int from, int to) {
        var allegiance = Allegiance.of(role, sentence);
        var served = role.organization().isEmpty() && state.isEmpty() ? home.organizationOfOwner(role) : "";
        var organization = !served.isEmpty() ? served
                : role.organization().isEmpty() && state.isEmpty() ? origin.represented(from)
                : isOfMinisters(role) ? "" : role.organization();
        var house = state.isEmpty() ? HomeState.stateOfHouse(sentence, name) : state;
        var own = house.isEmpty() ? home.ofSpouse(role, from, found) : house;
        var told = own.isEmpty() && organization.isEmpty() && role.to() > role.from()
                && allegiance != Allegiance.ORGANIZATION
                        ? home.of(role, name, from, to, language.statesOf(wording.of(role))) : own;
        found.add(new PersonMention(
                sentence.index(),
                from,
                to,
                new Unbending(sentence, language.names()).of(name, role.bent()),
                sentence.span(name.from(), name.to()),
                sentence.span(from, to),
                wording.of(role),
                titles.of(role, wording.of(role)),
                role.offices(),
                told,
                organization,
                wording.rank(from, to),
                role.kind() == Kind.SPOKESPERSON && isOfDelegation(from) ? Kind.ONE
                        : isColleague(role, name) ? Kind.COUNTERPART : role.kind(),
                Presence.UNTOLD,
                standing(from, to),
                allegiance,
                role.bent(),
                role.kind() == Kind.ONE && role.states().size() == 1 && role.to() > role.from()
                        && role.state().equals(told)));
    }

    /** "The ministers of the union, A and B": each is of a state. */
    private static boolean isOfMinisters(RoleMention role) {
        return role.maySeveral() && !role.offices().isEmpty() && role.offices().stream()
                .allMatch(office -> office.kind().endsWith("minister") || office.isHeadOfState());
    }

    /** "His counterpart A, Poland's minister": a counterpart whose office stands behind the name. */
    private boolean isColleague(RoleMention role, NameMention name) {
        return role.kind() == Kind.ONE && role.from() >= name.to() && roles.stream()
                .anyMatch(other -> other.kind() == Kind.COUNTERPART && other.to() == name.from());
    }

    /** "Der Delegation gehörten A und B, Pressesprecherin, an": a spokesperson who is told as one of those who came, and says nothing. */
    private boolean isOfDelegation(int from) {
        return !sentence.between(Category.DELEGATION, 0, from).isEmpty() && !sentence.has(Category.SAY)
                && names.size() > 2;
    }

    /** Where verbs come last, what stands before a name tells what somebody did, not what was done. */
    private Standing standing(int from, int to) {
        var standing = circumstance.standing(from, to);
        return standing == Standing.MET && language.order().headLast() ? Standing.UNTOLD : standing;
    }
}
