package org.kurultai.seeds.extract.meeting;

import org.kurultai.seeds.claim.Field;
import org.kurultai.seeds.claim.Zone;
import org.kurultai.seeds.extract.place.Located;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.story.Draft;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.facts.EngagementType;
import org.kurultai.seeds.language.Categories;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** Committees that met beside the meeting of which the report tells: "on the sidelines, the committee on water met, and the quartet". */
public final class SittingsAside {

    private static final String RULE = "a committee on the sidelines";
    private static final int FAR = 12;
    private static final Categories OTHERS = Categories.of(Category.CLAUSE, Category.HEAD, Category.EVENT,
            Category.SAY);

    private final Story story;

    public SittingsAside(Story story) {
        this.story = story;
    }

    /** Reads a sentence. */
    public void read(Scene scene) {
        var sentence = scene.sentence();
        var main = story.main()
                .filter(meeting -> meeting.isMeeting() && !meeting.isScheduled() && !meeting.city().isEmpty());
        var aside = sentence.first(Category.SIDELINES, 0, sentence.size());
        var margin = aside == Item.NONE ? sentence.first(Category.MARGIN, 0, sentence.size()) : aside;
        if (main.isEmpty() || sentence.zone() != Zone.BODY || margin == Item.NONE || sentence.has(Category.NOT)
                || sentence.has(Category.FUTURE) || !scene.persons().isEmpty() || isTold(sentence)) {
            return;
        }
        sentence.between(Category.SITTING, margin.to(), sentence.size()).stream()
                .filter(body -> !body.is(Category.EVENT) && hasMet(sentence, body))
                .forEach(body -> tell(scene, main.get(), body));
    }

    /** Whether something that it tells is read already. */
    private boolean isTold(Sentence sentence) {
        var span = sentence.span();
        return story.drafts().stream().map(draft -> draft.spanOf(Field.TYPE))
                .anyMatch(told -> span.start() <= told.start() && told.end() <= span.end());
    }

    /** Whether a verb of meeting follows it, and none of anybody else between. */
    private static boolean hasMet(Sentence sentence, Item body) {
        var verb = sentence.first(Category.GATHER, body.to(), Math.min(sentence.size(), body.to() + FAR));
        return verb != Item.NONE
                && !sentence.hasAny(OTHERS, body.to(), verb.from())
                && sentence.first(Category.SITTING, body.to(), verb.from()) == Item.NONE;
    }

    private void tell(Scene scene, Draft main, Item body) {
        var zone = scene.sentence().zone();
        var words = scene.sentence().span(body.from(), body.to());
        var draft = story.add(new Draft(EngagementType.MEETING, false, words, zone, RULE));
        draft.where(new Located(main.city(), main.host(), words, RULE), zone);
        draft.organization(main.organization(), main.spanOf(Field.ORGANIZATION), zone, RULE);
        draft.beside();
    }
}
