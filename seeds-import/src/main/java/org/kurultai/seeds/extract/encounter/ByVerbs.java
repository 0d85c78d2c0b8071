package org.kurultai.seeds.extract.encounter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.kurultai.seeds.extract.date.Dated;
import org.kurultai.seeds.extract.date.Sequels;
import org.kurultai.seeds.extract.person.Person;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.story.Draft;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.facts.EngagementType;
import org.kurultai.seeds.language.Categories;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.mention.person.PersonMention;
import org.kurultai.seeds.mention.person.Presence;
import org.kurultai.seeds.text.Item;

/**
 * Whom somebody met by each of several verbs: "had talks with Foreign Minister A, called on President B and was received by the
 * speaker, C": as many encounters as there are verbs, and by one verb of meeting as many as there are heads of the host state.
 */
final class ByVerbs {

    private static final int NEAR = 3;
    private static final List<Category> VERBS = List.of(Category.MEET, Category.RECEIVE, Category.CALL);
    private static final Categories OTHERS = Categories.of(Category.CLAUSE, Category.SAY, Category.ATTEND,
            Category.PHONE,
            Category.NOT);

    private final Scene scene;
    private final Story story;
    private final Visitors visitors;
    private final Audiences audiences;

    /**
     * An encounter: what it is, and those who met, the visitor first.
     *
     * @param verb by which it is told
     * @param from where the clause of that verb begins
     * @param to where it ends
     */
    record Part(EngagementType type, List<Person> persons, Item verb, int from, int to) {}

    ByVerbs(Scene scene, Story story, Visitors visitors) {
        this.scene = scene;
        this.story = story;
        this.visitors = visitors;
        this.audiences = new Audiences(story);
    }

    /**
     * The encounters of a sentence; none if it tells of all by one verb.
     *
     * @param present whom the sentence tells of
     * @param all the same, and who met them; empty if it tells of no meeting
     */
    List<Part> of(List<Person> present, List<Person> all) {
        if (story.report().language().order().headLast()) {
            return verbsLast(present);
        }
        var verbs = all.size() < 3 ? List.<Item>of() : verbs();
        return verbs.isEmpty() ? List.of() : parts(verbs, all);
    }

    /** "A ile görüşmesi, B tarafından kabul edilmesi bekleniyor": each verb behind whom the visitor met. */
    private List<Part> verbsLast(List<Person> present) {
        var sentence = scene.sentence();
        var meet = sentence.first(Category.MEET, 0, sentence.size());
        var receive = sentence.first(Category.RECEIVE, 0, sentence.size());
        var visitor = present.stream().filter(visitors::isOne).findFirst();
        if (visitor.isEmpty() || meet == Item.NONE || receive == Item.NONE || meet.from() == receive.from()) {
            return List.of();
        }
        var first = meet.from() < receive.from() ? meet : receive;
        var last = first == meet ? receive : meet;
        var before = with(visitor.get(), named(0, first.from()));
        var behind = with(visitor.get(), named(first.to(), last.from()));
        return before.size() < 2 || behind.size() < 2 ? List.of() : List.of(
                new Part(EngagementType.BILATERAL_TALKS, first == meet ? before : behind, last, 0, 0),
                new Part(EngagementType.AUDIENCE, first == meet ? behind : before, last, 0, 0));
    }

    /** The verbs of meeting; "had talks" and "have discussions" are one each, and "met with A and with B" is told by two. */
    private List<Item> verbs() {
        var sentence = scene.sentence();
        var talks = scene.events().stream()
                .filter(event -> event.type() == EngagementType.BILATERAL_TALKS
                        || event.type() == EngagementType.AUDIENCE)
                .map(event -> sentence.item(event.at()));
        var toMeet = sentence.all(Category.GATHER).stream().filter(verb -> verb.is(Category.FUTURE));
        var others = sentence.all(Category.WITH).stream()
                .filter(with -> sentence.is(with.from() - 1, Category.AND) && isBeforePerson(with));
        var verbs = new ArrayList<Item>();
        Stream.of(VERBS.stream().flatMap(category -> sentence.all(category).stream()), talks, toMeet, others)
                .flatMap(found -> found)
                .sorted(Comparator.comparingInt(Item::from))
                .filter(verb -> verbs.isEmpty() || verb.from() >= verbs.getLast().to() + NEAR)
                .forEach(verbs::add);
        return verbs;
    }

    private boolean isBeforePerson(Item with) {
        return scene.persons().stream().anyMatch(person -> person.from() >= with.to() && person.from() <= with.to() + 1
                && !person.offices().isEmpty());
    }

