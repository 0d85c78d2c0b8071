package org.kurultai.seeds.extract.encounter;

import java.util.List;
import java.util.Optional;
import org.kurultai.domain.record.Span;
import org.kurultai.seeds.claim.Zone;
import org.kurultai.seeds.extract.date.Dated;
import org.kurultai.seeds.extract.person.Person;
import org.kurultai.seeds.extract.place.Located;
import org.kurultai.seeds.extract.place.Remote;
import org.kurultai.seeds.extract.scene.MeetingClauses;
import org.kurultai.seeds.extract.scene.OtherOccasions;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.scene.Subjects;
import org.kurultai.seeds.extract.scene.Tense;
import org.kurultai.seeds.extract.story.Draft;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.extract.story.ToldOfNamed;
import org.kurultai.seeds.extract.story.Upcoming;
import org.kurultai.seeds.extract.visit.Comers;
import org.kurultai.seeds.extract.visit.Receptions;
import org.kurultai.seeds.extract.visit.Visits;
import org.kurultai.seeds.facts.EngagementType;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.mention.person.PersonMention;
import org.kurultai.seeds.mention.person.RoleMention;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** Reads encounters of two sides: audiences, talks, consultations, conversations by telephone. */
public final class Encounters {

    public static final String RECEIVED = "who received hosts";

    private final Story story;
    private final Upcoming upcoming;
    private final MetAlready metAlready;
    private final Visitors visitors;
    private final WhoHosts whoHosts;
    private final EncounterKinds kinds;
    private final Protagonist protagonist;
    private final KnownEncounters knownEncounters;

    public Encounters(Story story) {
        this.story = story;
        this.visitors = new Visitors(story);
        this.whoHosts = new WhoHosts(story, visitors);
        this.kinds = new EncounterKinds(story, visitors);
        this.upcoming = new Upcoming(story);
        this.metAlready = new MetAlready(story);
        this.protagonist = new Protagonist(story);
        this.knownEncounters = new KnownEncounters(story);
    }

    /** Reads a sentence; true if it tells of an encounter, to which its persons then belong. */
    public boolean read(Scene scene, List<Person> named) {
        var sentence = scene.sentence();
        if (EncounterWords.areOnlySpokenOf(scene) && story.current().filter(talks -> !talks.isMeeting()).isPresent()) {
            return true;
        }
        var met = sentence.has(Category.RECEIVE) || sentence.has(Category.MEET) || EncounterWords.isCall(scene)
                || EncounterWords.isPhoned(scene) && Continuations.is(sentence) && !sentence.has(Category.CLAUSE)
                || EncounterWords.isNamed(scene, EngagementType.BILATERAL_TALKS) || EncounterWords.isHeldWith(scene)
                || EncounterWords.isSpokenWith(scene) || kinds.isHeldOnVisit(scene)
                || kinds.isSpeakingWith(scene) || EncounterWords.isToMeet(scene)
                || TalkingOnVisit.are(story, scene, named)
                || sentence.has(Category.APART) && EncounterWords.hasWith(sentence);
        if ((met || sentence.has(Category.BY) || sentence.has(Category.PERSONAL))
                && (isArrival(sentence) || isGreeted(sentence, named))) {
            visitors.welcomed(named);
            return false;
        }
        var present = met ? visitors.with(scene, named) : named;
        if (Receptions.isWelcome(scene, present)) {
            visitors.welcomed(present.subList(1, present.size()));
            story.first(EngagementType.VISIT)
                    .filter(visit -> visit.persons().isEmpty()
                            || visit.persons().containsKey(present.getFirst().key()))
                    .ifPresent(visit -> present.forEach(visit::person));
            return false;
        }
        var others = OtherOccasions.begin(scene);
        if (!Audiences.areOfVisitors(scene, present) && scene.events().stream()
                .anyMatch(event -> event.isMeeting() && event.start() < others
                        && (event.ordinal() > 0 || EncounterWords.isOfBody(sentence, event))
                        && !EncounterWords.hasReceived(sentence)
                        && !EncounterWords.isPhoned(scene) && !EncounterWords.isWithSomebody(scene,
                                story.report().language().order().headLast()))) {
            return false;
        }
        if (EncounterWords.isByPhone(scene) && isApart(scene, present)) {
            present.stream().skip(1)
                    .forEach(other -> tell(scene, List.of(present.getFirst(), other), EngagementType.PHONE_CALL));
            return true;
        }
        if (met && (isApart(scene, present) || kinds.isOfOneWithEach(scene, present)
                || visitors.isOfOneBefore(scene, named, present))) {
            var verb = words(sentence);
            present.stream().skip(1).forEach(other -> tell(scene, List.of(present.getFirst(), other),
                    kinds.ofEach(scene, present.getFirst(), other), verb,
                    DaysOfEach.of(scene, other, story).orElseGet(() -> date(scene, verb))));
            return true;
        }
        if (kinds.isOfAll(scene, present)) {
            tell(scene, present, EngagementType.MEETING);
            return true;
        }
        var verbs = new ByVerbs(scene, story, visitors);
        var parts = verbs.of(present, met ? protagonist.with(scene, present) : List.of());
        if (!parts.isEmpty()) {
            parts.forEach(part -> tell(scene, part.persons(), part.type(), part.verb(), verbs.date(part)));
            return true;
        }
        greeted(scene, present);
        var called = present.isEmpty() || present.getFirst().isHeadOfState() ? Optional.<RoleMention>empty()
                : Unnamed.calledOn(scene);
        if (called.isPresent()) {
            tell(scene, present.subList(0, 1), EngagementType.AUDIENCE);
            story.current().filter(audience -> called.get().states().size() == 1)
                    .ifPresent(audience -> audience.where(new Located("", called.get().states().getFirst(),
                            sentence.span(called.get().from(), called.get().to()), RECEIVED), sentence.zone()));
            return true;
        }
        var own = kinds.of(scene, present);
        var all = own.isEmpty() && met ? protagonist.with(scene, present) : present;
        var type = all == present ? own : kinds.of(scene, all);
        if (type.isEmpty() || !met && isAtSummit(scene, all)) {
            turnsOutAsCall(scene, present);
            return false;
        }
        var calls = type.filter(kind -> kind == EngagementType.PHONE_CALL || Calls.isOne(scene, kind, story))
                .map(kind -> Calls.of(scene, all)).orElse(List.of());
        if (!calls.isEmpty()) {
            calls.forEach(two -> tell(scene, two, EngagementType.PHONE_CALL));
            return true;
        }
        var ranks = type.filter(Encounters::isOfHosts).flatMap(kind -> InTwoRanks.of(scene, all, visitors));
        if (ranks.isPresent()) {
            tell(scene, ranks.get().talks(), EngagementType.BILATERAL_TALKS);
            tell(scene, ranks.get().audience(), EngagementType.AUDIENCE);
            return true;
        }
        var attended = knownEncounters.attended(scene, all, type.get());
        attended.ifPresent(draft -> all.forEach(draft::person));
        if (attended.isEmpty()) {
            tell(scene, all, type.get());
        }
        return true;
    }

