package org.kurultai.seeds.extract.encounter;

import java.util.List;
import org.kurultai.seeds.extract.event.EventMention;
import org.kurultai.seeds.extract.person.Person;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Language;
import org.kurultai.seeds.mention.person.RoleMention;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** Whether what a sentence calls a meeting is one of two sides, which are talks. */
final class MeetingOfTwo {

    private static final int NEAR = 5;

    private final Story story;
    private final Language.Order order;
    private final Scene scene;
    private final Sentence sentence;
    private final EventMention event;

    MeetingOfTwo(Story story, Scene scene, EventMention event) {
        this.story = story;
        this.order = story.report().language().order();
        this.scene = scene;
        this.sentence = scene.sentence();
        this.event = event;
    }

    /** Whether it is, of those who are there. */
    boolean is(List<Person> present) {
        return event.between().size() == 2 || isBetween() || isGerund() || isOfOneWith() || isAnyOfTwo(present)
                || isOfTwoBefore();
    }

    /** "A meeting was held between". */
    private boolean isBetween() {
        return event.ordinal() == 0 && (sentence.is(0, Category.BETWEEN)
                || sentence.first(Category.BETWEEN, event.at() + 1, event.at() + NEAR) != Item.NONE);
    }

    /**
     * "A versicherte B bei einem Treffen in Riga", "A and B discussed it at their meeting in Riga": one that is no body's and has no
     * number, where but two of two sides are named.
     */
    private boolean isAnyOfTwo(List<Person> present) {
        var before = sentence.item(event.at() - 1);
        var theirs = story.drafts().isEmpty() && order.namesUnbent()
                && before.is(Category.STOP)
                && sentence.is(event.at() - 2, Category.IN);
        return (theirs || order.nounsCapitalized()
                && before.is(Category.LINK, "indefinite"))
                && event.ordinal() == 0 && event.organizationAt() < 0 && event.body().isEmpty()
                && present.size() == 2 && Story.sides(present).size() == 2;
    }

    /** "A meeting of the Zambian minister A with the Namibian minister B". */
    private boolean isOfOneWith() {
        var persons = scene.persons();
        return !order.headLast() && event.ordinal() == 0 && persons.size() == 2
                && scene.roles().stream().anyMatch(role -> role.kind() == RoleMention.Kind.ONE
                        && EncounterWords.isObject(sentence, role, sentence.item(event.at())))
                && sentence.first(Category.WITH, persons.getFirst().to(), persons.getLast().to()) != Item.NONE;
    }

    /** "A ilə B arasında görüş keçirilib": where both stand before the word for "between". */
    private boolean isOfTwoBefore() {
        return order.headLast() && event.ordinal() == 0 && scene.persons().size() == 2
                && scene.persons().getLast().to() < event.at()
                && sentence.is(scene.persons().getLast().to(), Category.BETWEEN);
    }

    /** "The minister, meeting his Finnish counterpart": where no ending tells the verb from the noun. */
    private boolean isGerund() {
        return order.namesUnbent() && event.ordinal() == 0
                && !sentence.is(event.at() - 1, Category.LINK)
                && scene.roles().stream()
                        .anyMatch(role -> EncounterWords.isObject(sentence, role,
                                sentence.item(event.at())));
    }
}
