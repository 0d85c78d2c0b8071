package org.kurultai.seeds.extract.encounter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kurultai.seeds.extract.event.EventMention;
import org.kurultai.seeds.extract.person.Person;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.facts.EngagementType;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.text.Item;

/**
 * Whom of several hosts a visitor met as an equal, and who gave an audience: "met Prime Minister A and Foreign Minister B", "held
 * talks with Foreign Minister A and was received by President B".
 *
 * @param audience the visitor, and those who head a state or a government
 * @param talks the visitor, and the others
 */
record InTwoRanks(List<Person> audience, List<Person> talks) {

    /** Empty if a sentence does not tell of both, or of nobody that he is of the other side. */
    static Optional<InTwoRanks> of(Scene scene, List<Person> present, Visitors visitors) {
        if (present.size() < 3 || rank(present.getFirst()) > 1 || !areMetOneByOne(scene)) {
            return Optional.empty();
        }
        var visitor = present.getFirst();
        var hosts = present.subList(1, present.size());
        var heads = hosts.stream().filter(person -> rank(person) > rank(visitor)).toList();
        var others = hosts.stream().filter(person -> rank(person) <= rank(visitor)).toList();
        var sides = Story.sides(hosts);
        var ofOneSide = sides.isEmpty() ? visitors.isOne(visitor) || isOnVisit(scene)
                || !visitor.side().isEmpty() && isReceived(scene)
                : sides.size() == 1 && !sides.contains(visitor.side());
        return heads.isEmpty() || others.isEmpty() || !ofOneSide ? Optional.empty()
                : Optional.of(new InTwoRanks(with(visitor, heads), with(visitor, others)));
    }

    /** Who heads a state stands above who heads a government, and that one above all others. */
    private static int rank(Person person) {
        return Audiences.headsState(person) ? 2 : person.isHeadOfState() ? 1 : 0;
    }

    /** Whether each of several hosts stands above the visitor. */
    static boolean areAbove(Person visitor, List<Person> hosts) {
        return hosts.stream().allMatch(host -> rank(host) > rank(visitor));
    }

    private static boolean isReceived(Scene scene) {
        return scene.sentence().all(Category.RECEIVE).stream()
                .anyMatch(verb -> Audiences.isPassive(scene.sentence(), verb));
    }

    /** "During her visit to Peru the minister met": before it is read that she is on one. */
    private static boolean isOnVisit(Scene scene) {
        return scene.events().stream().anyMatch(event -> event.type() == EngagementType.VISIT
                && scene.sentence().last(Category.DURING, 0, event.at()) != Item.NONE
                && scene.persons().stream().allMatch(person -> person.from() > event.at()));
    }

    private static List<Person> with(Person visitor, List<Person> hosts) {
        return Stream.concat(Stream.of(visitor), hosts.stream()).toList();
    }

    /** Not "met President A in the presence of Minister B", nor "met a delegation". */
    private static boolean areMetOneByOne(Scene scene) {
        var sentence = scene.sentence();
        return (sentence.has(Category.MEET) || isReceived(scene))
                && !EncounterWords.isCall(scene) && !sentence.has(Category.ATTEND) && !sentence.has(Category.DELEGATION)
                && !sentence.has(Category.PHONE)
                && scene.events().stream().noneMatch(EventMention::isMeeting);
    }
}
