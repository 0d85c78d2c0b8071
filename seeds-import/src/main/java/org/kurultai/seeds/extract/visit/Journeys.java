package org.kurultai.seeds.extract.visit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.kurultai.seeds.extract.event.EventMention;
import org.kurultai.seeds.extract.person.Person;
import org.kurultai.seeds.extract.place.Located;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.facts.EngagementType;
import org.kurultai.seeds.language.Categories;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Cities;
import org.kurultai.seeds.language.Language;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** Visits that only a verb tells of: "the foreign minister of Estonia visited Helsinki", "arrives in Malta tomorrow". */
public final class Journeys {

    private static final int NEAR = 5;
    private static final Categories WHEN = Categories.of(Category.WEEKDAY, Category.DAY_OFFSET, Category.MONTH,
            Category.LATER, Category.WEEK_OFFSET);
    private static final String AWAY = "away";
    private static final String TO = "to";

    private final Story story;

    Journeys(Story story) {
        this.story = story;
    }

    /** Where somebody went in a sentence, to another state than the own; nowhere if it tells of no journey. */
    Located in(Scene scene, List<Person> present) {
        var travellers = present.stream().filter(person -> !person.isHost() && !hasInvited(scene, person)).toList();
        if (travellers.isEmpty() || Story.sides(travellers).size() > 1) {
            return Located.NONE;
        }
        for (var verb : verbsAndPlans(scene)) {
            var behind = isJourney(verb) && !scene.attribution().isNone(verb.from()) && !isOfEvent(scene, verb)
                    && !isOfficer(verb, travellers.getFirst())
                            ? destination(scene, verb) : Located.NONE;
            var place = behind.isNone() ? inFront(scene, story.report().language().order()) : behind;
            if (!place.isNone() && isAbroad(place, travellers.getFirst())
                    && !isOfOurs(scene, travellers.getFirst(), place)) {
                return place;
            }
        }
        return Located.NONE;
    }

    /** "The session will take place in Riga, Minister A announced": of whom it is not told that he will be there. */
    private static boolean isOfEvent(Scene scene, Item verb) {
        return !verb.is(Category.ARRIVE) && scene.events().stream().anyMatch(event -> event.at() < verb.from())
                && scene.persons().stream().noneMatch(person -> person.from() < verb.from());
    }

    /** "Nach Riga kommt auch der Kommissar": officers of organizations come to where others meet. */
    private static boolean isOfficer(Item verb, Person traveller) {
        return verb.is(Category.ARRIVE, TO) && traveller.state().isEmpty() && !traveller.side().isEmpty();
    }

    /** "At the invitation of Minister A, Minister B visited Peru": who stays at home. */
    private boolean hasInvited(Scene scene, Person person) {
        var sentence = scene.sentence();
        return scene.persons().stream().filter(mention -> {
            var at = mention.from() - 1;
            while (sentence.is(at, Category.LINK) || sentence.is(at, Category.STOP) || sentence.is(at, Category.BY)) {
                at--;
            }
            return sentence.item(at).is(Category.INVITE, "noun");
        }).anyMatch(mention -> story.known(mention, sentence.zone()).filter(person::equals).isPresent());
    }

    /** "Казахстан с визитом посетил министр": where nouns bend, what is visited may open the sentence, and who visits it ends it. */
    static Located inFront(Scene scene, Language.Order order) {
        var sentence = scene.sentence();
        if (order.headLast() || order.namesUnbent() || order.nounsCapitalized()) {
            return Located.NONE;
        }
        var place = Stream.concat(sentence.all(Category.STATE).stream(), sentence.all(Category.CITY).stream())
                .min(Comparator.comparingInt(Item::from)).orElse(Item.NONE);
        var verb = sentence.first(Category.ARRIVE, 0, sentence.size());
        while (verb != Item.NONE && !verb.is(Category.ARRIVE, "visit")) {
            verb = sentence.first(Category.ARRIVE, verb.to(), sentence.size());
        }
        var who = sentence.item(verb.to());
        var subject = who.is(Category.HEAD) || who.is(Category.GRADE) || who.is(Category.DELEGATION)
                || who.is(Category.NATIONALITY);
        var before = sentence.item(place.from() - 1);
        return place != Item.NONE && verb != Item.NONE && subject && place.from() < verb.from()
                && !scene.inHolder(place.from()) && sentence.first(Category.HEAD, 0, verb.from()) == Item.NONE
                && !before.is(Category.IN) && !before.is(Category.LINK) && !before.is(Category.FROM)
                        ? Visits.place(scene, place) : Located.NONE;
    }

