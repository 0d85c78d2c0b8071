package org.kurultai.seeds.extract.side;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.kurultai.seeds.extract.person.Person;
import org.kurultai.seeds.extract.story.Draft;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.facts.EngagementType;
import org.kurultai.seeds.mention.person.Office;

/**
 * The sides of those of whom no sentence tells one: the state whose press or agency the report is of, else the host. A state
 * has one minister of a field, so of two the other is the other side's; where two states meet, so is an equal.
 */
public final class Sides {

    /** No more letters than these stand between two who are named in one breath. */
    private static final int JOINED = 12;
    /** Of no more states than these the likeliest is taken, where none of them is told of. */
    private static final int FEW = 3;

    private final Story story;
    private final Home homes;
    private final Travellers travellers;
    private final Exclusions exclusions;
    private final Speakers speakers;

    public Sides(Story story) {
        this.story = story;
        this.homes = new Home(story);
        this.travellers = new Travellers(story);
        this.exclusions = new Exclusions(story);
        this.speakers = new Speakers(story);
    }

    public void complete() {
        var again = new OfficesAgain(story);
        story.drafts().stream().flatMap(draft -> draft.persons().values().stream()).forEach(again::complete);
        var organization = story.drafts().stream().map(Draft::organization).filter(code -> !code.isEmpty()).findFirst()
                .orElse("");
        for (var draft : story.drafts()) {
            var home = homes.of(draft);
            settleSigners(draft, home);
            var unnamed = unnamed(draft, home);
            var before = home;
            for (var person : draft.persons().values()) {
                if (!person.side().isEmpty()) {
                    before = person.side();
                    continue;
                }
                if (person.isOfBody()) {
                    person.organization(organization);
                } else if (person.isOurs() && homes.isKnown()) {
                    person.state(home);
                } else if (person.isHost()) {
                    person.state(draft.host().isEmpty() ? host(draft, person, home) : draft.host());
                } else if (person.mayRepresentState()) {
                    var state = unnamed.isEmpty() || before.equals(home) ? state(draft, person, home) : unnamed;
                    person.state(exclusions.isGuestOf(state, person) || !homes.mayBe(state)
                            || Exclusions.isHeldByOther(state, draft, person) ? ""
                            : Exclusions.isOfOther(state, draft, person, hostsVisit(draft))
                                    ? homes.partner(state)
                            : state);
                }
            }
        }
        completePairs();
    }

    /** Where people of two states are told of, two who signed are one of each, the first of the home. */
    private static void settleSigners(Draft draft, String home) {
        var sides = Story.sides(List.copyOf(draft.persons().values()));
        for (var document : draft.instruments()) {
            var signers = draft.persons().values().stream()
                    .filter(person -> document.signing().persons().contains(person.name())).toList();
            if (sides.size() == 2 && signers.size() == 2 && document.signing().persons().size() == 2
                    && signers.stream().allMatch(person -> person.mayRepresentState() && !person.isOfBody())) {
                settle(signers, sides.contains(home) ? home : sides.contains(draft.host()) ? draft.host() : "", sides);
            }
        }
    }

    private static void settle(List<Person> signers, String home, Set<String> sides) {
        var first = signers.getFirst();
        var second = signers.getLast();
        if (first.side().isEmpty() && second.side().isEmpty()) {
            first.state(home);
        }
        if (!first.side().isEmpty() && second.side().isEmpty()) {
            second.state(other(sides, first.side()));
        } else if (first.side().isEmpty() && !second.side().isEmpty()) {
            first.state(other(sides, second.side()));
        }
    }

    private static String other(Set<String> sides, String side) {
        return sides.contains(side) ? sides.stream().filter(state -> !state.equals(side)).findFirst().orElseThrow()
                : "";
    }

    /** Those of whom nothing else tells it: where two states meet, of the one of whom nobody is known. */
    private void completePairs() {
        for (var draft : story.drafts()) {
            draft.persons().values().stream()
                    .filter(person -> person.side().isEmpty() && draft.isMeeting() && draft.parties().size() > 2)
                    .forEach(person -> person.state(lastOf(draft.parties(), person)));
            var other = draft.isMeeting() || draft.persons().size() > 2 ? "" : pairOf(draft);
            draft.persons().values().stream()
                    .filter(person -> person.side().isEmpty() && person.mayRepresentState() && !person.isOfBody()
                            && !haveTalked(person, other)
                            && !(Exclusions.isFirst(draft, person) && travellers.visit(person, other)))
                    .forEach(person -> person.state(other));
        }
    }