    /** "A talked with his colleagues from Peru and Chad": where the sentence tells of no meeting that they held. */
    public void readColleagues(Scene scene) {
        var span = scene.sentence().span();
        if (Unnamed.colleagues(scene).isEmpty() || story.drafts().stream().anyMatch(
                draft -> !draft.isVisit() && draft.isToldWithin(span))) {
            return;
        }
        var present = story.present(scene);
        if (present.size() == 1) {
            tell(scene, present, EngagementType.BILATERAL_TALKS);
        }
    }

    /** Reads whom somebody met beside a meeting that the sentence tells of, which stays what the report goes on about. */
    public void readBeside(Scene scene) {
        MetBeside.of(scene).ifPresent(met -> {
            var about = story.current();
            story.known(met.one(), scene.sentence().zone()).ifPresent(one -> met.others().stream()
                    .flatMap(other -> story.known(other, scene.sentence().zone()).stream())
                    .filter(other -> !other.side().isEmpty() && !other.side().equals(one.side()))
                    .forEach(other -> tell(scene, List.of(one, other), kinds.ofEach(scene, one, other), met.verb(),
                            MetBeside.isAfter(scene.sentence(), met.verb()) ? story.calendar().in(scene,
                                    met.verb().to(), scene.sentence().size(), met.verb().to()) : Dated.NONE)));
            about.ifPresent(story::current);
        });
    }

    /** "The minister was welcomed at the hotel by Prime Minister A", within a conference: who welcomes is of the state that hosts it. */
    private void greeted(Scene scene, List<Person> present) {
        var sentence = scene.sentence();
        if (present.size() == 2 && Story.sides(present).size() == 2 && sentence.has(Category.RECEIVE)
                && kinds.isGreeting(sentence)) {
            var host = visitors.receiver(present, sentence);
            story.current().filter(meeting -> meeting.host().isEmpty() && !host.state().isEmpty())
                    .ifPresent(meeting -> meeting.where(new Located("", host.state(), host.span(), RECEIVED),
                            sentence.zone()));
        }
    }

    /** "He would attend the summit in Riga": one who is told to be at what no talks are. */
    private static boolean isAtSummit(Scene scene, List<Person> present) {
        return present.size() < 2 && scene.sentence().has(Category.ATTEND) && scene.events().stream()
                .anyMatch(event -> event.type() == EngagementType.SUMMIT);
    }

