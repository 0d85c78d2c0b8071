package org.kurultai.seeds.extract.scene;

import java.util.Optional;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.mention.person.PersonMention;
import org.kurultai.seeds.mention.person.RoleMention;
import org.kurultai.seeds.text.Item;

/** "Visited her counterpart A in Riga", "hat in Riga ihren Kollegen A besucht": whom somebody visited, and not only a place. */
public final class ColleagueVisited {

    private static final String COLLEAGUE = "colleague";

    private ColleagueVisited() {}

    /** The only other of two whom a sentence names, if it says that the first visited him. */
    public static Optional<PersonMention> in(Scene scene) {
        var sentence = scene.sentence();
        var persons = scene.persons();
        if (persons.size() != 2 || persons.getLast().kind() != RoleMention.Kind.COUNTERPART
                || sentence.has(Category.NOT) || sentence.has(Category.MEET) || sentence.has(Category.RECEIVE)) {
            return Optional.empty();
        }
        var colleague = persons.getLast();
        return sentence.all(Category.CALL).stream()
                .anyMatch(verb -> verb.is(Category.CALL, COLLEAGUE) && isObject(scene, colleague, verb))
                        ? Optional.of(colleague) : Optional.empty();
    }

    /** Directly behind the verb, but for small words, or before it; no word such as "with" stands before it. */
    private static boolean isObject(Scene scene, PersonMention colleague, Item verb) {
        var sentence = scene.sentence();
        var at = colleague.from() - 1;
        while (sentence.is(at, Category.STOP) || sentence.is(at, Category.LINK) && !sentence.is(at, Category.BY)) {
            at--;
        }
        var before = sentence.item(at);
        return !before.is(Category.WITH) && !before.is(Category.BY) && !before.is(Category.HOST)
                && !before.is(Category.INVITE) && !before.is(Category.PREPOSITION) && !before.is(Category.FROM)
                && sentence.first(Category.CLAUSE, Math.min(verb.from(), colleague.from()),
                        Math.max(verb.from(), colleague.from())) == Item.NONE;
    }
}