    /** "The foreign ministers of Peru, Chad and Fiji": the only state whose minister the report names nobody else to be. */
    private String lastOf(Set<String> parties, Person person) {
        var others = parties.stream().filter(party -> story.persons().noneMatch(other -> other != person
                && other.state().equals(party) && other.isEqualOf(person))).toList();
        return isOnlyOne(person) && others.size() == 1 ? others.getFirst() : "";
    }

    /** Whether somebody talked with one of that state, and so is none of its people. */
    private boolean haveTalked(Person person, String state) {
        return story.drafts().stream()
                .filter(talks -> !talks.isMeeting() && talks.persons().size() == 2
                        && talks.persons().containsKey(person.key()))
                .flatMap(talks -> talks.persons().values().stream())
                .anyMatch(other -> other != person && other.side().equals(state));
    }

    private String state(Draft draft, Person person, String home) {
        var spoken = speakers.stateOf(person);
        if (!spoken.isEmpty()) {
            return spoken;
        }
        var few = story.report().language().statesOf(person.role());
        return few.isEmpty() ? state(draft, person, home, !homes.isKnown()) : ofFew(few, draft, person, home);
    }

    /**
     * Of three and more states whose ministers met the one of whom nobody is named, where somebody of the home is: who is
     * told behind people of others than the home is of that one.
     */
    private static String unnamed(Draft draft, String home) {
        var sides = Story.sides(List.copyOf(draft.persons().values()));
        var others = draft.parties().stream().filter(party -> !sides.contains(party)).toList();
        return draft.isMeeting() && draft.parties().size() > 2 && others.size() == 1 && sides.contains(home)
                ? others.getFirst() : "";
    }

    /** Of the few states that have such an office the home, else the host, else the first that is named, of whom nobody else has it. */
    private String ofFew(List<String> states, Draft draft, Person person, String home) {
        var others = draft.persons().values().stream()
                .filter(other -> other != person && (other.role().equals(person.role())
                        || isOnlyOne(person) && other.isEqualOf(person)))
                .map(Person::state).toList();
        var receiver = draft.receiver().map(Person::state).orElse("");
        var likely = Stream.concat(Stream.of(home, draft.host(), receiver), states.stream().filter(homes::isNamed))
                .filter(states::contains);
        return Stream.concat(likely, states.size() > FEW ? Stream.empty() : states.stream())
                .filter(state -> !others.contains(state) && !isOfOtherSide(state, draft, person)).findFirst()
                .orElse("");
    }

    /** Whoever is received is not of the host, and of two who met each is of a state of its own. */
    private static boolean isOfOtherSide(String state, Draft draft, Person person) {
        var received = draft.receiver().filter(receiver -> receiver != person).isPresent()
                && Exclusions.isFirst(draft, person);
        return received && state.equals(draft.host())
                || Exclusions.areTwo(draft) && draft.persons().values().stream()
                        .anyMatch(other -> other != person && other.state().equals(state));
    }

    /** Whose guests are of the press's state, where it is not known where they were: the other of two. */
    private String host(Draft draft, Person person, String home) {
        var first = draft.persons().values().iterator().next();
        var partner = homes.partner(home);
        return first == person || partner.isEmpty() || !first.side().isEmpty() && !first.side().equals(home)
                ? home : partner;
    }