    /**
     * Whither somebody went whom a sentence names before a verb; nowhere if it says of nobody that he did.
     *
     * @param from the first token of the words for that person
     * @param to the token after their last
     */
    Located ofSubject(Scene scene, int from, int to, Person person) {
        return verbsAndPlans(scene).stream()
                .filter(verb -> isJourney(verb) && !scene.attribution().isNone(verb.from()))
                .map(verb -> isInverted(scene, from, to, verb) ? whither(scene, verb, behind(scene, to))
                        : isSubject(scene, to, verb) ? destination(scene, verb) : Located.NONE)
                .filter(place -> !place.isNone() && isAbroad(place, person))
                .findFirst()
                .orElse(Located.NONE);
    }

    /** Whither the same person went next: "was in Riga on 3 May and arrived in Oslo on 4 May". */
    List<Located> nextOf(Scene scene, Located first, Person person) {
        return verbsAndPlans(scene).stream()
                .filter(verb -> verb.from() > scene.at(first.span()) && isJourney(verb)
                        && (scene.sentence().is(verb.from() - 1, Category.AND)
                                || scene.sentence().is(verb.from() - 2, Category.AND)
                                        && scene.sentence().is(verb.from() - 1, Category.STOP)))
                .map(verb -> destination(scene, verb))
                .filter(place -> !place.isNone() && isAbroad(place, person))
                .toList();
    }

    /** Whither somebody came for a meeting: "has come to Riga for a session", "departed for Riga to attend the summit". */
    Located toMeeting(Scene scene, int to, Person person, EventMention meeting) {
        var sentence = scene.sentence();
        for (var verb : sentence.between(Category.ARRIVE, to, meeting.start())) {
            var reason = sentence.last(Category.FROM, verb.to() + 1, meeting.at());
            var purpose = sentence.first(Category.FUTURE, verb.to(), meeting.start()) != Item.NONE
                    || reason != Item.NONE && reason.to() >= meeting.start() - 1;
            if (purpose && !verb.is(Category.EVENT) && !scene.attribution().isNone(verb.from())
                    && isSubject(scene, to, verb)) {
                return sentence.between(Category.CITY, verb.to(), meeting.start()).stream()
                        .map(city -> behind(scene, city.from())).filter(place -> isAbroad(place, person)).findFirst()
                        .orElse(Located.NONE);
            }
        }
        return Located.NONE;
    }

    /** "Left for home", "at the end of a visit she departed". */
    static boolean isHome(Sentence sentence) {
        return sentence.all(Category.DURING).stream().anyMatch(words -> words.is(Category.DURING, "close"))
                || sentence.all(Category.ARRIVE).stream().anyMatch(verb -> verb.is(Category.ARRIVE, "home"));
    }

    /** "Am Montag reist Ministerin B nach Riga", "am 3. Mai reist die lettische Ministerin B nach Riga". */
    private static boolean isInverted(Scene scene, int from, int to, Item verb) {
        var subject = verb.to();
        while (scene.sentence().item(subject).is(Category.LINK, "subject")
                || scene.sentence().is(subject, Category.NATIONALITY)) {
            subject++;
        }
        var begin = subject;
        var office = scene.roles().stream()
                .anyMatch(role -> role.from() >= verb.to() && role.from() <= begin && role.to() >= from - 1
                        && role.from() < to);
        return from >= verb.to() && from <= begin || office && from > verb.to();
    }

    /** "5-6 Mayıs'ta iki günlük ziyaret için Ankara'ya geldi": endings that are set off, for how long, and for what. */
    private static boolean isHowInBent(Sentence sentence, int at) {
        return sentence.token(at).kind() == Token.Kind.SUFFIX || sentence.is(at, Category.NUMBER)
                || sentence.is(at, Category.LENGTH) || sentence.is(at, Category.STATE_TITLE)
                || sentence.item(at).is(Category.EVENT, EngagementType.VISIT.code());
    }

