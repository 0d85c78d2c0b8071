package org.kurultai.seeds.extract.story;

import java.util.List;
import java.util.Optional;
import org.kurultai.seeds.extract.person.People;
import org.kurultai.seeds.extract.person.Person;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.mention.person.RoleMention;

/** Who met somebody and is called by no more than an office. */
final class CalledByOffice {

    private CalledByOffice() {}

    /** "Präsident A empfing die Ministerin": who is called by an office that only one has of whom the report has told, of another side. */
    static void add(Scene scene, List<Person> present, People people, boolean nounsCapitalized) {
        var sentence = scene.sentence();
        var met = sentence.has(Category.RECEIVE) || sentence.has(Category.PHONE);
        if (present.size() != 1 || !met || !nounsCapitalized) {
            return;
        }
        for (var role : scene.roles()) {
            var alone = role.kind() != RoleMention.Kind.SEVERAL && role.states().isEmpty()
                    && role.organization().isEmpty() && sentence.is(role.from() - 1, Category.LINK) && scene.persons()
                            .stream().noneMatch(person -> person.from() <= role.from() && person.to() >= role.to());
            var holder = alone ? people.onlyHolder(role).filter(one -> !present.contains(one)
                    && (one.side().isEmpty() || !one.side().equals(present.getFirst().side())))
                    : Optional.<Person>empty();
            if (holder.isPresent()) {
                present.add(scene.persons().getFirst().from() > role.from() ? 0 : 1, holder.get());
                return;
            }
        }
    }
}
