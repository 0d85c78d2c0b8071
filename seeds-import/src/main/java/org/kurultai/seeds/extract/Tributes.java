package org.kurultai.seeds.extract;

import java.util.List;
import org.kurultai.seeds.facts.EngagementType;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.text.Item;

/** Reads ceremonies: wreaths, flowers, tributes, openings of houses. */
final class Tributes {

    private static final String OPENING = "opening";

    private final Story story;

    Tributes(Story story) {
        this.story = story;
    }

    /** At a meeting somebody may be remembered, which is no ceremony of its own. */
    private boolean isRemembrance(Item words) {
        return words.as(Category.TRIBUTE).orElseThrow().value().equals("tribute")
                && !story.drafts().isEmpty()
                && story.first(EngagementType.CEREMONY).isEmpty();
    }

    /** Reads a sentence; what tells of nothing else tells who came, when and where too. */
    void read(Scene scene, List<Person> present) {
        var sentence = scene.sentence();
        var words = sentence.all(Category.TRIBUTE).stream().filter(word -> !isRemembrance(word)).toList();
        if (words.isEmpty()) {
            return;
        }
        var first = words.getFirst();
        var span = sentence.span(first.from(), first.to());
        var alone = story.drafts().isEmpty();
        var known = story.first(EngagementType.CEREMONY);
        var ceremony = known.orElseGet(() -> story.add(new Draft(
                EngagementType.CEREMONY, false, span, sentence.zone(), "a tribute by name")));
        for (var word : words) {
            ceremony.consistsIn(word.as(Category.TRIBUTE).orElseThrow().value(),
                    sentence.span(word.from(), word.to()), sentence.zone());
        }
        if (known.isPresent()) {
            return;
        }
        if (Tense.isFuture(sentence, first.from(), first.to(), 0, sentence.size())) {
            ceremony.scheduled(span, sentence.zone());
        }
        if (alone) {
            present.forEach(ceremony::person);
        }
        if (!alone && (sentence.has(Category.SEQUEL) || sentence.has(Category.DAYS_AGO))) {
            ceremony.when(story.date(scene, first.from()), sentence.zone());
        }
        var place = story.places().in(scene, 0, sentence.size());
        if (place.hasCity()) {
            ceremony.where(place, sentence.zone());
        }
        if (alone || ceremony.isScheduled() || first.is(Category.TRIBUTE, OPENING)) {
            ceremony.when(story.date(scene, first.from()), sentence.zone());
            ceremony.where(place, sentence.zone());
        }
    }
}
