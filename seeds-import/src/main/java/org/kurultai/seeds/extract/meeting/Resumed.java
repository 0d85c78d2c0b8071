package org.kurultai.seeds.extract.meeting;

import java.util.Comparator;
import org.kurultai.seeds.claim.Field;
import org.kurultai.seeds.extract.date.Dated;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.story.Draft;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.extract.story.Upcoming;
import org.kurultai.seeds.language.Categories;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.mention.person.PersonMention;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** Sentences that call the meeting told before by no more than a pronoun: "Sie findet am 28. und 29. Januar in Riga statt". */
final class Resumed {

    private static final int FIRST_WORDS = 8;
    private static final Categories OTHERS = Categories.of(Category.NOT, Category.CANCEL, Category.PREVIOUS,
            Category.NEXT,
            Category.FORMER, Category.SINCE, Category.PAST, Category.YEAR_OFFSET, Category.MEET, Category.RECEIVE,
            Category.ARRIVE, Category.CHAIR);

    private final Story story;
    private final Upcoming upcoming;
    private final MeetingPlaces places;

    Resumed(Story story, Upcoming upcoming, MeetingPlaces places) {
        this.story = story;
        this.upcoming = upcoming;
        this.places = places;
    }

    /** Reads when and where the meeting is, of a sentence that names neither an engagement nor anybody. */
    void read(Scene scene) {
        var sentence = scene.sentence();
        var verb = sentence.first(Category.HELD, 0, sentence.size());
        var held = verb == Item.NONE ? sentence.first(Category.FUTURE, 0, sentence.size()) : verb;
        if (held == Item.NONE || !scene.events().isEmpty()
                || !scene.persons().stream().allMatch(PersonMention::isBare) || !isResumed(sentence)
                || sentence.hasAny(OTHERS)) {
            return;
        }
        var meeting = story.drafts().reversed().stream().filter(Draft::isMeeting)
                .max(Comparator.comparingInt(draft -> draft.spanOf(Field.TYPE).start()));
        var date = story.calendar().in(scene, 0, sentence.size(), held.from());
        if (date.when().start().day() > 0) {
            meeting.ifPresent(of -> tell(scene, of, held, date));
        }
    }

    private boolean isResumed(Sentence sentence) {
        var it = sentence.first(Category.PRONOUN, 0, FIRST_WORDS);
        var somebody = it.is(Category.PRONOUN, "person") && !story.report().language().order().nounsCapitalized();
        return it != Item.NONE && !somebody && !it.is(Category.PRONOUN, "documents")
                && !it.is(Category.PRONOUN, "persons")
                && sentence.first(Category.HEAD, 0, sentence.size()) == Item.NONE;
    }

    private void tell(Scene scene, Draft meeting, Item held, Dated date) {
        var sentence = scene.sentence();
        var open = meeting.when().isUnknown();
        meeting.when(date, sentence.zone());
        meeting.where(places.in(scene, 0, sentence.size(), held.from()), sentence.zone());
        if (open && upcoming.is(scene, sentence.has(Category.FUTURE), date)) {
            meeting.scheduled(date.span(), sentence.zone());
        }
    }
}
