package org.kurultai.seeds.extract.scene;

import java.util.List;
import org.kurultai.seeds.extract.event.EventMention;
import org.kurultai.seeds.facts.EngagementType;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.mention.person.PersonMention;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** "The meeting of Minister A with Minister B was held": what two hold are talks, by whatever word. */
public final class OfTwoPersons {

    private static final int NEAR = 3;

    private OfTwoPersons() {}

    /**
     * The same engagement, as talks where it is told whose it is with whom.
     *
     * @param headLast whether those whose it is stand before it
     */
    public static EventMention of(Sentence sentence, EventMention event, List<PersonMention> persons,
            boolean headLast) {
        var behind = persons.stream().filter(person -> person.from() > event.at()).toList();
        return !headLast && event.type() == EngagementType.MEETING && event.organization().isEmpty()
                && event.ordinal() == 0
                && behind.size() == 2 && behind.getFirst().from() <= event.at() + NEAR
                && (sentence.first(Category.WITH, behind.getFirst().to(), behind.getLast().from()) != Item.NONE
                        || isOfBoth(sentence, event, behind))
                                ? event.ofTwo() : event;
    }

    /** "The meeting of Minister A and Minister B". */
    private static boolean isOfBoth(Sentence sentence, EventMention event, List<PersonMention> behind) {
        var of = sentence.item(sentence.item(event.at()).to());
        var and = sentence.last(Category.AND, behind.getFirst().to(), behind.getLast().from());
        return (of.is(Category.LINK, "of") || of.is(Category.BETWEEN)) && of.to() + 1 >= behind.getFirst().from()
                && and != Item.NONE && and.to() + 1 >= behind.getLast().from();
    }
}