    /** "In Peru", "in Riga". */
    static boolean isPlace(Sentence sentence, int in) {
        var place = sentence.item(sentence.item(in).to());
        return sentence.is(in, Category.IN) && (place.is(Category.STATE) || place.is(Category.CITY));
    }

    /** Between the name and the verb is but what tells when; where the verb comes last, also where. */
    private boolean isSubject(Scene scene, int to, Item verb) {
        var sentence = scene.sentence();
        var order = story.report().language().order();
        var last = order.nounsCapitalized() || order.headLast();
        for (var at = to; at < verb.from(); at++) {
            var here = at;
            if (sentence.token(at).kind() != Token.Kind.SIGN && !sentence.is(at, Category.STOP)
                    && !sentence.is(at, Category.FUTURE) && !sentence.is(at, Category.BE)
                    && !(order.nounsCapitalized() && sentence.is(at, Category.EXPECTED)
                            && !sentence.token(at).capitalized())
                    && !sentence.is(at, Category.IN) && !sentence.is(at, Category.CLAUSE) && !isOfState(sentence, at)
                    && !(last && (sentence.is(at, Category.CITY) || sentence.is(at, Category.STATE)))
                    && !(order.headLast() && isHowInBent(sentence, at))
                    && !sentence.isAny(at, WHEN)
                    && !(order.nounsCapitalized() && sentence.item(at).is(Category.LINK, "subject")
                            && sentence.sign(at - 1, ','))
                    && scene.dates().stream().noneMatch(date -> here >= date.from() && here < date.to())) {
                return false;
            }
        }
        return to <= verb.from();
    }

    /** The verbs of journeys, and "will be in Riga", but not "the meeting will be in Riga, with A". */
    private static List<Item> verbsAndPlans(Scene scene) {
        var sentence = scene.sentence();
        var verbs = verbs(sentence);
        sentence.all(Category.EXPECTED).stream().filter(verb -> isExpectedThere(sentence, verb)
                && scene.events().stream().noneMatch(EventMention::isMeeting)).forEach(verbs::add);
        sentence.all(Category.FUTURE).stream()
                .filter(be -> isPlace(sentence, be.to()) && (sentence.first(Category.EVENT, 0, be.from()) == Item.NONE
                        || scene.persons().stream().anyMatch(person -> person.to() <= be.from() && sentence
                                .first(Category.CLAUSE, person.to(), be.from()) == Item.NONE)))
                .forEach(verbs::add);
        verbs.addAll(BeforeVerb.plans(scene));
        verbs.removeIf(verb -> isBehindAfter(sentence, verb.from()));
        return verbs;
    }

    /** "After his visit to Oman", "im Anschluss an den Besuch": when the next journey is, of which the sentence tells. */
    static boolean isBehindAfter(Sentence sentence, int visit) {
        var before = visit - 1;
        while (before > visit - NEAR && (sentence.is(before, Category.LINK) || sentence.is(before, Category.STOP))
                && !sentence.is(before, Category.DURING)) {
            before--;
        }
        return sentence.item(before).is(Category.DURING, "after");
    }

    /** "Of Norway", behind a name. */
    private static boolean isOfState(Sentence sentence, int at) {
        return sentence.item(at).is(Category.LINK, "of") && sentence.is(at + 1, Category.STATE)
                || sentence.is(at, Category.STATE) && sentence.item(at - 1).is(Category.LINK, "of");
    }

    /** "Visited", and "was" before "in Peru", or before "in Riga" with a day. */
    private static ArrayList<Item> verbs(Sentence sentence) {
        var verbs = new ArrayList<>(sentence.all(Category.ARRIVE));
        sentence.all(Category.BE).stream().filter(be -> BeingThere.is(sentence, be)).forEach(verbs::add);
        return verbs;
    }

    /** "Wird am 3. Mai in Oslo erwartet": the place before the verb that ends the clause. */
    private static boolean isExpectedThere(Sentence sentence, Item verb) {
        var in = sentence.item(verb.from() - 1).from() - 1;
        return verb.is(Category.EXPECTED, "guest") && isEndOfClause(sentence, verb.to()) && isPlace(sentence, in)
                && sentence.last(Category.FUTURE, 0, in) != Item.NONE;
    }

