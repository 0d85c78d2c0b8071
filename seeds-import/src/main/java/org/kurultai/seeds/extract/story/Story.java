package org.kurultai.seeds.extract.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kurultai.domain.time.Answer;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.seeds.claim.Field;
import org.kurultai.seeds.claim.Zone;
import org.kurultai.seeds.extract.date.BareYears;
import org.kurultai.seeds.extract.date.Calendar;
import org.kurultai.seeds.extract.date.Dated;
import org.kurultai.seeds.extract.date.Sequels;
import org.kurultai.seeds.extract.date.Today;
import org.kurultai.seeds.extract.event.EventMention;
import org.kurultai.seeds.extract.person.Accompanied;
import org.kurultai.seeds.extract.person.Bearers;
import org.kurultai.seeds.extract.person.FewStates;
import org.kurultai.seeds.extract.person.FullNames;
import org.kurultai.seeds.extract.person.NamedNext;
import org.kurultai.seeds.extract.person.People;
import org.kurultai.seeds.extract.person.Person;
import org.kurultai.seeds.extract.person.Roll;
import org.kurultai.seeds.extract.person.Surnames;
import org.kurultai.seeds.extract.place.Elsewhere;
import org.kurultai.seeds.extract.place.Places;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.scene.Subjects;
import org.kurultai.seeds.facts.EngagementType;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.mention.person.PersonMention;
import org.kurultai.seeds.mention.person.Presence;
import org.kurultai.seeds.mention.person.RoleMention;
import org.kurultai.seeds.report.Report;
import org.kurultai.seeds.report.ReportException;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** What a report has told so far. */
public final class Story {

    private static final int MOST_ENGAGEMENTS = 500;

    private final Report report;
    private final List<Scene> scenes;
    private final List<Draft> drafts = new ArrayList<>();
    private final People people;
    private final Bearers bearers;
    private final Calendar calendar;
    private final Places places;
    private final Hosts hosts;
    private final Map<Person, List<Scene>> bystanders = new LinkedHashMap<>();
    private final List<PersonMention> namedNext;
    private final EngagementsBefore before = new EngagementsBefore(this);
    private final int lead;
    private Optional<Draft> current = Optional.empty();

    public Story(Report report) {
        this.report = report;
        var named = new NamedNext(report.sentences().stream()
                .map(sentence -> Scene.of(sentence, report.language())).toList(), report.language());
        this.namedNext = named.withOffices();
        this.scenes = Accompanied.settle(FewStates.settle(named.settled(), report.language(), report.home()));
        this.bearers = new Bearers(scenes);
        this.lead = report.sentences().stream().filter(sentence -> sentence.zone() == Zone.BODY).findFirst()
                .map(Sentence::index).orElse(-1);
        this.calendar = new Calendar(Today.of(report.pageDate(), scenes), report.dateline(), report.language().order());
        var surnames = report.language().order().nounsCapitalized() ? Surnames.of(scenes) : Set.of();
        this.people = new People(report.name(), mention -> !report.language().order().nounsCapitalized()
                || surnames.contains(mention.nameSpan()));
        this.places = new Places(report.language(), report.dateline());
        this.hosts = new Hosts(report.language(), places, report.dateline().state());
    }

    public Report report() {
        return report;
    }

    public List<Scene> scenes() {
        return scenes;
    }

    public List<Draft> drafts() {
        return drafts;
    }

    public Calendar calendar() {
        return calendar;
    }

    public Places places() {
        return places;
    }

    public Hosts hosts() {
        return hosts;
    }

    /**
     * Adds an engagement.
     *
     * @throws ReportException if the report tells of more than any report does
     */
    public Draft add(Draft draft) {
        if (drafts.size() == MOST_ENGAGEMENTS) {
            throw ReportException.ofTooMany(report.name(), "engagements", MOST_ENGAGEMENTS);
        }
        drafts.add(draft);
        return draft;
    }

    /** Takes the engagement that was added last for that which the report is about. */
    public void lead() {
        drafts.addFirst(drafts.removeLast());
    }

