package org.kurultai.seeds.extract.encounter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kurultai.seeds.claim.Zone;
import org.kurultai.seeds.extract.person.Person;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.mention.person.PersonMention;
import org.kurultai.seeds.mention.person.Presence;
import org.kurultai.seeds.mention.person.RoleMention;
import org.kurultai.seeds.mention.person.Standing;

/**
 * Who met those of whom a sentence only says that somebody met them: who is called there by the office alone, else of whom the report
 * goes on to tell: "On his visit the prime minister will meet his colleague B too", "a meeting with President B is planned".
 */
final class Protagonist {

    private final Story story;

    Protagonist(Story story) {
        this.story = story;
    }

    /** Those whom a sentence names, and before them who met them; the same if it names both, or nobody else is known. */
    List<Person> with(Scene scene, List<Person> named) {
        var sentence = scene.sentence();
        var sides = Story.sides(named);
        if (named.isEmpty() || sides.size() > 1 || sentence.zone() != Zone.BODY || sentence.has(Category.NOT)
                || sentence.has(Category.CANCEL) || !areMet(scene, named)) {
            return named;
        }
        return of(scene, named).filter(person -> !named.contains(person)
                && (person.side().isEmpty() || !sides.contains(person.side())))
                .map(person -> Stream.concat(Stream.of(person), named.stream()).toList()).orElse(named);
    }

    /** Whether a sentence says of all whom it names that somebody met them. */
    private boolean areMet(Scene scene, List<Person> named) {
        var mentions = scene.persons().stream().filter(person -> person.presence() != Presence.DENIED
                && story.known(person, scene.sentence().zone()).filter(named::contains).isPresent()).toList();
        return (mentions.size() == named.size() || named.stream().allMatch(Person::isMet)) && mentions.stream()
                .allMatch(person -> person.standing() == Standing.MET
                        || person.isBare() && EncounterWords.isWith(scene.sentence(), person.from()));
    }

    private Optional<Person> of(Scene scene, List<Person> named) {
        var first = scene.persons().stream().mapToInt(PersonMention::from).min().orElse(0);
        var subject = scene.roles().stream()
                .filter(role -> role.to() <= first && role.kind() != RoleMention.Kind.COUNTERPART)
                .findFirst();
        return subject.isPresent() ? holder(subject.get(), named) : before(scene).or(() -> visitor(named));
    }

    /** Who holds an office that is told without a name: nobody else whose state is another. */
    private Optional<Person> holder(RoleMention role, List<Person> named) {
        if (role.maySeveral() || role.states().size() > 1 || role.offices().isEmpty()) {
            return Optional.empty();
        }
        var holders = story.persons().filter(person -> !named.contains(person)
                && (role.states().isEmpty() || person.state().isEmpty() || role.states().contains(person.state()))
                && person.offices().stream()
                        .anyMatch(office -> office.kind().equals(role.offices().getFirst().kind())))
                .toList();
        if (holders.size() != 1) {
            return Optional.empty();
        }
        var holder = holders.getFirst();
        if (holder.side().isEmpty() && role.states().size() == 1) {
            holder.state(role.states().getFirst());
        }
        return Optional.of(holder);
    }

    /** The one of whom the sentence before tells. */
    private Optional<Person> before(Scene scene) {
        var index = scene.sentence().index() - 1;
        var present = index < 0 ? List.<Person>of() : story.present(story.scenes().get(index));
        return present.size() == 1 ? Optional.of(present.getFirst()) : Optional.empty();
    }

    /** Whoever alone takes part in all encounters and visits that are told so far, or alone of those who are no hosts. */
    private Optional<Person> visitor(List<Person> named) {
        var told = story.drafts().stream().filter(draft -> !draft.isMeeting() && !draft.persons().isEmpty()).toList();
        var all = told.stream().flatMap(draft -> draft.persons().values().stream())
                .filter(person -> told.stream().allMatch(draft -> draft.persons().containsKey(person.key())))
                .distinct().toList();
        var guests = all.size() < 2 ? all : all.stream().filter(person -> !person.side().isEmpty()
                && !Story.sides(named).contains(person.side())
                && told.stream().noneMatch(draft -> draft.host().equals(person.side()))).toList();
        var hosted = all.size() < 2 || told.stream().allMatch(draft -> !draft.host().isEmpty());
        return guests.size() == 1 && hosted ? Optional.of(guests.getFirst()) : Optional.empty();
    }
}