    private List<Part> parts(List<Item> verbs, List<Person> present) {
        var size = scene.sentence().size();
        var all = named(0, size, present);
        var unnamed = present.stream().filter(person -> !all.contains(person)).toList();
        var visitor = unnamed.size() == 1 ? unnamed.getFirst() : present.getFirst();
        var parts = new ArrayList<Part>();
        for (var i = 0; i < verbs.size(); i++) {
            var verb = verbs.get(i);
            var met = named(verb.to(), i + 1 < verbs.size() ? verbs.get(i + 1).from() : size, present);
            var from = i == 0 ? 0 : end(verbs.get(i - 1), verb);
            var to = i + 1 < verbs.size() ? end(verb, verbs.get(i + 1)) : size;
            hosts(verb, met).stream().map(hosts -> with(visitor, hosts))
                    .forEach(persons -> parts.add(new Part(type(verb, persons), persons, verb, from, to)));
        }
        var first = verbs.getFirst();
        var before = named(0, first.from(), present);
        return parts.size() > 1 && (before.isEmpty() || before.equals(List.of(visitor))) && unnamed.size() < 2
                && !isOther(first.to(), last())
                && parts.stream().noneMatch(part -> isOfOneSide(part, visitor)) ? parts : List.of();
    }

    /** Where the clause of a verb ends before the next one: at the last "and" or semicolon between, else at the last comma. */
    private int end(Item verb, Item next) {
        var sentence = scene.sentence();
        var comma = next.from();
        for (var at = next.from() - 1; at > verb.to(); at--) {
            if (sentence.is(at, Category.AND) || sentence.sign(at, ';')) {
                return at;
            }
            comma = comma == next.from() && sentence.sign(at, ',') ? at : comma;
        }
        return comma;
    }

    /** "Was received on Monday and met A on Tuesday": the day told in its own clause, else that of the sentence. */
    Dated date(Part part) {
        var own = part.to() == 0 ? Dated.NONE
                : story.calendar().in(scene, part.from(), part.to(), part.verb().from());
        var told = story.drafts().stream().map(Draft::when).toList();
        var sequel = own.isNone() ? Sequels.in(scene, part.from(), part.to(), told) : own;
        return sequel.when().start().day() > 0 ? sequel : story.date(scene, part.verb().from());
    }

    /** Those who were met by one verb: each apart, if all head a state, a government or a parliament. */
    private static List<List<Person>> hosts(Item verb, List<Person> met) {
        var apart = !verb.is(Category.RECEIVE) && met.stream().allMatch(Audiences::isAtTheHead)
                && Story.sides(met).size() < 2;
        return met.isEmpty() ? List.of() : apart ? met.stream().map(List::of).toList() : List.of(met);
    }

    /** What a visitor, who comes first, had with others. */
    private EngagementType type(Item verb, List<Person> persons) {
        var visitor = persons.getFirst();
        var heads = persons.stream().filter(Person::isHeadOfState).count();
        var received = verb.is(Category.RECEIVE) || verb.is(Category.CALL) || verb.is(Category.MEET, "call");
        var given = received ? heads == 1 || audiences.areOfUnequals(persons.getLast(), visitor)
                : heads == 1 && audiences.areGiven(scene, persons);
        return given || heads > 1 && InTwoRanks.areAbove(visitor, persons.subList(1, persons.size()))
                ? EngagementType.AUDIENCE : EngagementType.BILATERAL_TALKS;
    }

    /** Whether it tells of something else between the first verb and the last name. */
    private boolean isOther(int from, int to) {
        return scene.sentence().hasAny(OTHERS, from, to);
    }

    /** Where the words for the last of those whom it names begin. */
    private int last() {
        return scene.persons().stream().mapToInt(PersonMention::from).max().orElse(0);
    }

    private static boolean isOfOneSide(Part part, Person visitor) {
        return part.persons().stream().skip(1)
                .anyMatch(person -> !person.side().isEmpty() && person.side().equals(visitor.side()));
    }

    private static List<Person> with(Person visitor, List<Person> hosts) {
        return Stream.concat(Stream.of(visitor), hosts.stream()).distinct().toList();
    }

    private List<Person> named(int from, int to) {
        return scene.persons().stream().filter(mention -> mention.from() >= from && mention.to() <= to)
                .flatMap(mention -> story.known(mention, scene.sentence().zone()).stream()).distinct().toList();
    }

    private List<Person> named(int from, int to, List<Person> present) {
        return scene.persons().stream().filter(mention -> mention.from() >= from && mention.to() <= to
                && mention.presence() != Presence.DENIED)
                .flatMap(mention -> story.known(mention, scene.sentence().zone()).stream())
                .filter(present::contains).distinct().toList();
    }
}
