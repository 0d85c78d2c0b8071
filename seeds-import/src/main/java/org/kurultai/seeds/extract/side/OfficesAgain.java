package org.kurultai.seeds.extract.side;

import java.util.List;
import org.kurultai.seeds.extract.person.Person;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.mention.person.RoleMention;

/**
 * Offices of visitors, told once with a name and once with a state: "Polish energy minister in Oslo", above "received Energy
 * Minister A".
 */
final class OfficesAgain {

    private final Story story;
    private final List<RoleMention> unnamed;

    OfficesAgain(Story story) {
        this.story = story;
        this.unnamed = story.scenes().stream()
                .flatMap(scene -> scene.roles().stream().filter(role -> isUnnamed(scene, role)))
                .toList();
    }

    private static boolean isUnnamed(Scene scene, RoleMention role) {
        return role.kind() == RoleMention.Kind.ONE && role.states().size() == 1 && isTelling(role)
                && scene.persons().stream()
                        .noneMatch(person -> person.from() < role.to() && person.to() > role.from());
    }

    /** "The minister" alone may be anyone's. */
    private static boolean isTelling(RoleMention role) {
        return !role.offices().isEmpty() && role.offices().stream()
                .noneMatch(office -> office.kind().equals("minister") && office.portfolio().isEmpty());
    }

    /**
     * Gives a visitor, or somebody who was met, of no known side the state of which the report tells the same office, if it is
     * one and nobody else's.
     */
    void complete(Person person) {
        if (!person.isGuest() && !person.isMet() || !person.side().isEmpty() || !person.mayRepresentState()) {
            return;
        }
        var states = unnamed.stream().filter(role -> role.offices().equals(person.offices()))
                .map(RoleMention::state).distinct().toList();
        if (states.size() == 1 && story.persons().noneMatch(other -> other.state().equals(states.getFirst())
                && (other.isCounterpart() || other.offices().equals(person.offices())))) {
            person.state(states.getFirst());
        }
    }
}