    private String state(Draft draft, Person person, String home, boolean guessed) {
        if (!guessed && person.isAmbassador() && !home.equals(draft.host())) {
            return home;
        }
        var receives = draft.receiver().filter(receiver -> receiver == person).isPresent();
        if (isOtherSide(draft, person, home) || isMetAbroad(draft, person, home) || isJoinedToHost(draft, person)
                || (person.isCounterpart() || receives || person.isMet() && !draft.isMeeting()) && hostsVisit(draft)) {
            return draft.host();
        }
        if (isGreetedByHost(draft, person, home)) {
            return "";
        }
        if (guessed && draft.type() == EngagementType.PHONE_CALL && draft.persons().size() == 2
                && draft.persons().values()
                        .stream().anyMatch(other -> other != person && other.state().equals(home))) {
            return homes.partner(home);
        }
        if (person.isAmbassador() && (guessed || home.equals(draft.host()))) {
            return guest(draft);
        }
        if (person.isGuest() && home.equals(draft.host())) {
            return guest(draft);
        }
        if (guessed && (travellers.visit(person, home)
                || home.equals(draft.host()) && (isReceived(draft, person) || isAmongHosts(draft, person)))) {
            return "";
        }
        if (guessed && (isOneOfMany(draft, person) || person.mayServeAnybody())) {
            return "";
        }
        var before = true;
        for (var other : draft.persons().values()) {
            if (other == person) {
                before = false;
            } else if (!person.offices().isEmpty() && draft.parties().size() == 2
                    && draft.parties().contains(other.state())
                    && other.isEqualOf(person)
                    && !haveEach(draft, person)) {
                return draft.parties().stream().filter(party -> !party.equals(other.state())).findFirst().orElseThrow();
            } else if ((isOnlyOne(person) || !draft.isVisit() && person.isOneOfSeveral() && other.isOneOfSeveral())
                    && other.isEqualOf(person)) {
                if (before && !draft.isMeeting() && !draft.host().equals(other.state())
                        && !isHeld(draft, person, draft.host())) {
                    return draft.host().isEmpty() ? homes.partner(other.state()) : draft.host();
                }
                if (before && other.state().equals(home) && draft.isMeeting() && !draft.host().equals(home)
                        && draft.persons().values().stream().map(Person::state).noneMatch(draft.host()::equals)) {
                    return draft.host();
                }
                if (before && other.state().equals(home) && !draft.isMeeting()
                        && !homes.partner(home).isEmpty()) {
                    return homes.partner(home);
                }
                if (other.state().equals(home) || !before && guessed && !draft.isMeeting() && other.side().isEmpty()
                        && !travellers.visit(other, home)) {
                    return "";
                }
            }
        }
        return home.isEmpty() && !draft.isMeeting() ? pairOf(draft) : home;
    }

    /** Whether each of the states that met has somebody else in an office of which a state has but one. */
    private static boolean haveEach(Draft draft, Person person) {
        return draft.parties().stream().allMatch(party -> isHeld(draft, person, party));
    }

    /** Whether somebody else of a state has the same office, of which it has but one. */
    private static boolean isHeld(Draft draft, Person person, String state) {
        return isOnlyOne(person) && draft.persons().values().stream().anyMatch(other -> other != person
                && other.state().equals(state) && other.isEqualOf(person));
    }

    /** "Prime Ministers A, B and C met in Riga": which of them is the host's is not told. */
    private static boolean isOneOfMany(Draft draft, Person person) {
        return isOnlyOne(person) && draft.persons().values().stream()
                .filter(other -> other.side().isEmpty() && other.isEqualOf(person)).count() > 2;
    }

    /** Where one side is told, the other of two of which the report tells. */
    private String pairOf(Draft draft) {
        var sides = Story.sides(List.copyOf(draft.persons().values()));
        var states = draft.persons().values().stream().map(Person::state).filter(state -> !state.isEmpty()).distinct()
                .toList();
        return sides.size() == 2 && states.size() == 1 ? states.getFirst()
                : sides.size() == 1 ? homes.partner(sides.iterator().next())
                : sides.isEmpty() && draft.isVisit() && !draft.host().isEmpty() ? homes.partner(draft.host()) : "";
    }

    /** Whoever talks with people of one state is of another one. */
    private static boolean isAmongHosts(Draft draft, Person person) {
        return draft.type() == EngagementType.BILATERAL_TALKS && draft.persons().size() > 1 && !draft.host().isEmpty()
                && draft.persons().values().stream()
                        .allMatch(other -> other == person || other.side().equals(draft.host()));
    }

    /** Whoever another received is not of the state that hosts. */
    private static boolean isReceived(Draft draft, Person person) {
        return draft.persons().size() == 2 && draft.receiver().filter(receiver -> receiver != person).isPresent();
    }

