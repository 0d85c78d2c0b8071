package org.kurultai.seeds.extract.series;

import org.kurultai.domain.record.Span;
import org.kurultai.seeds.claim.Field;
import org.kurultai.seeds.claim.Zone;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.story.Draft;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.facts.NextHost;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** Reports of the next meeting that tell of the one after which it comes: whoever hosts it is the next host of that one. */
public final class FollowedUp {

    private final Story story;

    public FollowedUp(Story story) {
        this.story = story;
    }

    /** Tells the meeting that was held who hosts the next one, where the report is about that. */
    public void read() {
        story.main()
                .filter(next -> next.isScheduled() && next.isMeeting() && !next.host().isEmpty() && isCalledNext(next))
                .ifPresent(next -> story.drafts().stream()
                        .filter(draft -> isBefore(draft, next) && !isTheOneBefore(draft))
                        .findFirst()
                        .ifPresent(held -> held.nextHost(
                                new NextHost(next.host(), next.city(), next.when().start().year()),
                                next.spanOf(Field.TYPE), Zone.BODY)));
    }

    private boolean isBefore(Draft draft, Draft next) {
        var alike = draft.type() == next.type() || draft.isMeeting() && draft.body().isEmpty();
        return !draft.isScheduled() && alike && !draft.organization().isEmpty()
                && draft.organization().equals(next.organization()) && draft.nextHost().isNone()
                && (!draft.city().isEmpty() && !draft.city().equals(next.city())
                        || draft.city().isEmpty() && story.calendar().isToday(draft.when()))
                && !isLongAgo(draft, next)
                && (draft.ordinal() == 0 || next.ordinal() == 0 || draft.ordinal() + 1 == next.ordinal());
    }

    /** Of one that is but recalled nothing is told of what came next. */
    private static boolean isLongAgo(Draft draft, Draft next) {
        var held = draft.when().start().year();
        return held > 0 && next.when().start().year() > held + 1;
    }

    /** "The one before was held in Riga in autumn": told to compare, in a report of what is to come. */
    private boolean isTheOneBefore(Draft draft) {
        var told = draft.spanOf(Field.TYPE);
        return story.scenes().stream().filter(scene -> isIn(scene.sentence(), told))
                .anyMatch(scene -> scene.sentence().last(Category.PREVIOUS, 0, scene.at(told) + 1) != Item.NONE);
    }

    private boolean isCalledNext(Draft next) {
        return story.scenes().stream().map(Scene::sentence).filter(sentence -> sentence.has(Category.NEXT))
                .anyMatch(sentence -> isIn(sentence, next.spanOf(Field.TYPE)) || isIn(sentence, next.spanOf(Field.CITY))
                        || isIn(sentence, next.spanOf(Field.DATE)));
    }

    private static boolean isIn(Sentence sentence, Span told) {
        return !told.isNone() && sentence.span().start() <= told.start() && told.end() <= sentence.span().end();
    }
}
