package org.kurultai.seeds.extract.encounter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kurultai.seeds.claim.Zone;
import org.kurultai.seeds.extract.event.EventMention;
import org.kurultai.seeds.extract.person.Person;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.facts.EngagementType;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.mention.person.Office;
import org.kurultai.seeds.mention.person.PersonMention;
import org.kurultai.seeds.mention.person.RoleMention;
import org.kurultai.seeds.text.Item;

/** Encounters of somebody whom a sentence names with somebody of whom it tells but the office: "the president received Minister A". */
final class Unnamed {

    private static final int NEAR = 5;

    private Unnamed() {}

    /** Of which kind it is; empty if the sentence tells of none. */
    static Optional<EngagementType> of(Scene scene, List<Person> present) {
        if (present.size() != 1 || scene.persons().size() != 1 || present.getFirst().side().isEmpty()) {
            return Optional.empty();
        }
        var named = scene.persons().getFirst();
        return others(scene, present.getFirst(), named)
                .filter(role -> role.states().size() == 1 && isBetween(scene, role, named.from(), named.to())
                        || isReceiver(scene, role, named) && isHeadOfState(role) && !present.getFirst().isHeadOfState())
                .findFirst()
                .map(role -> isHeadOfState(role) && !present.getFirst().isHeadOfState() ? EngagementType.AUDIENCE
                        : EngagementType.BILATERAL_TALKS);
    }

    /** "A met his colleagues from Peru and Chad": two of told states whom somebody met who is named before. */
    static Optional<RoleMention> colleagues(Scene scene) {
        var sentence = scene.sentence();
        var named = scene.persons().stream().mapToInt(PersonMention::to).max().orElse(sentence.size());
        return scene.roles().stream()
                .filter(role -> role.kind() == RoleMention.Kind.COUNTERPART && role.states().size() == 2
                        && scene.events().stream().noneMatch(EventMention::isMeeting) && named <= role.from()
                        && sentence.last(Category.MEET, named, role.from()) != Item.NONE
                        && sentence.last(Category.CLAUSE, named, role.from()) == Item.NONE)
                .findFirst();
    }

    /** "Minister A will call on the president of Peru": the office of whoever is called on, who heads a state or a government and is not named. */
    static Optional<RoleMention> calledOn(Scene scene) {
        var sentence = scene.sentence();
        return Stream.concat(sentence.all(Category.CALL).stream().filter(verb -> verb.is(Category.CALL, "")),
                sentence.all(Category.MEET).stream().filter(verb -> verb.is(Category.MEET, "call")))
                .flatMap(verb -> scene.roles().stream()
                        .filter(role -> role.kind() == RoleMention.Kind.ONE && isHeadOfState(role)
                                && EncounterWords.isObject(sentence, role, verb)))
                .filter(role -> scene.persons().stream()
                        .noneMatch(person -> person.from() <= role.to() && person.to() > role.from()))
                .findFirst();
    }

    /** "The Tunisian president received A": the state of whoever received the only one who is named, empty if none is told. */
    static String host(Scene scene, List<Person> present) {
        if (present.size() != 1 || scene.persons().size() != 1) {
            return "";
        }
        var named = scene.persons().getFirst();
        return others(scene, present.getFirst(), named)
                .filter(role -> role.states().size() == 1 && isReceiver(scene, role, named))
                .map(role -> role.states().getFirst())
                .findFirst().orElse("");
    }

    private static Stream<RoleMention> others(Scene scene, Person person, PersonMention named) {
        return scene.roles().stream()
                .filter(role -> role.kind() == RoleMention.Kind.ONE && !role.states().contains(person.side())
                        && (role.to() <= named.from() || role.from() >= named.to()));
    }

    private static boolean isHeadOfState(RoleMention role) {
        return role.offices().stream().anyMatch(Office::isHeadOfState);
    }

    /** "The president received A", "A, who was received by the president", "where he was received by the president". */
    private static boolean isReceiver(Scene scene, RoleMention role, PersonMention named) {
        var sentence = scene.sentence();
        var before = role.to() <= named.from();
        var verb = before ? sentence.first(Category.RECEIVE, role.to(), named.from())
                : sentence.last(Category.RECEIVE, named.to(), role.from());
        return verb != Item.NONE && Audiences.isPassive(sentence, verb) != before
                && (before ? sentence.first(Category.CLAUSE, role.to(), verb.from()) == Item.NONE
                        : role.from() - verb.to() <= NEAR);
    }

    /**
     * "Der Bundeskanzler hat mit Präsident A telefoniert", "Paul Weber hat mit Präsident A telefoniert": who opens the sentence
     * without a name or without an office, and with whom he spoke.
     */
    static boolean isCaller(Scene scene, List<Person> present) {
        if (present.size() == 1 && scene.persons().size() == 2 && scene.sentence().has(Category.PHONE)) {
            var first = scene.persons().getFirst();
            return first.isBare() && first.from() == 0 && first.to() > 1 && scene.sentence().zone() == Zone.BODY
                    && scene.sentence().first(Category.WITH, first.to(), scene.persons().getLast().from()) != Item.NONE;
        }
        if (present.size() != 1 || scene.persons().size() != 1 || scene.roles().isEmpty()) {
            return false;
        }
        var caller = scene.roles().getFirst();
        var named = scene.persons().getFirst();
        return caller.kind() == RoleMention.Kind.ONE && caller.from() <= 1 && caller.to() <= named.from()
                && scene.sentence().has(Category.PHONE)
                && scene.sentence().first(Category.WITH, caller.to(), named.from()) != Item.NONE;
    }

    /** Whether a verb of meeting or receiving stands between the two, and nobody else's clause begins. */
    private static boolean isBetween(Scene scene, RoleMention role, int from, int to) {
        var sentence = scene.sentence();
        var first = Math.min(role.to(), to);
        var last = Math.max(role.from(), from);
        return (sentence.first(Category.MEET, first, last) != Item.NONE
                || sentence.first(Category.RECEIVE, first, last) != Item.NONE)
                && sentence.first(Category.CLAUSE, first, last) == Item.NONE
                && sentence.first(Category.SAY, first, last) == Item.NONE;
    }
}
