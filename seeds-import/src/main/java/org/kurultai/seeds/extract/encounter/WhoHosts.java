package org.kurultai.seeds.extract.encounter;

import java.util.List;
import java.util.Optional;
import org.kurultai.seeds.extract.person.Person;
import org.kurultai.seeds.extract.place.Located;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.story.Draft;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** Who of those who met hosts: whoever receives, gives an audience or is called on, and so where they met. */
final class WhoHosts {

    private final Story story;
    private final Visitors visitors;

    WhoHosts(Story story, Visitors visitors) {
        this.story = story;
        this.visitors = visitors;
    }

    /** Whoever gives an audience hosts: a head of state or government, if no guest. */
    void audience(Draft draft, List<Person> present, Sentence sentence) {
        var verb = sentence.first(Category.RECEIVE, 0, sentence.size());
        if (verb != Item.NONE && present.size() == 2 && !story.report().language().order().headLast()
                && !visitors.receiver(present, sentence).isHeadOfState()) {
            receiver(draft, present, sentence);
            return;
        }
        var received = EncounterWords.hasReceived(sentence) && present.size() > 1
                ? Optional.of(visitors.receiver(present, sentence)).filter(Person::isHeadOfState)
                        .filter(head -> verb != Item.NONE || !story.hosts().isAbroad(head, present))
                : Optional.<Person>empty();
        received.filter(head -> head.state().isEmpty()).ifPresent(draft::receiver);
        received.or(
                () -> present.stream().filter(Person::isHeadOfState)
                        .filter(head -> !visitors.isOne(head) && !head.isGuest()
                                && !story.hosts().isAbroad(head, present))
                        .findFirst())
                .ifPresent(head -> draft
                        .where(new Located("", head.state(), head.span(), "received by the head of state"),
                                sentence.zone()));
    }

    /** Who receives hosts; who is said to be on a visit does not, nor any of "her counterparts A and B". */
    void receiver(Draft draft, List<Person> present, Sentence sentence) {
        var guest = present.stream().filter(Person::isGuest).findFirst();
        var other = guest.flatMap(
                visitor -> present.stream().filter(person -> !person.side().equals(visitor.side())).findFirst());
        if (other.filter(host -> !host.state().isEmpty()).isPresent()) {
            draft.where(new Located("", other.get().state(), guest.get().span(), "host of a visitor"), sentence.zone());
        } else if (EncounterWords.hasReceived(sentence) && present.size() > 1
                && !present.stream().allMatch(Person::isCounterpart)) {
            var receiver = visitors.receiver(present, sentence);
            draft.receiver(receiver);
            if (!receiver.state().isEmpty()) {
                draft.where(new Located("", receiver.state(), receiver.span(), Encounters.RECEIVED), sentence.zone());
            }
        }
    }

    /** "The ambassador called on Minister A": who is called on hosts, if no guest. */
    void calledOn(Scene scene, Draft draft, List<Person> present) {
        var sentence = scene.sentence();
        var ofDay = sentence.all(Category.MEET).stream()
                .anyMatch(call -> call.is(Category.MEET, "call") && (sentence.is(call.to(), Category.WEEKDAY)
                        || scene.dates().stream().anyMatch(date -> date.from() == call.to())));
        if (present.size() > 1 && !ofDay && EncounterWords.isCall(scene)
                && !EncounterWords.hasReceived(scene.sentence())) {
            var host = present.get(1).isGuest() ? present.getFirst() : present.get(1);
            draft.receiver(host);
            draft.where(new Located("", host.state(), host.span(), Encounters.RECEIVED), scene.sentence().zone());
        }
    }
}
