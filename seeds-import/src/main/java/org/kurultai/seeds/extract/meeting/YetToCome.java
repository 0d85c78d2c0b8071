package org.kurultai.seeds.extract.meeting;

import org.kurultai.domain.time.Answer;
import org.kurultai.seeds.claim.Zone;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.scene.Tense;
import org.kurultai.seeds.extract.story.Draft;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.language.Categories;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.mention.person.Presence;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** A meeting told in the present, of which is told next who will take part: it is still to be. */
public final class YetToCome {

    private static final Categories PAST = Categories.of(Category.HELD, Category.CONCLUDE, Category.MEET,
            Category.RECEIVE,
            Category.CLOSE, Category.NEXT, Category.CANCEL);

    private final Story story;

    public YetToCome(Story story) {
        this.story = story;
    }

    /** "The leaders gather in Riga. The president of Estonia will attend." */
    public void read(Scene scene) {
        var sentence = scene.sentence();
        if (!tellsWhoWillCome(scene)) {
            return;
        }
        story.main().filter(meeting -> meeting.isMeeting() && !meeting.isScheduled() && isOpen(meeting)
                && story.told(meeting).filter(told -> isPresent(told) && told.span().end() <= sentence.span().start())
                        .isPresent())
                .ifPresent(meeting -> {
                    var verb = attends(sentence);
                    meeting.scheduled(sentence.span(verb.from(), verb.to()), sentence.zone());
                });
    }

    private boolean isOpen(Draft meeting) {
        return story.calendar().isAhead(meeting.when()) != Answer.NO || story.calendar().isToday(meeting.when());
    }

    private boolean isPresent(Sentence told) {
        return isPresent(story, told);
    }

    private static boolean isPresent(Story story, Sentence told) {
        return told.zone() == Zone.BODY && Tense.isInPresent(told, story.report().language().order());
    }

    /** "Latvia is the host of the meeting. It is held on Friday": told first without a day, in the present. */
    static boolean isToldInPresent(Story story, Draft meeting) {
        return meeting.when().isUnknown() && story.told(meeting).filter(told -> isPresent(story, told)).isPresent();
    }

    private static boolean tellsWhoWillCome(Scene scene) {
        var sentence = scene.sentence();
        return sentence.zone() == Zone.BODY && attends(sentence) != Item.NONE
                && scene.persons().stream().anyMatch(person -> person.presence() == Presence.AHEAD)
                && !sentence.hasAny(PAST)
                && scene.events().stream().allMatch(event -> event.isMeeting() && event.ordinal() == 0);
    }

    private static Item attends(Sentence sentence) {
        return sentence.all(Category.ATTEND).stream()
                .filter(verb -> sentence.first(Category.FUTURE, 0, verb.to()) != Item.NONE)
                .findFirst().orElse(Item.NONE);
    }
}
