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
        if (words.isEmpty() || sentence.has(Category.FUTURE)) {
            return;
        }
        var first = words.getFirst();
        var span = sentence.span(first.from(), first.to());
        var ceremony = story.first(EngagementType.CEREMONY)
                .orElseGet(() -> story.add(new Draft(
                        EngagementType.CEREMONY, false, span, sentence.zone(), "a tribute by name")));
        for (var word : words) {
            ceremony.consistsIn(word.as(Category.TRIBUTE).orElseThrow().value(),
                    sentence.span(word.from(), word.to()), sentence.zone());
        }
    }
}
