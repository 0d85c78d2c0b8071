package org.kurultai.seeds.text;

import java.util.ArrayList;
import java.util.List;
import org.kurultai.seeds.language.Category;

/** Tells "saw her counterpart", which is to meet, from "saw the harbour". */
final class Sightings {

    private static final String SEE = "see";
    private static final int NEAR = 6;

    private Sightings() {}

    /** The same words, those for seeing somebody without that meaning where no office follows them. */
    static List<Item> ofPersons(List<Item> items) {
        var meant = items;
        for (var at = 0; at < items.size(); at++) {
            if (items.get(at).is(Category.MEET, SEE) && !isOfPerson(items, at + 1)) {
                meant = meant == items ? new ArrayList<>(items) : meant;
                meant.set(at, withoutMeeting(items.get(at)));
            }
        }
        return meant;
    }

    /** Between the verb and the office is but of which state, of which field or whose it is: "saw his Maltese counterpart". */
    private static boolean isOfPerson(List<Item> items, int from) {
        for (var at = from; at < Math.min(items.size(), from + NEAR); at++) {
            var item = items.get(at);
            if (item.is(Category.HEAD) || item.is(Category.HEADS) || item.is(Category.COUNTERPART)) {
                return true;
            }
            if (!item.is(Category.LINK) && !item.is(Category.STOP) && !item.is(Category.NATIONALITY)
                    && !item.is(Category.STATE) && !item.is(Category.PORTFOLIO)) {
                return false;
            }
        }
        return false;
    }

    private static Item withoutMeeting(Item item) {
        var others = item.terms().stream().filter(term -> !term.value().equals(SEE)).toList();
        return others.isEmpty() ? Item.NONE : Item.of(item.from(), item.to(), item.unbent(), others);
    }
}