    /** When a sentence says that something was: from the day of the report, or from the days of what was told before. */
    public Dated date(Scene scene, int near) {
        var words = scene.sentence().span();
        var told = Stream.concat(drafts.stream(), current().stream()).filter(draft -> !draft.isToldWithin(words))
                .map(Draft::when).toList();
        var ahead = main().filter(Draft::isScheduled).isPresent() ? Sequels.weekday(scene, told) : Dated.NONE;
        var sequel = ahead.isNone() ? Sequels.in(scene, told) : ahead;
        var date = sequel.isNone() ? calendar.in(scene, 0, scene.sentence().size(), near) : sequel;
        return date.isNone() ? Sequels.weekday(scene, told) : date;
    }

    /** The day on which what the report is about begins. */
    public LocalDate held() {
        return main().map(main -> main.when().start()).filter(PartialDate::isDay).map(PartialDate::earliest)
                .orElse(LocalDate.MIN);
    }

    /**
     * In which month that will be which is told between two places of a sentence: the next of its name, where no clause comes
     * between, nor another month with what is to be then: "she flies to Riga, in June she will meet".
     */
    public Dated monthAhead(Scene scene, int from, int to) {
        var sentence = scene.sentence();
        var next = IntStream.range(from, to).filter(at -> sentence.sign(at, ',') && sentence.is(at + 1, Category.IN)
                && sentence.is(at + 2, Category.MONTH)).findFirst().orElse(to);
        var clause = sentence.first(Category.CLAUSE, from, next);
        var held = main().filter(Draft::isScheduled).isPresent() ? LocalDate.MIN : held();
        return calendar.monthAfter(scene, from, clause == Item.NONE ? next : clause.from(), held);
    }

    /** "Will visit Peru in May", but not "the visit follows his trip to Peru in May": of one that is still to be, and of which no day is told. */
    public void month(Scene scene, Draft draft, int from) {
        if (draft.when().isUnknown()) {
            var other = scene.events().stream().filter(event -> event.type() == EngagementType.VISIT).skip(1)
                    .mapToInt(EventMention::start).findFirst().orElse(scene.sentence().size());
            draft.when(monthAhead(scene, from, Math.max(from, other)), scene.sentence().zone());
        }
    }

    /** The engagement that sentences without a name for one are about. */
    public Optional<Draft> current() {
        return current.or(this::main);
    }

    public void current(Draft draft) {
        current = Optional.of(draft);
    }

    /**
     * Whom the headline or another sentence names with an office, the sentences may name without it; where names bend, one cannot
     * be told by the other.
     */
    public void acquaint() {
        var order = report.language().order();
        if (order.namesUnbent() || order.nounsCapitalized()) {
            new FullNames(scenes).withOffices().filter(mention -> mention.presence() != Presence.DENIED)
                    .forEach(mention -> people.of(mention, Zone.BODY));
            namedNext.forEach(mention -> people.of(mention, Zone.BODY));
        }
        if (!order.namesUnbent() && !order.nounsCapitalized()) {
            return;
        }
        scenes.stream().filter(scene -> scene.sentence().zone() == Zone.HEADLINE)
                .forEach(scene -> scene.persons().stream()
                        .filter(mention -> !mention.offices().isEmpty() && mention.presence() != Presence.DENIED
                                && (order.namesUnbent() || mention.words() > 1))
                        .forEach(mention -> people.of(mention, Zone.HEADLINE)));
    }

    /** The engagement the report is about: the first that is no mere reference. */
    public Optional<Draft> main() {
        return drafts.isEmpty() ? Optional.empty() : Optional.of(drafts.getFirst());
    }

    public Optional<Draft> first(EngagementType type) {
        return drafts.stream().filter(draft -> draft.type() == type).findFirst();
    }

    /**
     * Persons whom a sentence names without telling what they took part in: they took part in the main engagement, if
     * they are not said to come when it is over.
     */
    public void bystanders(Scene scene, List<Person> persons) {
        var ahead = isLead(scene.sentence()) || isAhead(scene) ? Set.<Person>of() : ahead(scene);
        if (main().filter(main -> OtherDay.begins(scene, calendar, main.when())).isEmpty()) {
            persons.stream().filter(person -> !ahead.contains(person))
                    .forEach(person -> bystanders.computeIfAbsent(person, one -> new ArrayList<>(1)).add(scene));
        }
    }

