package org.kurultai.seeds.extract.story;

import java.util.Collection;
import java.util.Set;
import java.util.stream.IntStream;
import org.kurultai.seeds.extract.person.Person;
import org.kurultai.seeds.extract.place.Located;
import org.kurultai.seeds.extract.place.Places;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Language;
import org.kurultai.seeds.language.Term;
import org.kurultai.seeds.mention.person.RoleMention;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** Reads who hosted: "Astana hosts", "hosted by Hungary", "guests of the Norwegian government", "it is Malta's turn". */
public final class Hosts {

    /** The rule of whoever is told in the passive. */
    public static final String BY = "hosted by";
    private static final int FAR = 5;
    private static final Set<String> GOVERNMENT = Set.of("minister", "prime-minister", "president", "monarch");
    /** How many words a clause may have between who hosts and the verb. */
    private static final int CLAUSE = 18;

    private final Language language;
    private final Places places;
    /** The state in which it was filed; empty if that is not told. */
    private final String filed;

    Hosts(Language language, Places places, String filed) {
        this.language = language;
        this.places = places;
        this.filed = filed;
    }

    /** Whether the report was filed where another of those who met is at home, so that a head of state or government hosts nobody there. */
    public boolean isAbroad(Person head, Collection<Person> present) {
        return !filed.isEmpty() && !head.state().isEmpty() && !head.state().equals(filed)
                && present.stream().anyMatch(person -> person.state().isEmpty() || person.state().equals(filed));
    }

    /** The place that is said to host, between two places of a sentence. */
    public Located host(Scene scene, int from, int to) {
        var sentence = scene.sentence();
        var host = sentence.first(Category.HOST, from, to);
        if (sentence.is(host.from() - 2, Category.WITH) && sentence.is(host.to(), Category.BE)) {
            return Located.NONE;
        }
        if (host == Item.NONE) {
            var city = hosting(scene, from, to);
            return !city.isNone() || !sentence.has(Category.FUTURE) ? city : convener(scene, from, to);
        }
        if (host.is(Category.HOST, "guests")) {
            return whose(sentence, host);
        }
        if (sentence.is(host.to(), Category.BY)) {
            var by = places.named(scene, host.to() + 1, Math.min(to, host.to() + 8), BY);
            var office = by.isNone() ? stateOf(scene, host.to() + 1) : by;
            return office.isNone() ? places.named(scene, host.to() + 1, Math.min(to, host.to() + CLAUSE), BY)
                    : office;
        }
        var before = places.lastBefore(scene, Math.max(from, host.from() - CLAUSE), host.from());
        if (!before.isNone()) {
            return before;
        }
        var named = whoIs(scene, host, to);
        if (!named.isNone()) {
            return named;
        }
        var minister = language.order().headLast() ? Located.NONE : minister(scene, host);
        if (!minister.isNone()) {
            return minister;
        }
        if (language.order().namesUnbent()) {
            return isNoun(host)
                    ? places.named(scene, host.to(), Math.min(to, host.to() + CLAUSE), "hosts, named behind")
                    : Located.NONE;
        }
        return language.order().headLast() ? places.named(scene, from, to, "hosts")
                : subjectBehind(scene, host.to(), to);
    }

    /** "Minister A of Malta will be the host of the meeting", "the host of the meeting is Minister A of Malta": one of its government. */
    private static Located minister(Scene scene, Item host) {
        var sentence = scene.sentence();
        var before = scene.persons().stream().filter(person -> person.to() <= host.from()
                && IntStream.range(person.to(), host.from()).allMatch(
                        at -> sentence.is(at, Category.FUTURE) || sentence.is(at, Category.BE)))
                .findFirst();
        return before.filter(person -> !person.state().isEmpty() && person.organization().isEmpty()
                && person.offices().stream().anyMatch(office -> GOVERNMENT.contains(office.kind())))
                .map(person -> new Located("", person.state(), person.span(), "host by office"))
                .orElseGet(() -> officeBehind(scene, host));
    }

    /** "The host of the summit is Riga", "Gastgeber des Treffens ist Lettland": a place right behind the verb. */
    private Located whoIs(Scene scene, Item host, int to) {
        var sentence = scene.sentence();
        var be = language.order().headLast() ? Item.NONE
                : sentence.first(Category.BE, host.to(), Math.min(to, host.to() + FAR + 1));
        var at = sentence.is(be.to(), Category.LINK) || sentence.is(be.to(), Category.STATE_TITLE)
                ? sentence.item(be.to()).to() : be.to();
        var place = sentence.item(at);
        return be != Item.NONE && (place.is(Category.CITY) || place.is(Category.STATE)) && !scene.inRole(at)
                && !sentence.is(place.to(), Category.HEAD)
                        ? places.named(scene, at, place.to(), "hosts") : Located.NONE;
    }

