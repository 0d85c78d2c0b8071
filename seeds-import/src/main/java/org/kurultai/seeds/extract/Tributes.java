package org.kurultai.seeds.extract;

import org.kurultai.seeds.facts.EngagementType;
import org.kurultai.seeds.language.Category;

/** Reads ceremonies: wreaths, flowers, tributes. */
final class Tributes {

    private final Story story;

    Tributes(Story story) {
        this.story = story;
    }

    void read(Scene scene) {
        var sentence = scene.sentence();
        var words = sentence.all(Category.TRIBUTE);
        if (!words.isEmpty() && !sentence.has(Category.FUTURE) && story.first(EngagementType.CEREMONY).isEmpty()) {
            var first = words.getFirst();
            story.add(new Draft(EngagementType.CEREMONY, false, sentence.span(first.from(), first.to()),
                    sentence.zone(), "a tribute by name"));
        }
    }
}
