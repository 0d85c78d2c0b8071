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
public final class Receptions {

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

    /** "The king arrived in Chad, where Minister A welcomed him": whoever heads a state or a government is met by no lower one for talks. */
    public static boolean isWelcome(Scene scene, List<Person> present) {
        var sentence = scene.sentence();
        var verb = sentence.first(Category.RECEIVE, 0, sentence.size());
        return present.size() > 1 && verb != Item.NONE && !sentence.has(Category.MEET)
                && (sentence.is(0, Category.CLAUSE) || sentence.between(Category.ARRIVE, 0, verb.from()).stream()
                        .anyMatch(arrived -> arrived.is(Category.ARRIVE, "visit")))
                && present.getFirst().isHeadOfState() && present.stream().skip(1)
                        .allMatch(host -> !host.isHeadOfState() && !host.offices().isEmpty());
    }

    /** "Ist empfangen worden", "wurde begrüßt", and behind no word for by whom. */
    private static boolean isPassive(Sentence sentence, Item verb) {
        var be = sentence.last(Category.BE, 0, verb.from());
        return be != Item.NONE && !be.is(Category.BE, "perfect") && !be.is(Category.BE, "past")
                && sentence.first(Category.BY, be.to(), sentence.size()) == Item.NONE
                && sentence.first(Category.CLAUSE, be.to(), verb.from()) == Item.NONE;
    }
}
