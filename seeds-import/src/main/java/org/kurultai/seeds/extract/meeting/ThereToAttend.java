package org.kurultai.seeds.extract.meeting;

import java.util.Optional;
import org.kurultai.seeds.extract.event.EventMention;
import org.kurultai.seeds.extract.person.Person;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.mention.person.Presence;
import org.kurultai.seeds.text.Item;

/** "Minister A arrived in Riga. He takes part in the fifth summit there": who came to a meeting of which the next sentence tells. */
public final class ThereToAttend {

    private static final int FIRST_WORDS = 4;

    private final Story story;

    public ThereToAttend(Story story) {
        this.story = story;
    }

    /** Adds to the meeting of which a sentence tells who takes part in it, if that is "he". */
    public void read(Scene scene) {
        var sentence = scene.sentence();
        var he = sentence.first(Category.PRONOUN, 0, FIRST_WORDS);
        var attends = he.is(Category.PRONOUN, "person") && scene.persons().isEmpty() && !sentence.has(Category.NOT)
                && scene.events().stream().anyMatch(EventMention::isMeeting)
                && sentence.first(Category.ATTEND, 0, sentence.size()) != Item.NONE;
        if (attends) {
            story.drafts().stream().filter(draft -> draft.isMeeting() && draft.isToldWithin(sentence.span()))
                    .findFirst().ifPresent(meeting -> comer(scene).ifPresent(meeting::person));
        }
    }

    /** Whom alone the sentence before tells to have come. */
    private Optional<Person> comer(Scene scene) {
        return story.before(scene)
                .filter(before -> before.persons().size() == 1 && before.sentence().has(Category.ARRIVE)
                        && before.events().stream().noneMatch(EventMention::isMeeting))
                .map(before -> before.persons().getFirst()).filter(person -> person.presence() != Presence.DENIED)
                .flatMap(person -> story.known(person, scene.sentence().zone()));
    }
}
