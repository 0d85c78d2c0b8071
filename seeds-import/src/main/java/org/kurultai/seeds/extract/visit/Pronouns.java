package org.kurultai.seeds.extract.visit;

import java.util.List;
import java.util.Optional;
import org.kurultai.seeds.extract.person.Person;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.story.Draft;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.facts.EngagementType;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.mention.person.PersonMention;
import org.kurultai.seeds.mention.person.Presence;
import org.kurultai.seeds.text.Item;

/** Who travels where a sentence says but "he": "he was in Riga on 3 May", "on Monday he flew on to Riga", "his trip takes him to Riga". */
final class Pronouns {

    private static final int FIRST_WORDS = 5;

    private final Story story;
    private final Journeys journeys;

    Pronouns(Story story, Journeys journeys) {
        this.story = story;
        this.journeys = journeys;
    }

    /** The only one whom the sentence before names, or who is on a visit, or of whom the report tells that is of another state. */
    Optional<Person> of(Scene scene) {
        var he = he(scene);
        if (he == Item.NONE) {
            return Optional.empty();
        }
        var sentence = scene.sentence();
        var before = sentence.index() > 0 ? story.scenes().get(sentence.index() - 1).persons()
                : List.<PersonMention>of();
        var inverted = story.report().language().order().nounsCapitalized();
        var alone = !inverted && (before.size() != 1 || he.from() > 0) ? Optional.<Person>empty()
                : before.stream().filter(named -> named.presence() != Presence.DENIED).findFirst()
                        .flatMap(named -> story.known(named, sentence.zone()));
        return alone.or(() -> visitor().filter(person -> isOnward(scene, person))).or(() -> ofOtherState(scene));
    }

    static int begin(Scene scene) {
        return he(scene).from();
    }

    /** Where the words for him end; where they are within the verb, its begin. */
    static int end(Scene scene) {
        return he(scene).is(Category.ARRIVE) ? he(scene).from() : he(scene).to();
    }

    /** The pronoun for somebody of whom the sentence tells, or that is within its verb: "takes him to". */
    private static Item he(Scene scene) {
        var sentence = scene.sentence();
        var taken = sentence.all(Category.ARRIVE).stream().filter(verb -> verb.is(Category.PRONOUN, "person"))
                .findFirst();
        var he = taken.orElse(sentence.first(Category.PRONOUN, 0, FIRST_WORDS));
        return he.is(Category.PRONOUN, "person") ? he : Item.NONE;
    }

    /** "A received B from Peru. Next week he travels to Lima": the only one whom the last encounter tells of that is not of there. */
    private Optional<Person> ofOtherState(Scene scene) {
        var travellers = story.current().filter(told -> !told.isMeeting() && told.persons().size() == 2).stream()
                .flatMap(told -> told.persons().values().stream())
                .filter(person -> !person.side().isEmpty() && !person.isOfficer())
                .filter(person -> !journeys.ofSubject(scene, begin(scene), end(scene), person).isNone()
                        && isOnward(scene, person))
                .limit(2).toList();
        return travellers.size() == 1 ? Optional.of(travellers.getFirst()) : Optional.empty();
    }

    /** Whether a visitor goes on to another state than the one visited first. */
    private boolean isOnward(Scene scene, Person visitor) {
        var place = journeys.ofSubject(scene, begin(scene), end(scene), visitor);
        return !place.isNone() && !place.state().equals(visitor.side()) && story.drafts().stream()
                .noneMatch(visit -> visit.isVisit() && visit.host().equals(place.state()));
    }

    /** Who alone is on the visit of which the report tells, or abroad at the talks. */
    private Optional<Person> visitor() {
        var visitors = story.first(EngagementType.VISIT).or(() -> story.main().filter(Pronouns::isAtHosts)).stream()
                .flatMap(visit -> visit.persons().values().stream()
                        .filter(person -> !person.side().equals(visit.host())))
                .limit(2).toList();
        return visitors.size() == 1 ? Optional.of(visitors.getFirst()) : Optional.empty();
    }

    private static boolean isAtHosts(Draft talks) {
        return !talks.isMeeting() && !talks.host().isEmpty() && talks.persons().size() == 2;
    }
}
