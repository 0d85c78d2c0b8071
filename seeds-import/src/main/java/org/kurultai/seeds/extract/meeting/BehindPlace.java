package org.kurultai.seeds.extract.meeting;

import java.time.LocalDate;
import org.kurultai.seeds.extract.date.Calendar;
import org.kurultai.seeds.extract.date.Dated;
import org.kurultai.seeds.extract.event.EventMention;
import org.kurultai.seeds.extract.place.Located;
import org.kurultai.seeds.extract.place.Locatives;
import org.kurultai.seeds.extract.place.Places;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Language;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.text.Dates;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/**
 * What stands before the name of a meeting where verbs come last: its city and what says that it was or will be held, "Riga'da
 * düzenlenen Liman Bakanları Toplantısı'ndan söz etti", or its city alone, "Riga'daki zirvede".
 *
 * @param scene the sentence
 * @param event the words for the meeting
 * @param city the city; none if there is none
 * @param verb what says that it was or will be held; none if nothing does
 */
public record BehindPlace(Scene scene, EventMention event, Item city, Item verb) {

    private static final int FAR = 16;
    private static final int NEAR = 10;
    private static final int OWNER = 6;

    public static BehindPlace of(Scene scene, EventMention event, Language.Order order) {
        var verb = participle(scene.sentence(), event);
        var city = verb == Item.NONE ? adjective(scene.sentence(), event) : city(scene.sentence(), verb.from(), order);
        return new BehindPlace(scene, event, city, verb);
    }

    public boolean isNone() {
        return city == Item.NONE;
    }

    public boolean isAhead() {
        return verb.is(Category.FUTURE);
    }

    public Located place(Places places) {
        return places.ofAnother(scene, city.from(), city.to());
    }

    /** "NATO'nun Riga'da düzenlenen zirvesi": whose it is, told before the city or behind the verb; none if that is not told. */
    public Item organization() {
        var sentence = scene.sentence();
        var behind = sentence.last(Category.ORGANIZATION, city.to(), event.at());
        return behind == Item.NONE ? sentence.last(Category.ORGANIZATION, Math.max(0, city.from() - OWNER), city.from())
                : behind;
    }

    /** The day or the month before the verb. */
    public Dated date(Calendar calendar) {
        var from = Math.max(0, city.from() - NEAR);
        var to = verb == Item.NONE ? city.from() : verb.from();
        var day = Dates.in(scene.sentence()).stream().filter(date -> date.from() >= from && date.to() <= to)
                .reduce((one, next) -> next);
        return day.isPresent() ? calendar.of(scene, day.get())
                : isAhead() ? calendar.monthAfter(scene, from, to, LocalDate.MIN)
                : calendar.monthBefore(scene, from, to, LocalDate.MIN);
    }

    /** What says that it was or will be held, before its name or within it: "the ministers' in Riga held fourth meeting". */
    static Item participle(Sentence sentence, EventMention event) {
        for (var at = event.at() - 1; at >= Math.max(0, event.at() - FAR) && isOfName(sentence, at); at--) {
            var verb = sentence.item(at - 1);
            if ((verb.is(Category.HELD) || verb.is(Category.FUTURE)) && !verb.is(Category.EVENT)) {
                return verb;
            }
        }
        var verb = sentence.item(event.at() - 1);
        return verb.is(Category.HELD) || verb.is(Category.FUTURE) ? verb : Item.NONE;
    }

    private static boolean isOfName(Sentence sentence, int at) {
        var item = sentence.item(at);
        var token = sentence.token(at);
        return token.capitalized() && !item.is(Category.CITY) && !item.is(Category.MONTH)
                || token.kind() == Token.Kind.SUFFIX || token.hyphen() || token.is('(') || token.is(')')
                || item.is(Category.ORDINAL) || item.is(Category.ORDINAL_SUFFIX) || item.is(Category.PORTFOLIO)
                || item.is(Category.HEADS) || item.is(Category.UNION) || item.is(Category.INSTITUTION)
                || item.is(Category.ORGANIZATION) || item.is(Category.SPECIAL) || item.is(Category.AND)
                || item.is(Category.SITTING);
    }

    /** The city in a form that says where, before a verb with but its day and its hosts between. */
    private static Item city(Sentence sentence, int verb, Language.Order order) {
        var city = sentence.last(Category.CITY, Math.max(0, verb - NEAR), verb);
        if (city == Item.NONE || !new Locatives(order).are(sentence, city.from(), city)) {
            return Item.NONE;
        }
        for (var at = city.to(); at < verb; at++) {
            if (sentence.sign(at, ',') || sentence.is(at, Category.CLAUSE) || sentence.is(at, Category.EVENT)
                    || sentence.is(at, Category.MEET) || sentence.is(at, Category.ACT)) {
                return Item.NONE;
            }
        }
        return city;
    }

    /** "Riga'daki": the city in the form of an adjective directly before the name. */
    private static Item adjective(Sentence sentence, EventMention event) {
        for (var at = event.at() - 1; at >= Math.max(0, event.at() - FAR); at--) {
            var word = sentence.token(at);
            var city = sentence.item(word.kind() == Token.Kind.SUFFIX ? at - 1 : at);
            if (city.is(Category.CITY)) {
                return word.fold().endsWith("ki") ? city : Item.NONE;
            }
            if (!isOfName(sentence, at)) {
                return Item.NONE;
            }
        }
        return Item.NONE;
    }
}
