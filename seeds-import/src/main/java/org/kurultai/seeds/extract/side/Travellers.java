package org.kurultai.seeds.extract.side;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.kurultai.seeds.extract.person.Person;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.language.Categories;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Cities;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.mention.office.Roles;
import org.kurultai.seeds.mention.person.PersonMention;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/**
 * Who visits which state, and so is not of it: "on the occasion of President A's visit to Peru", "the visit of A to Peru", "A flew to
 * Lima", "A ist nach Lima gereist", "A is at present in Lima".
 */
final class Travellers {

    private static final int NEAR = 4;
    private static final int FAR = 14;
    /** What stands between who travels and whither: neither whom he meets nor what he says. */
    private static final Categories OF_OTHERS = Categories.of(
            Category.MEET, Category.RECEIVE, Category.SAY, Category.BY, Category.CLAUSE, Category.COUNTERPART,
            Category.RETURN, Category.HOST);

    private final Story story;
    private final Map<Person, Set<String>> visited = new HashMap<>();

    Travellers(Story story) {
        this.story = story;
        story.scenes().forEach(scene -> scene.sentence().all(Category.EVENT).stream()
                .filter(event -> event.is(Category.EVENT, "visit")).forEach(visit -> read(scene, visit)));
        story.scenes().forEach(this::readJourney);
        story.drafts().stream().filter(visit -> visit.isVisit() && !visit.host().isEmpty())
                .forEach(visit -> visit.persons().values().forEach(person -> add(person, visit.host())));
    }

    /** Whether somebody visits a state. */
    boolean visit(Person person, String state) {
        return visited.getOrDefault(person, Set.of()).contains(state);
    }

    private void read(Scene scene, Item visit) {
        for (var person : scene.persons()) {
            var owns = owns(scene.sentence(), person, visit);
            var end = owns ? visit.to() : isOf(scene.sentence(), person, visit) ? person.to() : -1;
            var state = end < 0 ? "" : whither(scene.sentence(), end);
            if (!state.isEmpty() && !state.equals(person.state())) {
                story.known(person, scene.sentence().zone()).ifPresent(one -> add(one, state));
            }
        }
    }

    /** Of the first who is told of in a sentence, whither he travels or where he is. */
    private void readJourney(Scene scene) {
        var sentence = scene.sentence();
        var persons = scene.persons().stream().filter(one -> !one.isBare()).toList();
        if (persons.isEmpty()) {
            return;
        }
        var person = persons.getFirst();
        var end = persons.size() > 1 ? persons.get(1).from() : sentence.size();
        var stay = stays(sentence, person.to());
        var state = stay.isEmpty() ? attends(sentence, person.to()) : stay;
        for (var verb : sentence.between(Category.ARRIVE, 0, end)) {
            if (state.isEmpty() && verb.is(Category.ARRIVE, "visit") && !verb.is(Category.ARRIVE, "home")) {
                state = whitherFar(sentence, person, verb, end);
            }
        }
        if (!state.isEmpty() && person.state().isEmpty()) {
            var there = state;
            story.known(person, sentence.zone()).ifPresent(one -> add(one, there));
        }
    }

    /** "A is at present in Lima", "A, who was in Peru for": the state, where its name or its capital stands there. */
    private static String stays(Sentence sentence, int from) {
        var at = from;
        while (sentence.sign(at, ',') || sentence.is(at, Category.STOP)) {
            at++;
        }
        if (!sentence.is(at, Category.BE)) {
            return "";
        }
        at = sentence.item(at).to();
        while (sentence.is(at, Category.DAY_OFFSET) || sentence.is(at, Category.STOP)
                || sentence.is(at, Category.ATTEND) || sentence.is(at + 1, Category.ATTEND)) {
            at = sentence.item(at).to();
        }
        var place = sentence.is(at, Category.IN) ? sentence.item(at + 1) : Item.NONE;
        return place.is(Category.STATE) || isCapital(place) ? Roles.state(place) : "";
    }

