package org.kurultai.seeds.extract.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.kurultai.seeds.extract.date.Calendar;
import org.kurultai.seeds.extract.date.Dated;
import org.kurultai.seeds.extract.place.Located;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.text.Sentence;

/**
 * The legs of a journey of which one verb tells: "visited Peru, Chile and Chad", "will be in Lima on Monday, in Quito on Tuesday
 * and in Bogotá from 8 to 9 May".
 */
final class Legs {

    /** So many words may stand before a place, beside those that tell the day. */
    private static final int SMALL = 2;

    /**
     * One leg.
     *
     * @param place whither it leads
     * @param from the word behind the comma, or the "and", before it
     * @param to the word behind the last that tells of it
     */
    private record Leg(Located place, int from, int to) {}

    private final Scene scene;
    private final Sentence sentence;
    private final List<Leg> all = new ArrayList<>();

    private Legs(Scene scene) {
        this.scene = scene;
        this.sentence = scene.sentence();
    }

    static Legs of(Scene scene, Located first) {
        var legs = new Legs(scene);
        legs.read(first);
        return legs;
    }

    private void read(Located first) {
        var place = first;
        var from = 0;
        while (!place.isNone()) {
            var end = behindDay(sentence.item(scene.at(place.span())).to());
            all.add(new Leg(place, from, end));
            var next = end;
            while (sentence.sign(next, ',') || sentence.is(next, Category.AND)) {
                next++;
            }
            place = next == end ? Located.NONE : next(next);
            from = next;
        }
    }

    private Located next(int from) {
        var place = Journeys.behind(scene, from);
        if (place.isNone()) {
            return Located.NONE;
        }
        var at = scene.at(place.span());
        var small = IntStream.range(from, at).filter(word -> !isOfDay(word)).count();
        var end = sentence.item(at).to();
        var owner = end < sentence.size() && sentence.token(end).kind() == Token.Kind.SUFFIX;
        return small > SMALL || sentence.item(at).is(Category.MONTH) || owner && at > from + SMALL ? Located.NONE
                : place;
    }

    /** Behind "on Monday", "from 8 to 9 May", "(8 May)", where that follows. */
    private int behindDay(int from) {
        var at = sentence.sign(from, '(') ? from + 1 : from;
        while (sentence.is(at, Category.LINK) || sentence.is(at, Category.FROM) || sentence.is(at, Category.IN)
                && !isOfDay(at)) {
            at++;
        }
        if (!isOfDay(at)) {
            return from;
        }
        while (at < sentence.size() && isOfDay(at)) {
            at++;
        }
        return sentence.sign(at, ')') ? at + 1 : at;
    }

    private boolean isOfDay(int at) {
        return sentence.is(at, Category.WEEKDAY) || sentence.is(at, Category.DAY_OFFSET)
                || scene.dates().stream().anyMatch(date -> at >= date.from() && at < date.to());
    }

    /** Whither else the journey leads. */
    List<Located> others() {
        return all.stream().skip(1).map(Leg::place).toList();
    }

    /** When a leg was; where not each tells its own day, all were when the journey was. */
    Dated date(Calendar calendar, Located place, Dated journey) {
        var days = all.stream().map(leg -> calendar.in(scene, leg.from(), leg.to(), scene.at(leg.place().span())))
                .toList();
        var own = all.size() > 1 && days.stream().noneMatch(Dated::isNone);
        return own ? days.get(all.stream().map(Leg::place).toList().indexOf(place)) : journey;
    }

    /** "On Monday she will travel to Riga, and on Tuesday she will": up to what is told of another day, if its own is told before. */
    static Dated ownDate(Calendar calendar, Scene scene, Located place) {
        var sentence = scene.sentence();
        var at = scene.at(place.span());
        var end = IntStream.range(at, sentence.size()).filter(word -> sentence.is(word, Category.AND)
                || sentence.sign(word, ',') && sentence.is(word + 1, Category.AND)).findFirst().orElse(sentence.size());
        var own = calendar.in(scene, 0, end, at);
        return own.isNone() ? calendar.in(scene, 0, sentence.size(), at) : own;
    }
}
