package org.kurultai.seeds.extract.passing;

import java.util.ArrayList;
import java.util.List;
import org.kurultai.seeds.extract.event.EventMention;
import org.kurultai.seeds.extract.event.EventMention.Relation;
import org.kurultai.seeds.extract.event.Occasions;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.text.Sentence;

/** "An annual meeting, the first of which will be held in Riga": one of those that are named before it. */
final class FirstOfThem {

    private FirstOfThem() {}

    /** The engagements that a sentence names, and for those of which it counts one that one. */
    static List<EventMention> beside(Sentence sentence, List<EventMention> events) {
        var all = new ArrayList<>(events);
        for (var ordinal : sentence.all(Category.ORDINAL)) {
            var which = ordinal.to() + 1;
            if (sentence.item(ordinal.to()).is(Category.LINK, "of") && sentence.is(which, Category.CLAUSE)) {
                events.stream()
                        .filter(event -> event.isMeeting() && event.at() < ordinal.from()
                                && (event.ordinal() == 0 || event.ordinalAt() == ordinal.from()))
                        .reduce((one, last) -> last)
                        .ifPresent(of -> all.set(all.indexOf(of),
                                new EventMention(ordinal.from(), ordinal.from(), which + 1, of.type(),
                                        Occasions.number(ordinal), ordinal.from(), of.organization(),
                                        of.organizationAt(),
                                        of.body(), of.special(), Relation.THIS, List.of())));
            }
        }
        return all;
    }
}
