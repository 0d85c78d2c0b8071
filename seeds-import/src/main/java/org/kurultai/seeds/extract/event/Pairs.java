package org.kurultai.seeds.extract.event;

import java.util.ArrayList;
import java.util.List;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** Two meetings of one name: "the 44th and 45th summits", "the 3rd and the 4th meeting". */
public final class Pairs {

    private Pairs() {}

    /** All engagements that a sentence names, those of such a pair as two. */
    public static List<EventMention> in(Sentence sentence, List<EventMention> events) {
        var all = new ArrayList<EventMention>();
        for (var event : events) {
            var first = first(sentence, event);
            if (first != Item.NONE) {
                all.add(event.counted(Occasions.number(first), first.from()));
            }
            all.add(event);
        }
        return all;
    }

    /** The ordinal before "and" and that of the engagement, if it is the next lower one. */
    private static Item first(Sentence sentence, EventMention event) {
        var at = event.ordinalAt() - 1;
        while (sentence.is(at, Category.LINK)) {
            at--;
        }
        var ordinal = sentence.item(at - 1);
        return event.isMeeting() && event.ordinalAt() > 2 && event.ordinalAt() < event.at()
                && sentence.is(at, Category.AND) && ordinal.is(Category.ORDINAL)
                && Occasions.number(ordinal) == event.ordinal() - 1 ? ordinal : Item.NONE;
    }
}