    private static boolean isJourney(Item verb) {
        return verb.is(Category.BE) || verb.is(Category.FUTURE) && !verb.is(Category.ARRIVE)
                || verb.is(Category.EXPECTED, "guest") || verb.is(Category.ARRIVE, "visit")
                || verb.is(Category.ARRIVE, BeforeVerb.THITHER) || verb.is(Category.ARRIVE, AWAY)
                || verb.is(Category.ARRIVE, TO);
    }

    /** "Kam nach Riga", but not "kam in Riga mit A zusammen": a verb that tells of much else too. */
    private static Located whither(Scene scene, Item verb, Located place) {
        return place.isNone() || !verb.is(Category.ARRIVE, TO)
                || scene.sentence().is(scene.at(place.span()) - 1, Category.ARRIVE) ? place : Located.NONE;
    }

    /** "Minister A reist nach Riga zum Treffen": of somebody whose state is untold it is no more than how he comes to it. */
    private boolean isOfOurs(Scene scene, Person traveller, Located place) {
        return traveller.state().isEmpty() && place.hasCity() && story.report().dateline().state().isEmpty()
                && story.report().language().home().isEmpty()
                && scene.events().stream().anyMatch(EventMention::isMeeting);
    }

    /** Nobody travels to the own state by its name, but many do to a city of it; whose state is untold is of the press's. */
    private boolean isAbroad(Located place, Person traveller) {
        if (traveller.state().isEmpty() && !traveller.side().isEmpty()) {
            return true;
        }
        var report = story.report();
        var own = !traveller.state().isEmpty() ? traveller.state()
                : report.language().home().isEmpty() ? report.dateline().state() : report.language().home();
        var homes = report.language().homes();
        return own.isEmpty()
                ? !place.hasCity() || !homes.isEmpty() && !homes.contains(place.state())
                        || isOfGovernment(traveller) && Cities.capitalOf(place.state()).equals(place.city())
                : !own.equals(place.state());
    }

    /** Whoever is of a government is at home in its capital, and is not told to travel there. */
    private static boolean isOfGovernment(Person traveller) {
        return traveller.isHeadOfState() || traveller.offices().stream()
                .anyMatch(office -> office.kind().startsWith("minister") || office.kind().startsWith("prime-minister")
                        || office.kind().equals("speaker"));
    }

    private Located destination(Scene scene, Item verb) {
        if (story.report().language().order().headLast()) {
            return BeforeVerb.place(scene, verb, story.report().language().order());
        }
        if (verb.is(Category.ARRIVE, AWAY)) {
            return away(scene, verb);
        }
        var place = behind(scene, verb.to());
        var participle = scene.sentence().is(verb.from() - 2, Category.IN)
                || story.report().language().order().nounsCapitalized() && verb.to() > verb.from()
                        && BeforeParticiple.endsClause(scene.sentence(), verb);
        var visit = scene.sentence().last(Category.EVENT, 0, verb.from());
        participle &= visit == Item.NONE || !isBehindAfter(scene.sentence(), visit.from());
        var next = place.isNone() && participle ? named(scene, verb.from() - 1) : place;
        var before = next.isNone() && participle ? BeforeParticiple.place(scene, verb) : next;
        return whither(scene, verb, before.isNone() && story.report().language().order().nounsCapitalized()
                ? behindSubject(scene, verb.to()) : before);
    }

    /** "Left Lima for Quito": behind "for", and where that follows whence. */
    private static Located away(Scene scene, Item verb) {
        var sentence = scene.sentence();
        var whence = sentence.item(verb.to()).is(Category.CITY) || sentence.item(verb.to()).is(Category.STATE);
        var to = whence ? sentence.item(verb.to()).to() : verb.to();
        while (to < sentence.size() && !sentence.is(to, Category.FROM) && passes(scene, to)) {
            to++;
        }
        return sentence.is(to, Category.FROM) ? behind(scene, to) : Located.NONE;
    }

