package org.kurultai.seeds.extract.passing;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kurultai.seeds.extract.event.EventMention;
import org.kurultai.seeds.extract.person.Person;
import org.kurultai.seeds.extract.place.Located;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.scene.Tense;
import org.kurultai.seeds.extract.story.Draft;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.mention.person.Presence;
import org.kurultai.seeds.text.Item;

/**
 * Meetings in which somebody is told to take part, beside what the report is about: "on Friday he attends the summit of the
 * council", "there she takes part in a meeting of the ministers".
 */
final class Attended {

    private static final List<String> NO_VERBS = List.of("noun", "by", "company", "pair", "accompanied", "leads", "led",
            "part");

    private final Story story;

    Attended(Story story) {
        this.story = story;
    }

    /**
     * Whether a clause tells of a meeting that somebody took or takes part in it: by whose or the how-manieth it is, unless the report
     * tells of none.
     */
    boolean is(Scene scene, EventMention event, PassingClause clause) {
        return !clause.headLast() && event.relation() == EventMention.Relation.THIS && isAttended(scene, clause)
                && (event.isTelling() || story.drafts().stream().noneMatch(Draft::isMeeting))
                && !isOfOffice(scene, event)
                && (!scene.persons().isEmpty() || !scene.roles().isEmpty() || isOfPronoun(scene));
    }

    /** "The chairman of the ministers' meeting was there": what but tells whose office it is. */
    private static boolean isOfOffice(Scene scene, EventMention event) {
        var sentence = scene.sentence();
        var at = event.start() - 1;
        while (sentence.is(at, Category.LINK) || sentence.is(at, Category.ORGANIZATION)) {
            at--;
        }
        return sentence.is(at, Category.HEAD) && sentence.item(at + 1).is(Category.LINK);
    }

    private static boolean isAttended(Scene scene, PassingClause clause) {
        return scene.sentence().between(Category.ATTEND, clause.begin(), clause.close()).stream()
                .anyMatch(verb -> NO_VERBS.stream().noneMatch(value -> verb.is(Category.ATTEND, value)));
    }

    private static boolean isOfPronoun(Scene scene) {
        return scene.sentence().all(Category.PRONOUN).stream().anyMatch(he -> he.is(Category.PRONOUN, "person"));
    }

    /** "There": whither the last visit led of which the report has told, else where its own engagement is. */
    Located there(Scene scene) {
        var there = scene.sentence().first(Category.THERE, 0, scene.sentence().size());
        return there == Item.NONE ? Located.NONE
                : before(scene).or(story::main)
                        .map(draft -> new Located(draft.city(), draft.host(),
                                scene.sentence().span(there.from(), there.to()), "there, where the other was"))
                        .orElse(Located.NONE);
    }

    private Optional<Draft> before(Scene scene) {
        var drafts = story.drafts();
        return story.before(scene).flatMap(before -> IntStream.range(0, drafts.size())
                .mapToObj(at -> drafts.get(drafts.size() - 1 - at))
                .filter(draft -> draft.isVisit() && draft.isToldWithin(before.sentence().span())).findFirst());
    }

    /** "She came to Riga on Monday. She takes part in the summit": told in the present, directly behind her journey. */
    boolean isYetToCome(Scene scene) {
        var sentence = scene.sentence();
        return story.report().language().order().nounsCapitalized()
                && Tense.isPresent(sentence, story.report().language().order(), 0, sentence.size())
                && story.before(scene).filter(before -> before.sentence().all(Category.ARRIVE).stream()
                        .anyMatch(verb -> !verb.is(Category.EVENT) && !verb.is(Category.ARRIVE, "stay"))).isPresent();
    }

    /** Those of whom it is told. */
    List<Person> who(Scene scene, EventMention event) {
        return scene.persons().stream()
                .filter(mention -> mention.presence() != Presence.DENIED && mention.to() <= event.from())
                .flatMap(mention -> story.known(mention, scene.sentence().zone()).stream()).toList();
    }
}
