package org.kurultai.seeds.extract.encounter;

import java.util.List;
import org.kurultai.domain.time.Answer;
import org.kurultai.seeds.claim.Zone;
import org.kurultai.seeds.extract.date.Dated;
import org.kurultai.seeds.extract.person.Person;
import org.kurultai.seeds.extract.scene.Tense;
import org.kurultai.seeds.extract.story.Draft;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** What somebody is told to have done already on a visit or beside a meeting that the present told of, where that may tell what is to come. */
final class MetAlready {

    private final Story story;

    MetAlready(Story story) {
        this.story = story;
    }

    /** "Hat ihren Kollegen getroffen": not what is to come. */
    boolean is(Sentence sentence) {
        var order = story.report().language().order();
        return order.nounsCapitalized() && sentence.zone() == Zone.BODY && !sentence.has(Category.WEEKDAY)
                && !Tense.isInPresent(sentence, order);
    }

    /** "Ist in Riga. Sie hat ihren Kollegen getroffen", "am Rande traf sie A": where somebody met others has begun. */
    void read(Sentence sentence, List<Person> present, Item words, Dated date) {
        if (is(sentence) && date.isNone() && !sentence.has(Category.FUTURE)
                && (words.is(Category.MEET) || words.is(Category.RECEIVE))) {
            var beside = (sentence.has(Category.MARGIN) || sentence.has(Category.SIDELINES))
                    && story.drafts().stream().filter(Draft::isMeeting).count() == 1;
            story.drafts().stream()
                    .filter(told -> told.isScheduled() && story.calendar().isAhead(told.when()) != Answer.YES)
                    .filter(told -> told.isVisit()
                            ? present.stream().anyMatch(one -> told.persons().containsKey(one.key()))
                            : told.isMeeting() && beside)
                    .forEach(Draft::heldAfterAll);
        }
    }
}
