package org.kurultai.seeds.extract.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kurultai.seeds.claim.Field;
import org.kurultai.seeds.claim.Zone;
import org.kurultai.seeds.extract.date.Dated;
import org.kurultai.seeds.extract.event.EventMention;
import org.kurultai.seeds.extract.person.Person;
import org.kurultai.seeds.extract.place.Located;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.story.Draft;
import org.kurultai.seeds.extract.story.MonthsBefore;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.extract.story.Upcoming;
import org.kurultai.seeds.facts.EngagementType;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.mention.person.Presence;
import org.kurultai.seeds.text.DateMention;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/**
 * Reads visits that a report tells beside what it is about: "met her colleague within her working visit to Riga", "B, who had come
 * to Riga on a working visit", "is in Latvia on a state visit".
 */
public final class Stays {

    private static final String RULE = "a visit told beside";
    private static final int NEAR = 4;
    private static final int FAR = 20;
    /** What a day before a visit may be told of that is not the visit. */
    private static final List<Category> OTHERS = List.of(Category.MEET, Category.RECEIVE, Category.CONCLUDE,
            Category.HELD, Category.EVENT, Category.SAY, Category.DURING, Category.ATTEND, Category.AND);

    private final Story story;
    private final Upcoming upcoming;

    public Stays(Story story) {
        this.story = story;
        this.upcoming = new Upcoming(story);
    }

    public void read(Scene scene) {
        var sentence = scene.sentence();
        if (sentence.has(Category.NOT) || sentence.has(Category.CANCEL) || isLongAgo(story, scene)) {
            return;
        }
        scene.events().stream()
                .filter(event -> event.type() == EngagementType.VISIT
                        && event.relation() == EventMention.Relation.THIS)
                .map(event -> sentence.item(event.at()))
                .filter(visit -> isOne(scene, visit) || !ofGuest(scene, visit).isNone())
                .forEach(visit -> add(scene, visit, destination(scene, visit)));
        visiting(scene).forEach(guest -> add(scene, guest, visited(scene, guest)));
        var comers = new Comers(story.report().language().order());
        comers.verb(scene).filter(verb -> sentence.has(Category.MEET) || sentence.has(Category.RECEIVE))
                .ifPresent(verb -> add(scene, verb, comers.whither(scene)));
    }

    /**
     * "A, visiting Riga, met B", "A, who is visiting Latvia": the words for a guest before the place, neither before his office
     * nor behind "after".
     */
    static Stream<Item> visiting(Scene scene) {
        return scene.sentence().all(Category.GUEST).stream()
                .filter(guest -> guest.is(Category.GUEST, "thither") && !visited(scene, guest).isNone());
    }

    static Located visited(Scene scene, Item guest) {
        var next = scene.sentence().item(guest.to());
        var before = scene.sentence().item(guest.from() - 1);
        return before.is(Category.DURING) || before.is(Category.PREPOSITION) || before.is(Category.SINCE)
                ? Located.NONE
                : next.is(Category.CITY) || next.is(Category.STATE) || next.is(Category.STATE_TITLE)
                        || next.is(Category.LINK, "definite") ? Journeys.behind(scene, guest.to())
                : Located.NONE;
    }

    /** "The agreement signed in 2015 during a visit to Riga": with no day of its own. */
    public static boolean isLongAgo(Story story, Scene scene) {
        return scene.dates().stream().noneMatch(DateMention::hasDay) && !scene.sentence().has(Category.FUTURE)
                && (story.isOfOtherTime(scene)
                        || story.main().filter(main -> story.isOfAnotherYear(scene, main)).isPresent());
    }