    /** "A took part in the conference in Peru", "A attends the conference in Lima, Peru": the state, where its name tells in which it is. */
    private static String attends(Sentence sentence, int from) {
        var at = from;
        while (sentence.sign(at, ',') || sentence.is(at, Category.STOP) || sentence.is(at, Category.BE)
                || sentence.is(at, Category.FUTURE)) {
            at++;
        }
        var event = sentence.is(at, Category.ATTEND) || sentence.is(at, Category.ACT)
                ? sentence.first(Category.EVENT, at, Math.min(sentence.size(), at + FAR)) : Item.NONE;
        var state = sentence.first(Category.STATE, event.to(), Math.min(sentence.size(), event.to() + NEAR + 1));
        var before = sentence.sign(state.from() - 1, ',') && sentence.is(state.from() - 2, Category.CITY)
                ? sentence.item(state.from() - 2).from() - 1 : state.from() - 1;
        return event != Item.NONE && state != Item.NONE && sentence.is(before, Category.IN) ? Roles.state(state) : "";
    }

    /** Whither a verb says that somebody goes, who stands before it or right behind it; empty if it says it of others. */
    private static String whitherFar(Sentence sentence, PersonMention person, Item verb, int end) {
        if (person.to() > verb.from() && person.from() > verb.to() + 1) {
            return "";
        }
        for (var at = 0; at < end; at = Math.max(at + 1, sentence.item(at).to())) {
            var place = sentence.item(at);
            if ((place.is(Category.STATE) || place.is(Category.CITY)) && isWhither(sentence, place, verb)
                    && place.from() - verb.to() < FAR
                    && !sentence.hasAny(OF_OTHERS, Math.min(person.to(), Math.min(verb.from(), at)),
                            Math.max(Math.max(person.to(), verb.from()), at))) {
                return Roles.state(place);
            }
        }
        return "";
    }

    /** "To Lima", "nach Lima", "arrived in Lima", but not "besuchte in Lima", nor "aus Lima". */
    private static boolean isWhither(Sentence sentence, Item place, Item verb) {
        var at = place.from() - 1;
        while (sentence.is(at, Category.STATE_TITLE) || sentence.is(at, Category.LINK)
                && !sentence.is(at, Category.UNTIL) && !sentence.is(at, Category.IN)) {
            at--;
        }
        var before = sentence.item(at);
        return before.is(Category.UNTIL) || before.is(Category.PREPOSITION, "to")
                || before.is(Category.ARRIVE) && (before.is(Category.PREPOSITION) || place.is(Category.STATE))
                || before.is(Category.IN) && !verb.is(Category.ARRIVE, "paid");
    }

    private static boolean isCapital(Item place) {
        var state = place.is(Category.CITY) ? Roles.state(place) : "";
        return !state.isEmpty() && place.is(Category.CITY, Cities.capitalOf(state) + "|" + state);
    }

    private void add(Person person, String state) {
        visited.computeIfAbsent(person, one -> new HashSet<>(1)).add(state);
    }

    /** "A's first visit". */
    private static boolean owns(Sentence sentence, PersonMention person, Item visit) {
        return person.to() < visit.from() && visit.from() - person.to() < NEAR
                && sentence.token(person.to()).kind() == Token.Kind.SUFFIX;
    }

    /** "The visit of A", "the visit by the Peruvian president, A". */
    private static boolean isOf(Sentence sentence, PersonMention person, Item visit) {
        return person.from() > visit.to() && person.from() - visit.to() <= 2
                && (sentence.is(visit.to(), Category.LINK) || sentence.is(visit.to(), Category.BY));
    }

    private static String whither(Sentence sentence, int from) {
        var to = from;
        while (sentence.sign(to, ',')) {
            to++;
        }
        if (!sentence.is(to, Category.UNTIL) && !sentence.item(to).is(Category.PREPOSITION, "to")) {
            return "";
        }
        to++;
        while (sentence.is(to, Category.LINK) || sentence.is(to, Category.STATE_TITLE)) {
            to++;
        }
        var place = sentence.item(to);
        return place.is(Category.STATE) || place.is(Category.CITY) ? Roles.state(place) : "";
    }
}