    /** "Am Montag reiste Ministerin A zu Gesprächen nach Oslo", but not "zum Gipfel nach Oslo": behind whoever travels. */
    private static Located behindSubject(Scene scene, int verb) {
        var sentence = scene.sentence();
        if (scene.events().stream().anyMatch(EventMention::isMeeting)) {
            return Located.NONE;
        }
        for (var at = verb; at < sentence.size() && !sentence.is(at, Category.CLAUSE)
                && !(sentence.is(at, Category.AND) && !isOfDate(scene, at)); at++) {
            var place = sentence.is(at, Category.IN) ? behind(scene, at)
                    : isBehindAnother(scene, at) ? named(scene, at) : Located.NONE;
            if (!place.isNone()) {
                return place;
            }
        }
        return Located.NONE;
    }

    /** "Weilt am 3. und 4. Mai in Oslo": what joins two days of a date. */
    private static boolean isOfDate(Scene scene, int at) {
        return scene.dates().stream().anyMatch(date -> date.from() <= at && date.to() > at);
    }

    /** "Besuchte auf Einladung ihres Kollegen A Oslo", "besuchte auf Einladung des Präsidenten am 3. Mai Oslo". */
    private static boolean isBehindAnother(Scene scene, int place) {
        return scene.persons().stream().anyMatch(person -> person.to() == place)
                || scene.dates().stream().anyMatch(date -> date.to() == place);
    }

    /** "Hat am Dienstag Estland besucht": the participle comes last. */
    static boolean isEndOfClause(Sentence sentence, int at) {
        return at >= sentence.size() || sentence.token(at).kind() == Token.Kind.SIGN || sentence.is(at, Category.AND);
    }

    public static Located behind(Scene scene, int verb) {
        var sentence = scene.sentence();
        var at = BeforeVerb.beyondVisit(sentence, verb);
        while (at < sentence.size() && passes(scene, at)) {
            at++;
        }
        return named(scene, at);
    }

    /** Small words, the day, be it in brackets, and for how long. */
    private static boolean passes(Scene scene, int at) {
        var item = scene.sentence().item(at);
        return isBracketOfDate(scene, at) || item.is(Category.IN) || item.is(Category.LINK) || item.is(Category.UNTIL)
                || item.is(Category.STATE_TITLE)
                || item.is(Category.NATIONALITY) && isCity(scene.sentence(), item.to())
                || item.is(Category.CAPITAL) || item.is(Category.NUMBER) || item.is(Category.LENGTH)
                || item.is(Category.FROM)
                || item.is(Category.NATIONALITY) && scene.sentence().is(item.to(), Category.CAPITAL)
                || item.is(Category.TOWN) || item.is(Category.WEEKDAY)
                || item.is(Category.DAY_OFFSET) || item.is(Category.WEEK_OFFSET)
                || item.is(Category.STOP) && !scene.sentence().token(at).capitalized()
                || scene.dates().stream().anyMatch(date -> at >= date.from() && at < date.to());
    }

    /** "The Turkish capital Ankara", "the Turkish city of Rize". */
    private static boolean isCity(Sentence sentence, int at) {
        return sentence.is(at, Category.CAPITAL) || sentence.is(at, Category.TOWN) || sentence.is(at, Category.CITY);
    }

    private static boolean isBracketOfDate(Scene scene, int at) {
        return scene.sentence().sign(at, '(') && scene.dates().stream().anyMatch(date -> date.from() == at + 1)
                || scene.sentence().sign(at, ')') && scene.dates().stream().anyMatch(date -> date.to() == at);
    }

    /** A city or a state, and not a part of the name of what is in it. */
    static Located named(Scene scene, int at) {
        var sentence = scene.sentence();
        var item = sentence.item(at);
        var none = scene.inHolder(at) || scene.attribution().isNone(at) || isPartOfMore(sentence, item.to());
        return none ? Located.NONE : Visits.place(scene, item);
    }

    private static boolean isPartOfMore(Sentence sentence, int next) {
        return sentence.is(next, Category.INSTITUTION) && !sentence.is(next, Category.TOWN)
                || next < sentence.size() && sentence.token(next).capitalized() && sentence.is(next, Category.STOP);
    }
}
