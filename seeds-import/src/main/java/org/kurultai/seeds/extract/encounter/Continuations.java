package org.kurultai.seeds.extract.encounter;

import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.mention.person.Presence;
import org.kurultai.seeds.mention.person.Standing;
import org.kurultai.seeds.text.Sentence;

/** Whether a sentence goes on with whom the one before began with: "He also met", "and was received by". */
final class Continuations {

    private static final int FIRST_WORDS = 8;

    private Continuations() {}

    static boolean is(Sentence sentence) {
        return sentence.is(0, Category.AND) || sentence.between(Category.PRONOUN, 0, FIRST_WORDS).stream()
                .anyMatch(word -> word.is(Category.PRONOUN, "person"));
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
