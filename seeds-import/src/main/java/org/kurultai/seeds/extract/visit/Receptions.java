package org.kurultai.seeds.extract.visit;

import java.util.List;
import org.kurultai.seeds.extract.event.EventMention;
import org.kurultai.seeds.extract.person.Person;
import org.kurultai.seeds.extract.place.Located;
import org.kurultai.seeds.extract.place.Places;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/**
 * Where somebody was received of whom it is not told by whom, which tells of a visit: "ist in Riga mit militärischen Ehren empfangen
 * worden", "wurde am Montag in Riga begrüßt".
 */
final class Receptions {

    private Receptions() {}

    /** The place abroad where those whom a sentence names were received; nowhere if it tells by whom. */
    static Located in(Scene scene, List<Person> present, Places places) {
        var sentence = scene.sentence();
        var side = Story.sides(present);
        if (side.size() != 1 || Story.areSides(present) || scene.events().stream().anyMatch(EventMention::isMeeting)
                || sentence.all(Category.RECEIVE).stream().noneMatch(verb -> isPassive(sentence, verb))) {
            return Located.NONE;
        }
        var place = places.in(scene, 0, sentence.size());
        return side.contains(place.state()) ? Located.NONE : place;
    }

    /** "Ist empfangen worden", "wurde begrüßt", and behind no word for by whom. */
    private static boolean isPassive(Sentence sentence, Item verb) {
        var be = sentence.last(Category.BE, 0, verb.from());
        return be != Item.NONE && !be.is(Category.BE, "perfect") && !be.is(Category.BE, "past")
                && sentence.first(Category.BY, be.to(), sentence.size()) == Item.NONE
                && sentence.first(Category.CLAUSE, be.to(), verb.from()) == Item.NONE;
    }
}