    private Set<Person> ahead(Scene scene) {
        return scene.persons().stream().filter(mention -> mention.presence() == Presence.AHEAD)
                .flatMap(mention -> people.of(mention, scene.sentence().zone()).stream())
                .collect(Collectors.toSet());
    }

    /** Whether what the report is about is not known to be over, or a visit on which more people are to be met. */
    private boolean isAhead(Scene scene) {
        var over = main().filter(draft -> !draft.isScheduled() && calendar.isAhead(draft.when()) != Answer.YES);
        return over.isEmpty() || current().filter(Draft::isScheduled).isPresent()
                || first(EngagementType.VISIT).isPresent()
                        && (scene.sentence().has(Category.MEET) || scene.sentence().all(Category.EVENT).stream()
                                .anyMatch(event -> !event.is(Category.EVENT, "visit")));
    }

    public List<Person> bystanders() {
        return List.copyOf(bystanders.keySet());
    }

    /** The sentences that name a bystander. */
    public List<Scene> naming(Person bystander) {
        return bystanders.getOrDefault(bystander, List.of());
    }

    /** Whether a sentence tells of another year than that of an engagement: "a similar meeting was held in Cusco in 2015". */
    public boolean isOfAnotherYear(Scene scene, Draft draft) {
        var year = draft.when().start().hasYear() ? draft.when().start().year() : calendar.year();
        var sentence = scene.sentence();
        return sentence.values(Category.YEAR_OFFSET).stream().anyMatch(offset -> !offset.equals("0"))
                || year > 0 && BareYears.areOther(sentence, year);
    }

    /** Whether a scene tells of an engagement on the margins of another meeting than the report's own. */
    public boolean isBeside(Scene scene, Draft draft) {
        return scene.isAside() && !(scene.isAsideOfTold()
                && main().filter(main -> main != draft && main.isMeeting()).isPresent());
    }

    /** The persons a scene names who are there. */
    public List<Person> present(Scene scene) {
        var present = new ArrayList<Person>();
        if (isOfOtherTime(scene)) {
            return present;
        }
        for (var mention : new Roll(scenes, scene, bearers, report.language().order().headLast()).persons()) {
            var person = people.of(mention, scene.sentence().zone());
            if (isThere(scene, mention) && !scene.attribution().isNone(mention.from()) && person.isPresent()
                    && !present.contains(person.get())) {
                present.add(person.get());
            }
        }
        counterparts(present);
        CalledByOffice.add(scene, present, people, report.language().order().nounsCapitalized());
        for (var role : scene.roles()) {
            holder(scene, role).filter(person -> !present.contains(person))
                    .ifPresent(person -> present.add(Subjects.isPassive(scene, role) ? 0 : present.size(), person));
            if (role.kind() == RoleMention.Kind.ONE && role.states().isEmpty()
                    && Subjects.opensReception(scene, role)) {
                people.onlyHead(role).filter(person -> !present.contains(person)).ifPresent(present::addFirst);
            }
        }
        return present;
    }

    /** "With his Peruvian counterpart A, President B spoke of trade": a counterpart who is told first holds the office of who follows. */
    private static void counterparts(List<Person> present) {
        present.stream().filter(person -> person.isCounterpart() && person.offices().isEmpty())
                .forEach(person -> present.stream()
                        .filter(other -> !other.offices().isEmpty() && !other.side().equals(person.side()))
                        .findFirst().ifPresent(person::holdsAs));
    }

    /** Of the headline and the first sentences only what they deny is not there. */
    private boolean isThere(Scene scene, PersonMention mention) {
        if (Elsewhere.is(scene.sentence(), mention, main().filter(Draft::isMeeting).map(Draft::city).orElse(""))
                || before.isEndOf(scene, mention)) {
            return false;
        }
        return switch (mention.presence()) {
            case TOLD -> true;
            case AHEAD -> !scene.sentence().has(Category.LATER) || isLead(scene.sentence()) || isAhead(scene);
            case UNTOLD -> isLead(scene.sentence());
            case DENIED -> false;
        };
    }