    /** The one state of which others came; neither an ambassador nor a companion of guests is of the state that hosts. */
    private static String guest(Draft draft) {
        var guests = draft.persons().values().stream().map(Person::state)
                .filter(state -> !state.isEmpty() && !state.equals(draft.host()))
                .distinct()
                .toList();
        return guests.size() == 1 ? guests.getFirst() : "";
    }

    /** "In Podgorica he meets his counterpart": on a visit that is the host's. */
    private boolean hostsVisit(Draft draft) {
        return story.first(EngagementType.VISIT).filter(visit -> visit.host().equals(draft.host())).isPresent();
    }

    /** Abroad somebody of the press's own state met others: of the host, where no third state's are told. */
    private boolean isOtherSide(Draft draft, Person person, String home) {
        var encounter = draft.type() == EngagementType.AUDIENCE || draft.type() == EngagementType.BILATERAL_TALKS;
        var first = draft.persons().values().iterator().next();
        return encounter && !draft.host().isEmpty() && !draft.host().equals(home) && first != person
                && !person.isGuest() && !isBehindBoth(draft, person, home)
                && first.side().equals(home)
                && (!homes.hasCounterparts(draft.host()) || draft.persons().values().stream()
                        .anyMatch(other -> other.side().equals(draft.host())))
                && draft.persons().values().stream().allMatch(other -> other.side().isEmpty()
                        || other.side().equals(home) || other.side().equals(draft.host()));
    }

    /** Told of behind people of both sides, and not as met. */
    private static boolean isBehindBoth(Draft draft, Person person, String home) {
        var before = draft.persons().values().stream().takeWhile(other -> other != person).map(Person::side).toList();
        var last = draft.persons().values().stream().takeWhile(other -> other != person)
                .reduce((one, next) -> next).orElse(person);
        return !person.isMet() && !person.isCounterpart() && !isBehindHost(draft, last, person) && before.contains(home)
                && before.contains(draft.host());
    }

    /** "The host, A, welcomed the heads of state B and C": none of those is the head of the host's. */
    private static boolean isGreetedByHost(Draft draft, Person person, String home) {
        return draft.isMeeting() && person.isHeadOfState() && home.equals(draft.host()) && draft.persons().values()
                .stream().anyMatch(other -> other != person && other.isHost() && other.side().equals(home)
                        && (other.offices().isEmpty() || other.isHeadOfState()));
    }

    /** "Had met the Peruvian minister A and Prime Minister B in Lima": who is named in one breath with people of the host. */
    private boolean isJoinedToHost(Draft draft, Person person) {
        var first = draft.persons().values().iterator().next();
        return !draft.isMeeting() && !draft.isVisit() && !draft.host().isEmpty() && first != person
                && !person.isGuest() && !first.side().equals(draft.host())
                && story.persons().anyMatch(other -> other != first && isBehindHost(draft, other, person));
    }

    private static boolean isBehindHost(Draft draft, Person last, Person person) {
        return last.side().equals(draft.host()) && person.span().start() - last.span().end() < JOINED
                && person.span().start() > last.span().start();
    }

    /** "He was received by President A", "in Podgorica she met Minister B": whom somebody of the press's own state met. */
    private static boolean isMetAbroad(Draft draft, Person person, String home) {
        var sides = draft.persons().values().stream().filter(other -> other != person).map(Person::side).toList();
        var received = draft.receiver()
                .filter(other -> other != person && other.side().equals(draft.host())).isPresent();
        var guest = draft.type() == EngagementType.BILATERAL_TALKS && draft.persons().size() == 2
                && draft.persons().values().iterator().next().side().equals(draft.host());
        return person.isMet() && !guest && !draft.isMeeting() && !draft.host().isEmpty() && !draft.host().equals(home)
                && (sides.contains(draft.host()) && !(received && person.isHeadOfState())
                        || sides.stream().allMatch(side -> side.isEmpty() || side.equals(home)));
    }

    /** Whether a state has but one such officer. */
    private static boolean isOnlyOne(Person person) {
        return !person.offices().isEmpty() && person.offices().stream().allMatch(Sides::isOnlyOne);
    }

    private static boolean isOnlyOne(Office office) {
        return office.grade().isEmpty()
                && (office.kind().equals("minister") && !office.portfolio().isEmpty() || office.isHeadOfState());
    }
}
