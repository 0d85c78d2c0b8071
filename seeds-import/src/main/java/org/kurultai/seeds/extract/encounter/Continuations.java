package org.kurultai.seeds.extract.encounter;

import java.util.Optional;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.mention.person.Presence;
import org.kurultai.seeds.mention.person.RoleMention;
import org.kurultai.seeds.mention.person.Standing;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** Whether a sentence goes on with whom the one before began with: "He also met", "and was received by". */
final class Continuations {

    private static final int FIRST_WORDS = 8;

    private Continuations() {}

    static boolean is(Sentence sentence) {
        return sentence.is(0, Category.AND) || sentence.between(Category.PRONOUN, 0, FIRST_WORDS).stream()
                .anyMatch(word -> word.is(Category.PRONOUN, "person"));
    }

    /** Where the words end for whom the sentence before tells of: "he", "the minister"; 0 if there are none before a place. */
    static int subject(Scene scene, int before) {
        var pronoun = scene.sentence().between(Category.PRONOUN, 0, before).stream()
                .filter(word -> word.is(Category.PRONOUN, "person")).findFirst();
        return pronoun.map(Item::to).or(() -> office(scene).map(RoleMention::to)).orElse(0);
    }

    /** "The minister also met": an office at the beginning, without the name of its bearer, and a verb behind it. */
    static Optional<RoleMention> office(Scene scene) {
        var sentence = scene.sentence();
        return scene.roles().stream().limit(1).filter(role -> role.kind() == RoleMention.Kind.ONE && role.from() == 1
                && role.states().isEmpty() && sentence.is(0, Category.LINK) && !sentence.token(role.to()).capitalized()
                && scene.persons().stream().allMatch(person -> person.from() >= role.to())).findFirst();
    }

    /** "Tomorrow talks with Minister B follow": of those who met it names but one, with whom somebody did. */
    static boolean isWithAnother(Scene scene) {
        var named = scene.persons().stream()
                .filter(person -> !person.isBare() && person.presence() != Presence.DENIED).toList();
        return named.size() == 1 && named.getFirst().standing() == Standing.MET && !scene.sentence().has(Category.HOST)
                && scene.roles().stream()
                        .allMatch(role -> role.from() >= named.getFirst().from() && role.to() <= named.getFirst().to());
    }
}