    private boolean isLead(Sentence sentence) {
        return sentence.zone() == Zone.HEADLINE || sentence.index() == lead;
    }

    /** Whether a sentence tells of another time than the report: "the council was founded by the presidents of A and B in 2009". */
    public boolean isOfOtherTime(Scene scene) {
        return before.isTime(scene);
    }

    /** Whether a sentence takes up an engagement of years before that is not read. */
    public boolean goesOnAboutBefore(Scene scene) {
        return before.isGoneOnAbout(scene);
    }

    /** The sentence before, in the same part of the page. */
    public Optional<Scene> before(Scene scene) {
        return Optional.of(scene.sentence().index() - 1).filter(index -> index >= 0).map(scenes::get)
                .filter(before -> before.sentence().zone() == scene.sentence().zone());
    }

    /** The year of the page, else of what the report is about; 0 if unknown. */
    public int year() {
        return calendar.year() > 0 ? calendar.year() : main().map(draft -> draft.when().start().year()).orElse(0);
    }

    /** The sentence that tells of an engagement. */
    public Optional<Sentence> told(Draft draft) {
        var told = draft.spanOf(Field.TYPE).start();
        return scenes.stream().map(Scene::sentence)
                .filter(sentence -> sentence.span().start() <= told && told < sentence.span().end()).findFirst();
    }

    /** Whether the sentence that tells of it says that nobody had to go anywhere. */
    public boolean isOnline(Draft draft) {
        return told(draft).filter(sentence -> sentence.has(Category.ONLINE)).isPresent();
    }

    /** Whether persons are, or may be, of more than one side. */
    public static boolean areSides(List<Person> persons) {
        return sides(persons).size() > 1
                || persons.size() > 1 && persons.stream().anyMatch(person -> person.side().isEmpty());
    }

    /** The person whom a mention names, if the report tells anything of that one. */
    public Optional<Person> known(PersonMention mention, Zone zone) {
        return people.of(mention, zone);
    }

    /** Who holds an office that a sentence tells without a name: "the president of Peru". */
    public Optional<Person> holder(Scene scene, RoleMention role) {
        var unnamed = (role.kind() == RoleMention.Kind.ONE || role.kind() == RoleMention.Kind.EITHER
                || role.kind() == RoleMention.Kind.COUNTERPART && !namedNext.isEmpty())
                && role.states().size() == 1 && scene.persons().stream()
                        .noneMatch(person -> person.from() < role.to() && person.to() > role.from());
        return unnamed ? people.holder(role) : Optional.empty();
    }

    /** Whom "the minister" means, where the report has named one who holds such an office. */
    public Optional<Person> onlyHolder(Scene scene, RoleMention role) {
        var alone = role.kind() == RoleMention.Kind.ONE && role.states().isEmpty() && scene.persons().isEmpty();
        return alone ? people.onlyHolder(role) : Optional.empty();
    }

    /** All persons of whom the report tells, in its order. */
    public Stream<Person> persons() {
        return people.all();
    }

    /** The first person of a state whom the report has named. */
    public Optional<Person> personOf(String state) {
        return people.all().filter(person -> person.state().equals(state)).findFirst();
    }

    /** How many parties persons may be of: of a minister of no told state it is not known that he is of one of the others'. */
    public static int parties(List<Person> persons) {
        var unknown = persons.size() > 2 && persons.stream()
                .anyMatch(person -> person.side().isEmpty() && person.offices().stream()
                        .anyMatch(office -> office.isHeadOfState() || office.kind().equals("minister")));
        var sides = sides(persons).size();
        return sides == 0 && Person.areOneEach(persons) ? persons.size() : sides > 0 && unknown ? sides + 1 : sides;
    }

    /** The sides of persons: states and organizations. */
    public static Set<String> sides(List<Person> persons) {
        var sides = new LinkedHashSet<String>();
        persons.forEach(person -> sides.add(person.side()));
        sides.remove("");
        return sides;
    }
}
