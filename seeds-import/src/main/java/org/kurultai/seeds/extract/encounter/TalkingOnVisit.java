package org.kurultai.seeds.extract.encounter;

import java.util.List;
import java.util.stream.IntStream;
import org.kurultai.seeds.extract.person.Person;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.story.Draft;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.facts.EngagementType;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.mention.person.PersonMention;
import org.kurultai.seeds.text.Item;

/** "Was on a visit to Riga. A and her colleague B spoke of tolls": a visitor and somebody who is at home there, and what they spoke of. */
final class TalkingOnVisit {

    private TalkingOnVisit() {}

    static boolean are(Story story, Scene scene, List<Person> present) {
        return present.size() == 2 && scene.persons().size() > 1
                && !story.report().language().order().headLast() && areJoined(scene) && isTalk(scene)
                && story.first(EngagementType.VISIT)
                        .filter(visit -> isOfBoth(visit, present.getFirst(), present.getLast())
                                || isOfBoth(visit, present.getLast(), present.getFirst()))
                        .isPresent();
    }

    private static boolean isOfBoth(Draft visit, Person guest, Person host) {
        return visit.persons().containsKey(guest.key()) && !guest.side().equals(visit.host())
                && host.side().equals(visit.host());
    }

    private static PersonMention first(Scene scene) {
        return scene.persons().get(scene.persons().size() - 2);
    }

    private static boolean areJoined(Scene scene) {
        return scene.sentence().first(Category.AND, first(scene).to(), scene.persons().getLast().from()) != Item.NONE;
    }

    /** Right behind them, or right before them where the verb may stand there. */
    private static boolean isTalk(Scene scene) {
        var sentence = scene.sentence();
        var before = first(scene).from() - 1;
        while (sentence.item(before).is(Category.LINK)) {
            before--;
        }
        return IntStream.of(before, scene.persons().getLast().to()).mapToObj(sentence::item)
                .anyMatch(verb -> verb.is(Category.DISCUSS, "on") || verb.is(Category.DISCUSS, ""));
    }
}
