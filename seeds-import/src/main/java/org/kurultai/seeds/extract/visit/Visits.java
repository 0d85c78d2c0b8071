package org.kurultai.seeds.extract.visit;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kurultai.seeds.claim.Zone;
import org.kurultai.seeds.extract.date.Dated;
import org.kurultai.seeds.extract.event.EventMention;
import org.kurultai.seeds.extract.person.Person;
import org.kurultai.seeds.extract.place.Located;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.story.Draft;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.extract.story.Upcoming;
import org.kurultai.seeds.facts.EngagementType;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.mention.person.Presence;
import org.kurultai.seeds.text.DateMention;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** Reads visits, where the headline or the beginning of a report tells of one. */
public final class Visits {

    private static final int BEGINNING = 4;
    private static final int NEAR = 4;
    /** "A three-day official visit". */
    private static final int WORDS_OF_LENGTH = 7;

    static final String LEADS = "where a visit leads";

    private final Story story;
    private final Journeys journeys;
    private final Upcoming upcoming;
    private final ToldPlaces told;
    private final Pronouns pronouns;

    public Visits(Story story) {
        this.story = story;
        this.upcoming = new Upcoming(story);
        this.journeys = new Journeys(story);
        this.told = new ToldPlaces(story);
        this.pronouns = new Pronouns(story, journeys);
    }

    /** Reads a sentence; true if it tells of a visit. */
    public boolean read(Scene scene, List<Person> present) {
        var sentence = scene.sentence();
        var visit = scene.events().stream().filter(event -> event.type() == EngagementType.VISIT)
                .filter(event -> !Journeys.isBehindAfter(sentence, event.at())
                        || journeys.in(scene, present).isNone())
                .findFirst();
        var encounter = present.size() > 1 && (sentence.has(Category.MEET) || sentence.has(Category.RECEIVE))
                && Receptions.in(scene, present, story.places()).isNone() && !Receptions.isWelcome(scene, present);
        if (sentence.zone() == Zone.HEADLINE && visit.isEmpty()) {
            story.first(EngagementType.VISIT).ifPresent(visited -> visited.where(visited(scene), Zone.HEADLINE));
        }
        if (story.report().language().order().nounsCapitalized()
                && scene.roles().stream().anyMatch(role -> role.isOfManyToMeet(sentence))) {
            return false;
        }
        if (visit.isEmpty() && !encounter && (isOnlyOfOthers(present) || isAnnounced(scene))
                && isBeginning(sentence)) {
            return journey(scene, present);
        }
        var within = visit.isPresent() && encounter && WithinVisits.is(scene, visit.get());
        if (visit.isEmpty() || Stays.isHopedFor(sentence, sentence.item(visit.get().at())) || encounter && !within
                || !isBeginning(sentence)
                || !within && !isMade(scene, visit.get())) {
            return false;
        }
        var destination = destination(story, scene, visit.get());
        var known = story.first(EngagementType.VISIT);
        if (destination.isNone() && known.isEmpty() && !isOfficial(sentence, visit.get())
                || known.filter(other -> WithinVisits.isOther(scene, visit.get(), other, destination)).isPresent()
                || present.isEmpty() && pronouns.of(scene).isPresent()) {
            return false;
        }
        var draft = known.orElseGet(() -> story.add(new Draft(
                EngagementType.VISIT, false, sentence.span(visit.get().at(), visit.get().at() + 1), sentence.zone(),
                "a visit by name")));
        (within ? guests(present, destination) : present).forEach(draft::person);
        visitor(scene, draft);
        var ends = known.isPresent() && sentence.has(Category.CLOSE);
        if (!ends) {
            draft.where(destination.isNone() ? ThatCountry.of(story, scene) : destination, sentence.zone());
            draft.where(visited(scene), sentence.zone());
        }
        var journey = story.calendar().fromTo(scene, visit.get().at());
        var legs = Legs.of(scene, destination);
        var date = legs.date(story.calendar(), destination, journey);
        draft.when(date, sentence.zone());
        if (!ends && (upcoming.is(scene, sentence.item(visit.get().at()), date)
                || upcoming.isVisit(scene, false, date))) {
            draft.scheduled(sentence.span(visit.get().from(), visit.get().to()), sentence.zone());
            if (present.isEmpty() && known.isEmpty() && scene.persons().size() == 1) {
                story.known(scene.persons().getFirst(), sentence.zone())
                        .filter(person -> !person.state().equals(destination.state())).ifPresent(draft::person);
            }
            story.month(scene, draft, visit.get().at());
            story.month(scene, draft, 0);
        }
        if (known.isEmpty() && sentence.zone() == Zone.BODY && !destination.isNone()) {
            legs.others().stream().filter(told::isNew).forEach(other -> make(scene, present, other,
                    legs.date(story.calendar(), other, journey), draft.isScheduled()));
        }
        return true;
    }