    private void add(Scene scene, Item visit, Located told) {
        var sentence = scene.sentence();
        var there = told.isNone() ? ThatCountry.of(story, scene) : told;
        var destination = there.isNone() ? ofHost(scene, visit) : there;
        if (destination.isNone()) {
            return;
        }
        var date = date(scene, visit);
        var known = story.drafts().stream()
                .filter(draft -> draft.isVisit() && draft.host().equals(destination.state())).findFirst();
        var draft = known.orElseGet(() -> story.add(new Draft(EngagementType.VISIT, false,
                sentence.span(visit.from(), visit.to()), sentence.zone(), RULE)));
        draft.where(destination, sentence.zone());
        if (!destination.hasCity()) {
            draft.where(before(scene, visit), sentence.zone());
        }
        if (known.isPresent()) {
            draft.when(draft.isScheduled() ? Dated.NONE : date, sentence.zone());
            return;
        }
        var signedThen = date.isNone() && isForSigning(sentence, visit);
        draft.when(date.isNone() && !signedThen && !sentence.has(Category.FUTURE)
                ? MonthsBefore.in(story, scene, visit.to(),
                        endOfClause(scene, visit.to()))
                : date, sentence.zone());
        visitor(scene, visit, destination).or(() -> ThatCountry.guest(story, scene)).ifPresent(draft::person);
        var receivedLater = story.current().filter(met -> sentence.has(Category.RECEIVE) && met.isScheduled()
                && !met.when().isUnknown() && isToldIn(sentence, met)).isPresent();
        if (receivedLater || signedThen || upcoming.is(scene, visit, date)) {
            draft.scheduled(sentence.span(visit.from(), visit.to()), sentence.zone());
        }
        if (signedThen) {
            story.month(scene, draft, visit.to());
        }
    }

    /** When it was: as is told behind the words for it, or before them in their clause and of nothing else there. */
    private Dated date(Scene scene, Item visit) {
        var sentence = scene.sentence();
        var behind = story.calendar().in(scene, visit.from(), endOfClause(scene, visit.to()), visit.from());
        var from = visit.from();
        while (from > 0 && !sentence.sign(from - 1, ',') && !sentence.sign(from - 1, ';')
                && !sentence.is(from - 1, Category.CLAUSE)) {
            from--;
        }
        var begin = from;
        return !behind.isNone()
                || OTHERS.stream().anyMatch(verb -> sentence.first(verb, begin, visit.from()) != Item.NONE)
                        ? behind : story.calendar().in(scene, begin, visit.from(), visit.from());
    }

    /** "The agreement is to be signed during the visit of the president in May". */
    private static boolean isForSigning(Sentence sentence, Item visit) {
        return sentence.between(Category.EXPECTED, 0, visit.from()).stream()
                .anyMatch(words -> words.is(Category.EXPECTED, "signed") || words.is(Category.EXPECTED, "alone"));
    }

    /** "Empfängt am 3. Mai ihren Kollegen B zu einem Staatsbesuch": what the same words tell of. */
    private static boolean isToldIn(Sentence sentence, Draft met) {
        var words = met.spanOf(Field.TYPE);
        return words.start() >= sentence.span().start() && words.end() <= sentence.span().end();
    }

    /** "Received her colleague B, who is on a visit": to the state of those whom B met. */
    private Located ofHost(Scene scene, Item visit) {
        var sentence = scene.sentence();
        if (isToPlace(sentence, visit.to())) {
            return Located.NONE;
        }
        var guest = scene.persons().stream().filter(person -> person.to() <= visit.from())
                .reduce((one, next) -> next)
                .filter(last -> isToldOf(sentence, last.to(), visit.from()))
                .flatMap(last -> story.known(last, Zone.BODY));
        return story.current()
                .filter(met -> !met.isMeeting() && !met.isVisit() && !met.host().isEmpty() && guest.isPresent()
                        && met.persons().containsKey(guest.get().key()) && !guest.get().state().isEmpty()
                        && !met.host().equals(guest.get().state()))
                .map(met -> new Located("", met.host(), sentence.span(visit.from(), visit.to()), RULE))
                .orElse(Located.NONE);
    }

    /** "Who is", "who had come", "currently in the country" between a name and the visit. */
    private static boolean isToldOf(Sentence sentence, int person, int visit) {
        return Stream.of(Category.CLAUSE, Category.GUEST, Category.COPULA)
                .anyMatch(words -> sentence.first(words, person, visit) != Item.NONE);
    }

