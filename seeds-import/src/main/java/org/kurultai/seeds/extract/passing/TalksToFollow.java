package org.kurultai.seeds.extract.passing;

import java.util.List;
import java.util.Optional;
import org.kurultai.seeds.claim.Field;
import org.kurultai.seeds.claim.Zone;
import org.kurultai.seeds.extract.event.EventMention;
import org.kurultai.seeds.extract.person.Person;
import org.kurultai.seeds.extract.place.Located;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.scene.Tense;
import org.kurultai.seeds.extract.story.Draft;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.facts.EngagementType;
import org.kurultai.seeds.language.Categories;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.mention.person.Presence;
import org.kurultai.seeds.text.Sentence;

/** Talks that are still to be, of the same two sides as those that were held: "a working lunch is to follow". */
public final class TalksToFollow {

    private static final String RULE = "talks that are to follow";
    private static final Categories OTHERS = Categories.of(Category.CANCEL, Category.NOT, Category.CLOSE,
            Category.STATE,
            Category.NATIONALITY, Category.NEXT, Category.CITY, Category.YEAR_OFFSET, Category.LATER, Category.ASIDE,
            Category.ORGANIZATION);

    private final Story story;

    public TalksToFollow(Story story) {
        this.story = story;
    }

    /** Reads a sentence that names talks to come and neither another state nor another place. */
    public void read(Scene scene) {
        var sentence = scene.sentence();
        var span = sentence.span();
        if (sentence.zone() != Zone.BODY || sentence.hasAny(OTHERS)
                || story.drafts().stream().anyMatch(draft -> draft.isToldWithin(span))) {
            return;
        }
        var talks = scene.events().stream().filter(event -> isAhead(sentence, event)).findFirst();
        talks.ifPresent(event -> held(scene).ifPresent(before -> add(scene, event, before)));
    }

    private static boolean isAhead(Sentence sentence, EventMention event) {
        return event.type() == EngagementType.BILATERAL_TALKS && event.ordinal() == 0
                && Tense.isFuture(sentence, event.from(), event.to(), 0, sentence.size());
    }

    /** The talks after which they come; none if the report tells already of talks that are to be. */
    private Optional<Draft> held(Scene scene) {
        var ahead = story.drafts().stream().anyMatch(draft -> draft.isScheduled() && areTalks(draft));
        var coming = scene.persons().stream().allMatch(person -> person.presence() == Presence.AHEAD);
        return ahead || !coming ? Optional.empty() : story.drafts().reversed().stream()
                .filter(draft -> areTalks(draft) && areOfTwo(List.copyOf(draft.persons().values())))
                .findFirst();
    }

    private static boolean areOfTwo(List<Person> met) {
        return Story.areSides(met) && Story.sides(met).size() <= 2;
    }

    private static boolean areTalks(Draft draft) {
        return draft.type() == EngagementType.BILATERAL_TALKS || draft.type() == EngagementType.AUDIENCE;
    }

    private void add(Scene scene, EventMention event, Draft before) {
        var sentence = scene.sentence();
        var words = sentence.span(event.at(), sentence.item(event.at()).to());
        var talks = story.add(new Draft(EngagementType.BILATERAL_TALKS, false, words, sentence.zone(), RULE));
        before.persons().values().forEach(talks::person);
        talks.when(story.calendar().in(scene, 0, sentence.size(), event.at()), sentence.zone());
        talks.where(new Located(before.city(), before.host(), before.spanOf(Field.TYPE), RULE), sentence.zone());
        talks.scheduled(words, sentence.zone());
    }
}
