package org.kurultai.seeds.extract.whole;

import java.util.List;
import org.kurultai.domain.time.Answer;
import org.kurultai.seeds.claim.Field;
import org.kurultai.seeds.claim.Zone;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.scene.Tense;
import org.kurultai.seeds.extract.story.Draft;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.text.Sentence;

/** What of all that a report tells is still to come, by its days, its headline or what it says of what will be spoken of. */
final class Outlook {

    private static final int NEXT = 3;

    private final Story story;

    Outlook(Story story) {
        this.story = story;
    }

    /** What has its day after that of the report is still to be, whatever its verb; a headline's visit at which all is to come too. */
    void complete() {
        var others = story.drafts().stream().filter(draft -> !draft.isOfHeadline()).toList();
        story.drafts().stream()
                .filter(draft -> draft.isVisit() && draft.isOfHeadline() && draft.when().isUnknown()
                        && !others.isEmpty()
                        && others.stream().allMatch(Draft::isScheduled))
                .forEach(draft -> draft.scheduled(draft.spanOf(Field.TYPE), Zone.HEADLINE));
        story.main().filter(main -> isAnnounced() && story.calendar().isAhead(main.when()) != Answer.NO)
                .ifPresent(main -> main.scheduled(main.spanOf(Field.TYPE), Zone.HEADLINE));
        story.main().filter(main -> !main.isScheduled() && isPreviewed(main))
                .ifPresent(main -> main.scheduled(main.spanOf(Field.TYPE), Zone.BODY));
        story.drafts().stream().filter(draft -> story.calendar().isAhead(draft.when()) == Answer.YES)
                .forEach(draft -> draft.scheduled(draft.spanOf(Field.DATE), Zone.BODY));
    }

    /** "Meet on Tuesday", and what they will speak of: told in the present, on its very day, by who only knows what is to come. */
    private boolean isPreviewed(Draft main) {
        var order = story.report().language().order();
        var open = main.when().isUnknown() || story.calendar().isToday(main.when());
        var body = story.scenes().stream().map(Scene::sentence).filter(sentence -> sentence.zone() == Zone.BODY)
                .toList();
        var told = body.stream().limit(NEXT)
                .filter(lead -> lead.has(Category.WEEKDAY) && Tense.isPresent(lead, order, 0, lead.size())).findFirst();
        return open && order.nounsCapitalized() && told.filter(lead -> !isToldBefore(main, lead, body)).isPresent()
                && body.stream().filter(later -> later.span().start() > told.get().span().start()).limit(NEXT)
                        .anyMatch(later -> later.has(Category.FUTURE)
                                && (later.has(Category.DISCUSS) || later.has(Category.MEET)));
    }

    /** "She met B. On Wednesday she goes on to Riga": in a sentence of its own before, which tells of nothing to come. */
    private boolean isToldBefore(Draft main, Sentence lead, List<Sentence> body) {
        return body.stream().anyMatch(own -> main.isToldWithin(own.span()) && own.index() < lead.index()
                && !own.has(Category.FUTURE)
                && !Tense.isPresent(own, story.report().language().order(), 0, own.size()));
    }

    /** "Terminhinweis: Minister A trifft Minister B": a headline that calls itself a notice of what is to come. */
    private boolean isAnnounced() {
        return story.scenes().stream().map(Scene::sentence)
                .anyMatch(words -> words.zone() == Zone.HEADLINE && words.is(0, Category.FUTURE)
                        && words.sign(words.item(0).to(), ':'));
    }
}