    /** Those of another state than the one visited; whoever is named first may be of an untold one. */
    private static List<Person> guests(List<Person> present, Located destination) {
        return present.stream().filter(person -> !person.state().isEmpty() || person == present.getFirst())
                .filter(person -> !person.state().equals(destination.state())).toList();
    }

    /** "They talked by phone. The president will come to Berlin on 3 May": what talks were about, or what follows them. */
    private boolean isAnnounced(Scene scene) {
        var talks = story.main().filter(main -> main.type() == EngagementType.PHONE_CALL
                || main.type() == EngagementType.BILATERAL_TALKS);
        return talks.isPresent() && story.first(EngagementType.VISIT).isEmpty() && scene.sentence().has(Category.FUTURE)
                && scene.dates().stream().anyMatch(DateMention::hasDay);
    }

    /** Whether nothing is told yet but of visits that others made: "A was in Peru. B visited Chile". */
    private boolean isOnlyOfOthers(List<Person> travellers) {
        return story.drafts().stream().allMatch(draft -> draft.isVisit()
                && travellers.stream().noneMatch(one -> draft.persons().containsKey(one.key())));
    }

    /** "A delegation of the Republic of Uzbekistan", of which nobody may be named. */
    private static void visitor(Scene scene, Draft draft) {
        var sentence = scene.sentence();
        var delegation = sentence.first(Category.DELEGATION, 0, sentence.size());
        if (delegation == Item.NONE) {
            return;
        }
        var from = Math.max(0, delegation.from() - 2);
        for (var at = from; at < Math.min(sentence.size(), delegation.to() + 4); at++) {
            var item = sentence.item(at);
            var state = item.as(Category.NATIONALITY).or(() -> item.as(Category.STATE)).map(term -> term.value());
            if (state.isPresent() && at != delegation.from()) {
                draft.party(state.get(), sentence.span(delegation.from(), delegation.to()), sentence.zone());
                return;
            }
        }
    }

    private boolean journey(Scene scene, List<Person> present) {
        var sentence = scene.sentence();
        var travelled = journeys.in(scene, present);
        var received = travelled.isNone() ? Receptions.in(scene, present, story.places()) : travelled;
        var place = received.isNone() ? AtColleague.place(scene, present, story) : received;
        if (place.isNone() || sentence.zone() == Zone.HEADLINE) {
            return false;
        }
        var date = story.calendar().fromTo(scene, 0);
        make(scene, received.isNone() ? present.subList(0, 1) : present, Legs.of(scene, place), place, date,
                other -> true);
        return true;
    }

    private void make(Scene scene, List<Person> travellers, Legs legs, Located first, Dated date,
            Predicate<Located> isNew) {
        Stream.concat(Stream.of(first), legs.others().stream().filter(isNew)).toList()
                .forEach(place -> make(scene, travellers, place, legs.date(story.calendar(), place, date)));
    }

    private void make(Scene scene, List<Person> travellers, Located place, Dated date) {
        make(scene, travellers, place, date, scene.sentence().has(Category.FUTURE));
    }

    private void make(Scene scene, List<Person> travellers, Located place, Dated date, boolean future) {
        var sentence = scene.sentence();
        var draft = story
                .add(new Draft(Purposes.of(story, scene), false, place.span(), sentence.zone(), "a visit by its verb"));
        travellers.forEach(draft::person);
        draft.where(place, sentence.zone());
        draft.when(date, sentence.zone());
        if (upcoming.isVisit(scene, future, date)) {
            draft.scheduled(place.span(), sentence.zone());
            story.month(scene, draft, scene.at(place.span()));
            story.month(scene, draft, 0);
        }
    }

    /** "The day after, Minister B flies to Geneva": beside what the report is about, and not whither those who meet came. */
    public void beside(Scene scene) {
        var sentence = scene.sentence();
        if (sentence.has(Category.NOT) || sentence.has(Category.CANCEL) || sentence.has(Category.ASIDE)
                || isFirst(sentence) && story.drafts().isEmpty() || Stays.isLongAgo(story, scene)) {
            return;
        }
        for (var mention : scene.persons()) {
            var person = story.known(mention, sentence.zone());
            if (person.isPresent() && mention.presence() != Presence.DENIED
                    && beside(scene, person.get(), mention.from(), mention.to())) {
                return;
            }
        }
        pronouns.of(scene).ifPresent(person -> beside(scene, person, Pronouns.begin(scene), Pronouns.end(scene)));
        scene.events().stream().filter(EventMention::isMeeting).findFirst()
                .ifPresent(meeting -> toMeeting(scene, meeting));
        for (var role : scene.roles()) {
            var person = story.holder(scene, role).or(() -> story.onlyHolder(scene, role));
            if (person.isPresent() && beside(scene, person.get(), role.from(), role.to())) {
                return;
            }
        }
    }

