package org.kurultai.seeds.extract.visit;

import org.kurultai.seeds.extract.event.EventMention;
import org.kurultai.seeds.extract.person.Person;
import org.kurultai.seeds.extract.place.Located;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.facts.EngagementType;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.text.DateMention;

/** Whether somebody's journey to a place is another than what is told to have been there already. */
final class ToldPlaces {

    private final Story story;

    ToldPlaces(Story story) {
        this.story = story;
    }

    /** Whether a sentence tells of a visit of somebody that is told nowhere before. */
    boolean isNew(Scene scene, Located place, Person person) {
        return isNew(place) || isPaid(scene) && isNewBesideTalks(place) || isOfAnother(scene, place, person);
    }

    /** Whether nothing is told yet of a visit there, nor of talks, or of a meeting to which many come. */
    boolean isNew(Located place) {
        return story.drafts().stream().noneMatch(draft -> draft.host().equals(place.state())
                && (draft.isMeeting() || draft.isVisit() && !place.hasCity()
                        || place.hasCity() && draft.city().equals(place.city())));
    }

    /** "The president comes on Friday, said Minister A, who arrived on Monday": by a day of his own, and not for what others met at. */
    private boolean isOfAnother(Scene scene, Located place, Person person) {
        var sentence = scene.sentence();
        var day = sentence.has(Category.WEEKDAY) || sentence.has(Category.DAY_OFFSET)
                || scene.dates().stream().anyMatch(DateMention::hasDay);
        return day && scene.events().stream().noneMatch(EventMention::isMeeting)
                && story.drafts().stream().filter(draft -> draft.host().equals(place.state()))
                        .allMatch(draft -> draft.type() == EngagementType.MEETING && person.isHeadOfState()
                                || !draft.persons().isEmpty() && !draft.persons().containsKey(person.key()));
    }

    /** "Visited Oslo and met B": a visit by its verb, and not only whither somebody came for talks. */
    private static boolean isPaid(Scene scene) {
        var sentence = scene.sentence();
        return sentence.all(Category.ARRIVE).stream().anyMatch(verb -> verb.is(Category.ARRIVE, "paid"))
                || sentence.all(Category.BE).stream().anyMatch(be -> BeingThere.isBeforeWhere(sentence, be));
    }

    private boolean isNewBesideTalks(Located place) {
        return story.drafts().stream().noneMatch(draft -> draft.host().equals(place.state())
                && (draft.isMeeting() || draft.isVisit()));
    }
}
