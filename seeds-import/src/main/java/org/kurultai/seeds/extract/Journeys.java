package org.kurultai.seeds.extract;

import java.util.ArrayList;
import java.util.List;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** Visits that only a verb tells of: "the foreign minister of Estonia visited Helsinki", "arrives in Malta tomorrow". */
final class Journeys {

    private static final int NEAR = 5;

    private final Story story;

    Journeys(Story story) {
        this.story = story;
    }

    /** Where somebody went in a sentence, to another state than the own; nowhere if it tells of no journey. */
    Located in(Scene scene, List<Person> present) {
        var travellers = present.stream().filter(person -> !person.isHost()).toList();
        if (travellers.isEmpty() || Story.sides(travellers).size() > 1) {
            return Located.NONE;
        }
        for (var verb : verbs(scene.sentence())) {
            var place = isJourney(verb) && !scene.attribution().isNone(verb.from()) ? destination(scene, verb)
                    : Located.NONE;
            if (!place.isNone() && isAbroad(place, travellers.getFirst())) {
                return place;
            }
        }
        return Located.NONE;
    }

    /** "Visited", and "was" before "in Peru". */
    private static List<Item> verbs(Sentence sentence) {
        var verbs = new ArrayList<>(sentence.all(Category.ARRIVE));
        sentence.all(Category.BE).stream()
                .filter(be -> sentence.is(be.to(), Category.IN)
                        && sentence.is(sentence.item(be.to()).to(), Category.STATE))
                .forEach(verbs::add);
        return verbs;
    }

    private static boolean isJourney(Item verb) {
        return verb.is(Category.BE) || verb.terms().stream()
                .anyMatch(term -> term.category() == Category.ARRIVE && term.value().equals("visit"));
    }

    /** Nobody travels to the own state by its name, but many do to a city of it. */
    private boolean isAbroad(Located place, Person traveller) {
        var report = story.report();
        var own = !traveller.state().isEmpty() ? traveller.state()
                : report.language().home().isEmpty() ? report.dateline().state() : report.language().home();
        return own.isEmpty() ? !place.hasCity() : !own.equals(place.state());
    }

    private Located destination(Scene scene, Item verb) {
        if (story.report().language().order().headLast()) {
            return before(scene, verb.from());
        }
        var place = behind(scene, verb.to());
        var participle = scene.sentence().is(verb.from() - 2, Category.IN)
                || story.report().language().order().nounsCapitalized() && verb.to() > verb.from()
                        && isEndOfClause(scene.sentence(), verb.to());
        var before = place.isNone() && participle ? named(scene, verb.from() - 1) : place;
        return before.isNone() && story.report().language().order().nounsCapitalized() ? behindSubject(scene, verb.to())
                : before;
    }

    /** "Am Montag reiste Ministerin A zu Gesprächen nach Oslo", but not "zum Gipfel nach Oslo": behind whoever travels. */
    private static Located behindSubject(Scene scene, int verb) {
        var sentence = scene.sentence();
        if (scene.events().stream().anyMatch(EventMention::isMeeting)) {
            return Located.NONE;
        }
        for (var at = verb; at < sentence.size() && !sentence.is(at, Category.CLAUSE)
                && !sentence.is(at, Category.AND); at++) {
            var place = sentence.is(at, Category.IN) ? behind(scene, at) : Located.NONE;
            if (!place.isNone()) {
                return place;
            }
        }
        return Located.NONE;
    }

    /** "Hat am Dienstag Estland besucht": the participle comes last. */
    private static boolean isEndOfClause(Sentence sentence, int at) {
        return at >= sentence.size() || sentence.token(at).kind() == Token.Kind.SIGN || sentence.is(at, Category.AND);
    }

    static Located behind(Scene scene, int verb) {
        var sentence = scene.sentence();
        var at = verb;
        while (at < sentence.size() && passes(scene, at)) {
            at++;
        }
        return named(scene, at);
    }

    /** Small words, the day, and for how long. */
    private static boolean passes(Scene scene, int at) {
        var item = scene.sentence().item(at);
        return item.is(Category.IN) || item.is(Category.LINK) || item.is(Category.UNTIL)
                || item.is(Category.STATE_TITLE)
                || item.is(Category.CAPITAL) || item.is(Category.NUMBER) || item.is(Category.FROM)
                || item.is(Category.TOWN) || item.is(Category.WEEKDAY)
                || item.is(Category.DAY_OFFSET) || item.is(Category.STOP) && !scene.sentence().token(at).capitalized()
                || scene.dates().stream().anyMatch(date -> at >= date.from() && at < date.to());
    }

    /** Where the verb comes last the place stands before it, bent; one in no list is not called by its name. */
    private static Located before(Scene scene, int verb) {
        var sentence = scene.sentence();
        if (verb > 1 && sentence.token(verb - 1).kind() == Token.Kind.SUFFIX && sentence.token(verb - 2).capitalized()
                && sentence.item(verb - 2) == Item.NONE) {
            return new Located("", "", sentence.span(verb - 2, verb), Visits.LEADS);
        }
        for (var at = verb - 1; at >= Math.max(0, verb - NEAR); at--) {
            var place = named(scene, at);
            var bent = !scene.sentence().item(at).unbent()
                    || scene.sentence().token(at + 1).kind() == Token.Kind.SUFFIX;
            if (!place.isNone() && bent) {
                return place;
            }
        }
        return Located.NONE;
    }

    /** A city or a state, and not a part of the name of what is in it. */
    private static Located named(Scene scene, int at) {
        var sentence = scene.sentence();
        var item = sentence.item(at);
        if (scene.inRole(at) || scene.attribution().isNone(at) || isPartOfMore(sentence, item.to())) {
            return Located.NONE;
        }
        return Visits.place(scene, item);
    }

    private static boolean isPartOfMore(Sentence sentence, int next) {
        return sentence.is(next, Category.INSTITUTION) && !sentence.is(next, Category.TOWN)
                || next < sentence.size() && sentence.token(next).capitalized() && sentence.is(next, Category.STOP);
    }
}