    /** "Präsident A wird am 3. Mai zu einem Besuch erwartet": the verb of what is to come directly behind a name, in one clause. */
    private static boolean isToCome(Sentence sentence, int person, int visit) {
        return sentence.is(person, Category.FUTURE) && IntStream.range(person, visit)
                .noneMatch(at -> sentence.sign(at, ',') || sentence.is(at, Category.AND));
    }

    /** "To Tartu", "to the region", but not "in the country". */
    private static boolean isToPlace(Sentence sentence, int at) {
        var to = Math.min(sentence.size(), at + NEAR);
        return sentence.is(at, Category.UNTIL) || sentence.is(at, Category.IN)
                && IntStream.range(at + 1, to).anyMatch(word -> sentence.token(word).capitalized()
                        || sentence.is(word, Category.REGION) || sentence.is(word, Category.PROVINCE));
    }

    /** "On a visit", "within her three-day visit": with the small words by which somebody is on it. */
    private static boolean isOne(Scene scene, Item visit) {
        var sentence = scene.sentence();
        if (isHopedFor(sentence, visit)) {
            return false;
        }
        if (visit.is(Category.STAY) || sentence.is(visit.to(), Category.DURING)) {
            return true;
        }
        var determined = false;
        for (var at = visit.from() - 1; at >= Math.max(0, visit.from() - NEAR - 2); at--) {
            var item = sentence.item(at);
            if (isStay(item)) {
                return determined || item.is(Category.STAY, "bare")
                        || item.is(Category.DURING) && item.to() == visit.from();
            }
            determined |= item.is(Category.LINK) || item.is(Category.STOP) || item.is(Category.LENGTH);
            if (sentence.token(at).capitalized() && !item.is(Category.STOP) || sentence.sign(at, ',')
                    || item.is(Category.EVENT)) {
                return false;
            }
        }
        return false;
    }

    /** "The invitation to pay a visit", "hopes for a visit": but "came on a visit at the invitation of". */
    public static boolean isHopedFor(Sentence sentence, Item visit) {
        var from = Math.max(0, visit.from() - NEAR - NEAR);
        var invited = sentence.last(Category.INVITE, from, visit.from());
        var hoped = sentence.last(Category.EXPECTED, from, visit.from());
        return invited != Item.NONE && (!invited.is(Category.INVITE, "noun")
                || sentence.first(Category.UNTIL, invited.to(), visit.from()) != Item.NONE
                || sentence.first(Category.ARRIVE, invited.to(), visit.from()).is(Category.FUTURE)
                || sentence.is(invited.to(), Category.FROM))
                || hoped.is(Category.EXPECTED, "hope");
    }

    private static boolean isStay(Item item) {
        return item.is(Category.STAY) || item.is(Category.DURING) && !item.is(Category.SINCE)
                || item.is(Category.ARRIVE) && !item.is(Category.EVENT) || item.is(Category.GUEST);
    }

    /** Where it leads: as is told behind the word for it, else before it in its clause. */
    private Located destination(Scene scene, Item visit) {
        var sentence = scene.sentence();
        var end = Math.min(endOfClause(scene, visit.to()), visit.to() + FAR);
        if (story.report().language().order().headLast()) {
            var guest = ofGuest(scene, visit);
            return guest.isNone() ? Visits.before(scene, visit.from(), false) : guest;
        }
        for (var at = visit.to(); at < end; at++) {
            var place = place(scene, at);
            if (!place.isNone()) {
                return place;
            }
        }
        return before(scene, visit);
    }

