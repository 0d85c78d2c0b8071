package org.kurultai.seeds.extract.visit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kurultai.seeds.extract.person.Person;
import org.kurultai.seeds.extract.place.Located;
import org.kurultai.seeds.extract.story.Story;

/** Whoever travels to the state of one of two who talked is of the other's, if no word tells another. */
public final class OtherSide {

    private OtherSide() {}

    /** A person as the visitor of a place; nobody if the state that is visited may be the person's own. */
    public static Optional<Person> visitor(Story story, Person person, Located place) {
        if (!person.state().isEmpty()) {
            return person.state().equals(place.state()) ? Optional.empty() : Optional.of(person);
        }
        var sides = story.current().filter(talks -> !talks.isMeeting())
                .map(talks -> Story.sides(List.copyOf(talks.persons().values()))).orElse(Set.of());
        var others = sides.stream().filter(side -> !side.equals(place.state())).toList();
        if (sides.size() != 2 || others.size() != 1 || !person.mayRepresentState() || person.isOfBody()) {
            return Optional.empty();
        }
        person.state(others.getFirst());
        return Optional.of(person);
    }
}
