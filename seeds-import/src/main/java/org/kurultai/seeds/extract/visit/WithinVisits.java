package org.kurultai.seeds.extract.visit;

import org.kurultai.seeds.claim.Zone;
import org.kurultai.seeds.extract.event.EventMention;
import org.kurultai.seeds.extract.place.Located;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.story.Draft;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.mention.office.Roles;
import org.kurultai.seeds.text.DateMention;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** Whether an encounter is told within a visit that its sentence tells of too: "during her visit to Peru on 3 May she met". */
final class WithinVisits {

    private static final int NEAR = 4;
    private static final int FAR = 10;

    private WithinVisits() {}

    /** "Met in the framework of his visit to Riga on 3 May": with where and when. */
    static boolean is(Scene scene, EventMention visit) {
        var sentence = scene.sentence();
        return isInFront(sentence, visit) || sentence.zone() == Zone.BODY && isWhere(sentence, visit)
                || sentence.zone() == Zone.BODY && !compounded(scene, visit).isNone()
                || sentence.last(Category.DURING, Math.max(0, visit.at() - NEAR - 2), visit.at()) != Item.NONE
                        && sentence.zone() == Zone.BODY
                        && (sentence.first(Category.CITY, visit.at(), visit.at() + NEAR + 1) != Item.NONE
                                && scene.dates().stream().anyMatch(DateMention::hasDay)
                                || isOpening(sentence, visit));
    }

    /** "Zum Auftakt ihrer Reise nach Peru ist A heute": what a sentence opens with, and its day. */
    private static boolean isOpening(Sentence sentence, EventMention visit) {
        var state = sentence.first(Category.STATE, visit.at(), visit.at() + NEAR + 1);
        var city = sentence.first(Category.CITY, visit.at(), visit.at() + NEAR + 1);
        return sentence.is(0, Category.DURING) && (state != Item.NONE || city != Item.NONE)
                && (sentence.has(Category.WEEKDAY) || sentence.has(Category.DAY_OFFSET)
                        || sentence.has(Category.MONTH));
    }

    /** "Has ended a visit to Peru, where she met". */
    private static boolean isWhere(Sentence sentence, EventMention visit) {
        var clause = sentence.first(Category.CLAUSE, visit.at(), visit.at() + FAR);
        return clause.is(Category.CLAUSE, "place") && !sentence.has(Category.FUTURE)
                && sentence.first(Category.MEET, 0, clause.from()) == Item.NONE
                && sentence.first(Category.RECEIVE, 0, clause.from()) == Item.NONE;
    }

    /** "His next trip takes him to Oslo", "after his visit to Riga he will go to Oslo": another one than the visit that is told. */
    static boolean isOther(Scene scene, EventMention visit, Draft told, Located destination) {
        var where = destination.state();
        return !told.host().isEmpty() && !where.isEmpty() && !told.host().equals(where)
                || scene.sentence().last(Category.DURING, visit.at() - NEAR, visit.at()).is(Category.DURING, "after")
                        && scene.sentence().has(Category.FUTURE);
    }

    /** "Visit to Riga: the minister met", "began her visit to Riga by meeting". */
    private static boolean isInFront(Sentence sentence, EventMention visit) {
        var to = sentence.item(visit.at()).to();
        var place = sentence.item(to + 1);
        var begun = sentence.zone() == Zone.BODY && sentence.first(Category.BEGIN, 0, visit.at()) != Item.NONE;
        return sentence.is(to, Category.IN) && (place.is(Category.CITY) || place.is(Category.STATE))
                && (begun || visit.from() == 0 && sentence.sign(place.to(), ':'));
    }

    /** "Bei seiner Chile-Reise", "während ihres Oslo-Besuchs": the place with which the word for the visit begins. */
    static Located compounded(Scene scene, EventMention visit) {
        var sentence = scene.sentence();
        var hyphen = visit.at() - 1;
        return hyphen > 0 && sentence.token(hyphen).hyphen() && sentence.token(visit.at()).capitalized()
                && !scene.inHolder(hyphen - 1) ? Visits.place(scene, sentence.item(hyphen - 1)) : Located.NONE;
    }

    /** "The visit of Minister A of Italy to Malta". */
    static boolean isOfWhoComes(Scene scene, int at) {
        return scene.persons().stream().anyMatch(person -> at == person.to() + 1
                && scene.sentence().item(person.to()).is(Category.LINK, "of")
                && person.state().equals(Roles.state(scene.sentence().item(at)))
                || at >= person.from() && at < person.to());
    }
}