    /** "Ташкент принял 12-е заседание": where words bend, a city that received a meeting. */
    private Located hosting(Scene scene, int from, int to) {
        var sentence = scene.sentence();
        if (language.order().headLast() || language.order().namesUnbent() || language.order().nounsCapitalized()) {
            return Located.NONE;
        }
        return sentence.between(Category.RECEIVE, from, to).stream()
                .filter(verb -> verb.is(Category.RECEIVE, "") && scene.events().stream()
                        .anyMatch(event -> event.isMeeting() && event.from() >= verb.to()
                                && event.from() <= verb.to() + 1))
                .map(verb -> sentence.item(verb.from() - 1))
                .filter(city -> city.is(Category.CITY) && city.unbent()
                        && !sentence.is(city.from() - 1, Category.IN) && !scene.inRole(city.from()))
                .findFirst().map(city -> Places.city(scene, city, "hosts")).orElse(Located.NONE);
    }

    /** "Will be guests of the Norwegian government". */
    private static Located whose(Sentence sentence, Item guests) {
        for (var at = guests.to(); at < Math.min(sentence.size(), guests.to() + FAR); at++) {
            var item = sentence.item(at);
            var state = item.as(Category.NATIONALITY).or(() -> item.as(Category.STATE)).map(Term::value);
            if (state.isPresent()) {
                return new Located("", state.get(), sentence.span(item.from(), item.to()), "whose guests they are");
            }
        }
        return Located.NONE;
    }

    /** "Will be convened by Norway". */
    private Located convener(Scene scene, int from, int to) {
        return scene.sentence().between(Category.HELD, from, to).stream()
                .filter(verb -> scene.sentence().is(verb.to(), Category.BY))
                .findFirst()
                .map(verb -> places.named(scene, verb.to() + 1, Math.min(to, verb.to() + FAR), BY))
                .orElse(Located.NONE);
    }

    /** "The host of the next meeting will be Malta": who hosts may be told behind it. */
    private static boolean isNoun(Item host) {
        return host.terms().stream().anyMatch(term -> term.category() == Category.HOST && term.value().equals("noun"));
    }

    /** The state of the one who received others, or the place that did. */
    public Located receiver(Scene scene, int verb) {
        return scene.roles().stream()
                .filter(role -> role.kind() == RoleMention.Kind.ONE && role.states().size() == 1)
                .findFirst()
                .map(role -> new Located("", role.state(), scene.sentence().span(role.from(), role.to()),
                        "host of colleagues"))
                .orElseGet(() -> places.named(scene, 0, verb, "host of ministers"));
    }

    /** The state of the one person or office that is said to be the host. */
    public Located hostInPerson(Scene scene) {
        var sentence = scene.sentence();
        var office = officeBehind(scene, sentence.first(Category.HOST, 0, sentence.size()));
        if (!office.isNone()) {
            return office;
        }
        var host = host(scene, 0, sentence.size());
        var states = scene.roles().stream().flatMap(role -> role.states().stream()).distinct().toList();
        if (!host.isNone() || scene.roles().size() != 1 || states.size() != 1) {
            return host;
        }
        var role = scene.roles().getFirst();
        return new Located("", states.getFirst(), sentence.span(role.from(), role.to()), "host by office");
    }

    /** "Gastgeber war der estnische Präsident; angereist waren": in the same clause. */
    private static Located officeBehind(Scene scene, Item host) {
        return scene.roles().stream()
                .filter(role -> host != Item.NONE && role.from() >= host.to() && role.states().size() == 1
                        && role.kind() != RoleMention.Kind.SEVERAL)
                .findFirst()
                .filter(role -> scene.sentence().last(Category.BE, host.to(), role.from()) != Item.NONE
                        && IntStream.range(host.to(), role.from())
                                .noneMatch(at -> scene.sentence().sign(at, ',') || scene.sentence().sign(at, ';')))
                .map(role -> new Located("", role.state(), scene.sentence().span(role.from(), role.to()),
                        "host by office"))
                .orElse(Located.NONE);
    }

    /** Where words may stand in any order, the host is whoever is named unbent. */
    private static Located subjectBehind(Scene scene, int from, int to) {
        var sentence = scene.sentence();
        for (var at = from; at < to && !sentence.sign(at, ';'); at++) {
            var item = sentence.item(at);
            var before = sentence.item(at - 1);
            if (item.from() == at && item.unbent() && !scene.inRole(at) && !before.is(Category.IN)
                    && (!before.is(Category.LINK) || before.is(Category.LINK, "definite"))
                    && !before.is(Category.FROM)) {
                if (item.is(Category.CITY)) {
                    return Places.city(scene, item, "hosts");
                }
                if (item.is(Category.STATE)) {
                    return new Located("", Places.value(item, Category.STATE), sentence.span(at, item.to()), "hosts");
                }
            }
        }
        return Located.NONE;
    }

    /** "Malta is next in line", "an der Reihe ist Malta". */
    public Located inTurn(Scene scene) {
        var turn = scene.sentence().first(Category.TURN, 0, scene.sentence().size());
        var before = places.lastBefore(scene, 0, turn.from());
        return before.isNone() ? places.named(scene, turn.to(), scene.sentence().size(), "whose turn it is") : before;
    }

    /** "Hosted by the minister of transport of Estonia". */
    private static Located stateOf(Scene scene, int from) {
        return scene.roles().stream()
                .filter(role -> role.from() >= from && role.from() <= from + 2 && role.states().size() == 1)
                .findFirst()
                .map(role -> new Located("", role.states().getFirst(), scene.sentence().span(role.from(), role.to()),
                        "hosted by the minister of a state"))
                .orElse(Located.NONE);
    }
}