    private static boolean isOfHosts(EngagementType type) {
        return type == EngagementType.AUDIENCE || type == EngagementType.BILATERAL_TALKS;
    }

    /** "The chancellor spoke with President A. In the call they": the talks that were told are those by telephone. */
    private void turnsOutAsCall(Scene scene, List<Person> present) {
        story.current().filter(talks -> present.size() < 2 && talks.type() == EngagementType.BILATERAL_TALKS
                && talks.city().isEmpty() && EncounterWords.isNamed(scene, EngagementType.PHONE_CALL))
                .ifPresent(talks -> talks.byPhone(scene.sentence().span(), scene.sentence().zone()));
    }

    /** "Met her colleagues A and B separately": as many talks as there were others, each of another side than the first. */
    private static boolean isApart(Scene scene, List<Person> present) {
        return present.size() > 2 && scene.sentence().all(Category.APART).stream()
                .anyMatch(words -> words.is(Category.APART, "then") ? isBetweenPersons(scene, words)
                        : !words.is(Category.APART, "several") || EncounterWords.isHeldWith(scene))
                && areOthers(present)
                && scene.events().stream().noneMatch(event -> event.ordinal() > 0);
    }

    /** "Talked with A and then with B": words behind one who was met and before another. */
    private static boolean isBetweenPersons(Scene scene, Item words) {
        return scene.persons().stream().anyMatch(person -> person.to() <= words.from())
                && scene.persons().stream().anyMatch(person -> person.from() >= words.to());
    }

    /** Whether all but the first are of told sides, and none of that of the first, which may not be told. */
    private static boolean areOthers(List<Person> present) {
        return present.stream().skip(1)
                .noneMatch(person -> person.side().isEmpty() || person.side().equals(present.getFirst().side()));
    }

    /** Reads that those whom a sentence names talked, of whom one may have given an audience. */
    public void tellTalks(Scene scene, List<Person> present) {
        var given = present.size() == 2
                && (kinds.ofEach(scene, present.getFirst(), present.getLast()) == EngagementType.AUDIENCE
                        || kinds.ofEach(scene, present.getLast(), present.getFirst()) == EngagementType.AUDIENCE);
        tell(scene, present, given ? EngagementType.AUDIENCE : EngagementType.BILATERAL_TALKS);
    }

    /** Reads an encounter of those whom a sentence names. */
    public void tell(Scene scene, List<Person> present, EngagementType type) {
        var words = words(scene.sentence());
        tell(scene, present, type, words, date(scene, words));
    }

    /** "Arrived on Monday and met A on Tuesday": the day behind the verb of meeting, where one of coming stands before it. */
    private Dated date(Scene scene, Item words) {
        var sentence = scene.sentence();
        var date = sentence.last(Category.ARRIVE, 0, words.from()) == Item.NONE ? Dated.NONE
                : story.calendar().in(scene, words.to(),
                        Tense.beginOfFuture(sentence, words.to(),
                                MeetingClauses.end(sentence, words.to(), sentence.size())),
                        words.to());
        return date.when().start().day() > 0 ? date : story.date(scene, words == Item.NONE ? 0 : words.from());
    }

