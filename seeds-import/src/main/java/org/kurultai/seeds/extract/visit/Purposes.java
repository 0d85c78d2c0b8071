package org.kurultai.seeds.extract.visit;

import org.kurultai.seeds.extract.event.EventMention;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.facts.EngagementType;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.text.Sentence;

/**
 * What somebody travels for: who has "come to Riga for political consultations" is there to hold them,
 * unless the report tells of them before, or by whom he was received as well.
 */
final class Purposes {

    private static final int FAR = 8;

    private Purposes() {}

    static EngagementType of(Story story, Scene scene) {
        var consults = scene.events().stream()
                .filter(event -> event.type() == EngagementType.CONSULTATION
                        && event.relation() == EventMention.Relation.THIS)
                .anyMatch(event -> isTravelledFor(scene.sentence(), event.at()));
        return consults && story.first(EngagementType.CONSULTATION).isEmpty() && !isReceived(story)
                ? EngagementType.CONSULTATION : EngagementType.VISIT;
    }

    private static boolean isReceived(Story story) {
        return story.scenes().stream().anyMatch(scene -> scene.sentence().has(Category.RECEIVE));
    }

    private static boolean isTravelledFor(Sentence sentence, int event) {
        for (var at = event - 1; at >= Math.max(0, event - FAR) && !sentence.is(at, Category.CITY); at--) {
            var word = sentence.item(at);
            if (word.is(Category.STAY) || word.is(Category.PREPOSITION, "for")) {
                return true;
            }
        }
        return false;
    }
}
