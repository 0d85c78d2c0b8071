package org.kurultai.seeds.extract.encounter;

import java.util.List;
import java.util.Optional;
import org.kurultai.seeds.extract.person.Person;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.facts.EngagementType;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.mention.person.Office;
import org.kurultai.seeds.mention.person.RoleMention;
import org.kurultai.seeds.text.Item;

/** Encounters of somebody whom a sentence names with somebody of whom it tells but the office: "the president received Minister A". */
final class Unnamed {

    private Unnamed() {}

    /** Of which kind it is; empty if the sentence tells of none. */
    static Optional<EngagementType> of(Scene scene, List<Person> present) {
        if (present.size() != 1 || scene.persons().size() != 1 || present.getFirst().side().isEmpty()) {
            return Optional.empty();
        }
        var named = scene.persons().getFirst();
        return scene.roles().stream()
                .filter(role -> role.kind() == RoleMention.Kind.ONE && role.states().size() == 1
                        && !role.states().getFirst().equals(present.getFirst().side())
                        && (role.to() <= named.from() || role.from() >= named.to()))
                .filter(role -> isBetween(scene, role, named.from(), named.to()))
                .findFirst()
                .map(role -> role.offices().stream().anyMatch(Office::isHeadOfState)
                        && !present.getFirst().isHeadOfState() ? EngagementType.AUDIENCE
                                : EngagementType.BILATERAL_TALKS);
    }

    /** "Der Bundeskanzler hat mit Präsident A telefoniert": who opens the sentence without a name, and with whom he spoke. */
    static boolean isCaller(Scene scene, List<Person> present) {
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