    private boolean beside(Scene scene, Person person, int from, int to) {
        var place = journeys.ofSubject(scene, from, to, person);
        if (place.isNone() || !told.isNew(scene, place, person)) {
            return false;
        }
        make(scene, List.of(person), Legs.of(scene, place), place, Legs.ownDate(story.calendar(), scene, place),
                told::isNew);
        journeys.nextOf(scene, place, person).stream().filter(told::isNew).forEach(next -> make(scene, List.of(person),
                next,
                story.calendar().in(scene, scene.at(next.span()), scene.sentence().size(), scene.at(next.span()))));
        return true;
    }

    /** "Minister A has come to Riga for the session": who alone is named to have come to a meeting is on a visit as well. */
    private void toMeeting(Scene scene, EventMention meeting) {
        if (scene.persons().size() != 1 || story.first(EngagementType.VISIT).isPresent()) {
            return;
        }
        var mention = scene.persons().getFirst();
        story.known(mention, scene.sentence().zone()).ifPresent(person -> {
            var place = journeys.toMeeting(scene, mention.to(), person, meeting);
            if (!place.isNone() && mention.presence() != Presence.DENIED) {
                var at = scene.at(place.span());
                make(scene, List.of(person), place, story.calendar().in(scene, 0, meeting.start(), at),
                        scene.sentence().first(Category.FUTURE, mention.to(), at) != Item.NONE);
            }
        });
    }

    private boolean isBeginning(Sentence sentence) {
        if (sentence.zone() == Zone.HEADLINE) {
            return true;
        }
        return sentence.index() - firstIndex() < BEGINNING;
    }

    private boolean isFirst(Sentence sentence) {
        return sentence.index() == firstIndex();
    }

    private int firstIndex() {
        for (var scene : story.scenes()) {
            if (scene.sentence().zone() == Zone.BODY) {
                return scene.sentence().index();
            }
        }
        return 0;
    }

    private boolean isMade(Scene scene, EventMention visit) {
        var sentence = scene.sentence();
        return sentence.zone() == Zone.HEADLINE
                || isBegunOrEnded(sentence, visit)
                || sentence.all(Category.ARRIVE).stream().anyMatch(verb -> !verb.is(Category.EVENT))
                || isEnding(sentence, visit) || isSubject(scene, visit)
                || isFirst(sentence) && !sentence.has(Category.GUEST)
                        && (isOfficial(sentence, visit) || sentence.has(Category.FUTURE));
    }

    /** "Has begun a three-day visit", "rounded off her visit". */
    private static boolean isBegunOrEnded(Sentence sentence, EventMention visit) {
        return Stream.of(Category.BEGIN, Category.CLOSE)
                .map(category -> sentence.last(category, visit.at() - WORDS_OF_LENGTH, visit.at()))
                .anyMatch(verb -> verb != Item.NONE && IntStream.range(verb.to(), visit.at())
                        .noneMatch(at -> sentence.sign(at, ',') || sentence.is(at, Category.AND)
                                || sentence.is(at, Category.EVENT)));
    }

    /** "The visit to Riga by A on 3 May was the first": of whom, whereto and when the first sentence tells. */
    private boolean isSubject(Scene scene, EventMention visit) {
        return isFirst(scene.sentence()) && visit.at() <= 1 && scene.persons().size() == 1
                && scene.dates().stream().anyMatch(DateMention::hasDay)
                && !scene.sentence().has(Category.EXPECTED) && !scene.sentence().has(Category.NOT);
    }

    /** "The visit of A to Peru came to an end". */
    private static boolean isEnding(Sentence sentence, EventMention visit) {
        var close = sentence.first(Category.CLOSE, visit.at() + 1, sentence.size());
        return close != Item.NONE && !sentence.has(Category.FUTURE)
                && sentence.first(Category.EVENT, visit.at() + 1, close.from()) == Item.NONE
                && sentence.first(Category.CLAUSE, visit.at() + 1, close.from()) == Item.NONE;
    }

    /** An official visit, a working visit: a visit by more than that word. */
    private static boolean isOfficial(Sentence sentence, EventMention visit) {
        return sentence.item(visit.at()).to() - sentence.item(visit.at()).from() > 1;
    }

