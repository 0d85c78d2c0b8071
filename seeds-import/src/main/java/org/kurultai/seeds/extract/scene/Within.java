package org.kurultai.seeds.extract.scene;

import java.util.Optional;
import org.kurultai.seeds.extract.event.EventMention;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.text.Item;

/**
 * "Within the 23rd meeting of the council of the OSCE the 28th meeting of the ministers of GUAM was held": of two the one at
 * which the other was.
 */
public final class Within {

    private Within() {}

    /** The meeting told first, where the words before it say that the other one was held beside it. */
    public static Optional<EventMention> frame(Scene scene) {
        var events = scene.events();
        if (events.size() < 2 || !events.stream().allMatch(EventMention::isMeeting)) {
            return Optional.empty();
        }
        var held = events.getLast();
        return Optional.of(events.getFirst()).filter(frame -> isNamed(frame) && isNamed(held) && !isSame(frame, held)
                && events.subList(1, events.size() - 1).stream().allMatch(part -> part.at() <= frame.to())
                && held.start() >= frame.to() && isFrame(scene, frame));
    }

    private static boolean isNamed(EventMention event) {
        return event.ordinal() > 0 || !event.organization().isEmpty();
    }

    private static boolean isSame(EventMention one, EventMention other) {
        return one.organization().equals(other.organization()) && one.ordinal() == other.ordinal();
    }

    private static boolean isFrame(Scene scene, EventMention frame) {
        var sentence = scene.sentence();
        var at = frame.start() - 1;
        while (sentence.is(at, Category.LINK) || sentence.is(at, Category.ORGANIZATION)
                || sentence.item(at) == Item.NONE && at >= 0
                        && sentence.token(at).capitalized()) {
            at--;
        }
        var words = sentence.item(at);
        return words.is(Category.MARGIN) || words.is(Category.DURING, "visit") || words.is(Category.DURING, "within");
    }
}