    private void tell(Scene scene, List<Person> present, EngagementType type, Item words, Dated date) {
        var sentence = scene.sentence();
        var known = knownEncounters.of(type, present, kinds.isUnequal(scene, present));
        var over = known.filter(told -> !told.isScheduled() && !told.isOfHeadline() && !told.when().isUnknown())
                .isPresent();
        var draft = known.orElseGet(() -> story.add(new Draft(type, false, span(sentence, words), sentence.zone(),
                "an encounter by its verb")));
        present.forEach(draft::person);
        if (type != EngagementType.PHONE_CALL) {
            draft.where(new Comers(story.report().language().order()).whither(scene), sentence.zone());
        }
        if (story.isBeside(scene, draft)) {
            draft.beside();
        }
        metAlready.read(sentence, present, words, date);
        if (type == EngagementType.AUDIENCE) {
            whoHosts.audience(draft, present, sentence);
            if (present.stream().noneMatch(Person::isHeadOfState)) {
                whoHosts.receiver(draft, present, sentence);
            }
            OfThose.organization(scene, draft);
        } else if (type != EngagementType.PHONE_CALL) {
            whoHosts.receiver(draft, present, sentence);
            if (Audiences.isOfBody(scene, present)) {
                OfThose.organization(scene, draft);
            }
        }
        whoHosts.calledOn(scene, draft, present);
        visitors.hostBefore(scene, present).ifPresent(draft::receiver);
        draft.where(new Located("", Unnamed.host(scene, present), span(sentence, words), RECEIVED), sentence.zone());
        OfThose.states(scene, draft, present);
        OfThose.parties(scene, draft);
        OfThose.ordinal(scene, draft);
        draft.when(date, sentence.zone());
        if (Remote.is(sentence, 0, sentence.size())) {
            draft.remote();
        }
        var ahead = isAhead(draft, sentence, words) && !sentence.has(Category.WEEKDAY)
                && sentence.all(Category.SAY).stream()
                        .noneMatch(said -> Tense.isSaidAfter(sentence, said, words.from()))
                || upcoming.is(scene, words, date) && !isReceivedNow(sentence, words, date);
        if (type != EngagementType.PHONE_CALL) {
            var prepared = Subjects.beginOfPrepared(scene);
            var subject = Subjects.begin(scene, story.report().language().order());
            var to = Math.min(Math.min(subject, prepared), endOfWhere(scene, ahead ? sentence.size()
                    : Tense.beginOfFuture(sentence, words.to(), sentence.size())));
            if (prepared == sentence.size()) {
                draft.where(Visits.destination(story, scene), sentence.zone());
            }
            draft.where(story.places().whereto(scene, words.from()), sentence.zone());
            draft.where(MeetingOfTwo.place(scene, present), sentence.zone());
            if (MetBeside.isAfter(sentence, words)) {
                draft.where(story.places().in(scene, words.to(), sentence.size()), sentence.zone());
            }
            var place = story.places().in(scene, 0, to);
            if (!ToldOfNamed.is(scene, place.span(), draft)) {
                draft.where(place, sentence.zone());
            }
            draft.where(story.hosts().host(scene, 0, to), sentence.zone());
            draft.where(Envoys.posted(scene, present), sentence.zone());
        }
        if (ahead && !over) {
            draft.scheduled(span(sentence, words), sentence.zone());
            story.month(scene, draft, words.to());
        }
        story.current(draft);
    }

    /** "Met A in Oslo, and in Bergen some students": whom else somebody met elsewhere is told behind "and". */
    private static int endOfWhere(Scene scene, int to) {
        var sentence = scene.sentence();
        var last = scene.persons().stream().mapToInt(PersonMention::to).max().orElse(0);
        var apart = sentence.between(Category.AND, last, to).stream()
                .filter(and -> last > 0 && sentence.is(and.to(), Category.IN)).findFirst();
        return apart.map(Item::from).orElse(to);
    }

    /** Whoever is met at what is to come is met later too: "She travels to Oslo tomorrow, where she meets her colleague". */
    private boolean isAhead(Draft encounter, Sentence sentence, Item words) {
        return encounter.when().isUnknown() && encounter.type() != EngagementType.PHONE_CALL
                && !(words.is(Category.HELD) && sentence.zone() == Zone.BODY && !sentence.has(Category.FUTURE))
                && (sentence.has(Category.FUTURE)
                        || !story.report().language().order().headLast() && !metAlready.is(sentence))
                && story.main().filter(Draft::isScheduled).isPresent();
    }

    /** "Er wird von A empfangen", on a visit that is being made: the passive of today. */
    private boolean isReceivedNow(Sentence sentence, Item words, Dated date) {
        return story.report().language().order().nounsCapitalized() && words.is(Category.RECEIVE) && date.isNone()
                && sentence.last(Category.BY, 0, words.from()) != Item.NONE
                && story.first(EngagementType.VISIT).filter(visit -> !visit.isScheduled()).isPresent();
    }

    /** "Was received at the airport": with nobody who talks. */
    private static boolean isArrival(Sentence sentence) {
        return sentence.all(Category.VENUE).stream().anyMatch(venue -> venue.is(Category.VENUE, "airport"));
    }

    /** "Heyet A ve B tarafından karşılandı": those who greeted the guests of whom the report tells that they came. */
    private boolean isGreeted(Sentence sentence, List<Person> named) {
        return story.report().language().order().headLast() && story.first(EngagementType.VISIT).isPresent()
                && sentence.all(Category.RECEIVE).stream().anyMatch(verb -> verb.is(Category.RECEIVE, "greet"))
                && (sentence.has(Category.DELEGATION) || sentence.has(Category.VISITORS))
                && !sentence.has(Category.MEET) && named.stream().noneMatch(visitors::isOne);
    }

    private static Item words(Sentence sentence) {
        for (var category : List.of(Category.RECEIVE, Category.PHONE, Category.MEET, Category.CALL)) {
            var words = sentence.first(category, 0, sentence.size());
            if (words != Item.NONE) {
                return words;
            }
        }
        var events = sentence.all(Category.EVENT);
        return events.stream().filter(event -> !event.is(Category.EVENT, EngagementType.SUMMIT.code())).findFirst()
                .orElse(events.isEmpty() ? Item.NONE : events.getFirst());
    }

    private static Span span(Sentence sentence, Item words) {
        return words == Item.NONE ? sentence.span() : sentence.span(words.from(), words.to());
    }
}