    /** Where a visit of a sentence leads; nowhere if it tells of none. */
    public static Located destination(Story story, Scene scene) {
        return scene.events().stream()
                .filter(event -> event.type() == EngagementType.VISIT)
                .findFirst()
                .map(visit -> destination(story, scene, visit))
                .orElseGet(() -> Stays.visiting(scene).findFirst().map(guest -> Stays.visited(scene, guest))
                        .orElse(Located.NONE));
    }

    private static Located destination(Story story, Scene scene, EventMention visit) {
        var sentence = scene.sentence();
        var to = sentence.size();
        var compounded = WithinVisits.compounded(scene, visit);
        if (!compounded.isNone()) {
            return compounded;
        }
        for (var at = visit.at() + 1; at < Math.min(to, visit.at() + 12); at++) {
            var item = sentence.item(at);
            if (sentence.sign(at, ',') && isWhile(sentence, visit)) {
                break;
            }
            if (scene.inHolder(at) || WithinVisits.isOfWhoComes(scene, at) || scene.attribution().isNone(at)
                    || item.from() != at
                    || sentence.is(at - 1, Category.FROM) || sentence.is(at - 1, Category.DELEGATION)) {
                continue;
            }
            if (item.is(Category.CITY) || item.is(Category.STATE)) {
                return place(scene, item);
            }
        }
        var order = story.report().language().order();
        var before = order.headLast() || order.nounsCapitalized() ? before(scene, visit.at(), order.headLast())
                : visited(scene);
        var visited = before.isNone() && order.nounsCapitalized() ? visited(scene) : before;
        var place = visited.isNone() ? Journeys.inFront(scene, order) : visited;
        return place.isNone() ? story.places().in(scene, 0, to) : place;
    }

    /** "During the visit, the ministries of Estonia and Peru held consultations": of where it led nothing is told behind it. */
    private static boolean isWhile(Sentence sentence, EventMention visit) {
        return sentence.last(Category.DURING, Math.max(0, visit.at() - NEAR), visit.at()) != Item.NONE;
    }

    /** "Visited Oslo on a working visit". */
    private static Located visited(Scene scene) {
        return scene.sentence().all(Category.ARRIVE).stream()
                .map(verb -> scene.sentence().item(behind(scene.sentence(), verb)))
                .filter(item -> (item.is(Category.CITY) || item.is(Category.STATE)) && !scene.inHolder(item.from()))
                .findFirst()
                .map(item -> place(scene, item))
                .orElse(Located.NONE);
    }

    /** Past the small word of "departs for Oslo", "arrived in Oslo". */
    private static int behind(Sentence sentence, Item verb) {
        var small = sentence.is(verb.to(), Category.FROM) || sentence.is(verb.to(), Category.UNTIL)
                || sentence.is(verb.to(), Category.LINK) || sentence.is(verb.to(), Category.IN);
        return small ? verb.to() + 1 : verb.to();
    }

    /**
     * Where the verb comes last, the place visited stands before it, bent: "Bulgaristan'ı ziyaret edecek", "wird Estland einen
     * Besuch abstatten".
     */
    static Located before(Scene scene, int visit, boolean bent) {
        var sentence = scene.sentence();
        var from = Math.max(0, visit - NEAR - scene.dates().stream().filter(date -> date.to() < visit)
                .filter(date -> date.to() >= visit - NEAR).mapToInt(date -> date.to() - date.from()).sum());
        for (var at = visit - 1; at >= from; at--) {
            var item = sentence.item(at);
            if ((item.is(Category.CITY) || item.is(Category.STATE))
                    && (!bent || isBent(sentence, item) || item.to() == visit)
                    && !scene.inHolder(at) && !scene.attribution().isNone(at)
                    && (bent || !sentence.is(at - 1, Category.FROM) && !isBent(sentence, item))) {
                return place(scene, item);
            }
        }
        return Located.NONE;
    }

    private static boolean isBent(Sentence sentence, Item item) {
        return !item.unbent() || sentence.token(item.to()).kind() == Token.Kind.SUFFIX;
    }

    /** A city or a state; what is both, as Singapore, is visited as a state. */
    static Located place(Scene scene, Item item) {
        if (item == Item.NONE) {
            return Located.NONE;
        }
        var span = scene.sentence().span(item.from(), item.to());
        return item.as(Category.STATE)
                .map(state -> new Located("", state.value(), span, LEADS))
                .or(() -> item.as(Category.CITY)
                        .map(city -> city.value().split("\\|"))
                        .map(city -> new Located(city[0], city[1], span, LEADS)))
                .orElse(Located.NONE);
    }
}