    /**
     * "Riga'ya resmi ziyarette bulunan Bakan A", "resmi ziyaret için Riga'ya gelen Bakan A": whither somebody is on it who stands
     * behind.
     */
    private Located ofGuest(Scene scene, Item visit) {
        var sentence = scene.sentence();
        if (sentence.is(visit.to(), Category.UNTIL) || sentence.is(visit.to(), Category.IN)) {
            return Located.NONE;
        }
        var guest = scene.persons().stream().filter(person -> person.from() > visit.to()).findFirst();
        if (!story.report().language().order().headLast() || guest.isEmpty() || isHopedFor(sentence, visit)
                || guest.get().from() > visit.to() + NEAR + 2 || sentence.token(guest.get().from() - 1).capitalized()) {
            return Located.NONE;
        }
        var place = Located.NONE;
        for (var at = visit.to(); at < guest.get().from(); at++) {
            if (sentence.token(at).kind() == Token.Kind.SIGN || sentence.is(at, Category.EVENT)
                    || sentence.is(at, Category.AND)) {
                return Located.NONE;
            }
            place = place.isNone() ? Visits.place(scene, sentence.item(at)) : place;
        }
        return place.isNone() ? Visits.before(scene, visit.from(), true) : place;
    }

    /** "Had come to Riga on a working visit". */
    private static Located before(Scene scene, Item visit) {
        var sentence = scene.sentence();
        for (var at = visit.from() - 1; at >= Math.max(0, visit.from() - FAR); at--) {
            if (sentence.sign(at, ',') || sentence.is(at, Category.CLAUSE)) {
                return Located.NONE;
            }
            var place = place(scene, at);
            if (!place.isNone() && scene.at(place.span()) < visit.from()) {
                return place;
            }
        }
        return Located.NONE;
    }

    private static Located place(Scene scene, int small) {
        var sentence = scene.sentence();
        return sentence.is(small, Category.IN) || sentence.is(small, Category.UNTIL)
                ? Journeys.behind(scene, sentence.item(small).to()) : Located.NONE;
    }

    /** Where the clause ends, with the days behind a comma: "on a visit to Riga, from 3 to 5 May". */
    private static int endOfClause(Scene scene, int from) {
        var sentence = scene.sentence();
        var at = from;
        while (at < sentence.size() && !sentence.sign(at, ';') && !sentence.is(at, Category.CLAUSE)
                && !(sentence.sign(at, ',') && !isDated(scene, at + 1))) {
            at++;
        }
        return at;
    }

    /** A day, or "from" a day to another. */
    private static boolean isDated(Scene scene, int at) {
        return scene.sentence().is(at, Category.MONTH) || scene.dates().stream().anyMatch(date -> date.from() == at
                || date.from() == at + 1 && !date.start().equals(date.end()));
    }

    /** "B, who had come on a visit": who is told last before it; else the first of another state, "A met B within his visit". */
    private Optional<Person> visitor(Scene scene, Item visit, Located destination) {
        if (visit.is(Category.GUEST, "comer") || visit.is(Category.GUEST, Comers.STAYER)) {
            return scene.persons().stream().filter(person -> person.from() >= visit.to()).findFirst()
                    .flatMap(person -> story.known(person, Zone.BODY))
                    .filter(person -> !person.state().equals(destination.state()));
        }
        var mentions = new ArrayList<>(scene.persons());
        var last = scene.persons().stream().filter(person -> person.from() < visit.from()).reduce((one, next) -> next);
        scene.persons().stream().filter(person -> person.from() >= visit.to()
                && (scene.sentence().is(visit.to(), Category.BY) || scene.sentence().is(visit.to(), Category.LINK)))
                .findFirst().ifPresent(mentions::addFirst);
        var own = last.filter(person -> isToldOf(scene.sentence(), person.to(), visit.from())
                || isToCome(scene.sentence(), person.to(), visit.from()));
        own.ifPresent(mentions::addFirst);
        var ours = own.filter(mention -> mention.presence() != Presence.DENIED)
                .flatMap(mention -> story.known(mention, Zone.BODY)).filter(person -> person.side().isEmpty());
        return ours.isPresent() ? ours : mentions.stream()
                .filter(mention -> mention.presence() != Presence.DENIED)
                .flatMap(mention -> story.known(mention, Zone.BODY).stream())
                .filter(person -> !person.state().isEmpty() && !person.state().equals(destination.state()))
                .findFirst();
    }
}
