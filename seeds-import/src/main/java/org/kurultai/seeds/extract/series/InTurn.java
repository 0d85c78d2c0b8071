package org.kurultai.seeds.extract.series;

import java.util.ArrayList;
import java.util.List;
import org.kurultai.domain.record.Span;
import org.kurultai.seeds.claim.Field;
import org.kurultai.seeds.extract.date.Dated;
import org.kurultai.seeds.extract.place.Located;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.story.Draft;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Term;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/**
 * Reads meetings of one series that share the words for them, each with its own city and time: "the summits took place in Riga in
 * 2018 and Tartu in 2019", "were held in 2018 in Riga and in 2019 in Tartu".
 */
public final class InTurn {

    private static final String RULE = "one of several, by city and time";
    private static final int OLDEST = 1900;

    private final Story story;

    public InTurn(Story story) {
        this.story = story;
    }

    public void read(Scene scene) {
        var sentence = scene.sentence();
        for (var city : sentence.all(Category.CITY)) {
            var cities = inTurn(scene, city);
            story.drafts().stream()
                    .filter(draft -> draft.isMeeting() && !draft.isScheduled() && isToldIn(sentence, draft)
                            && cities.stream().anyMatch(one -> name(one)[0].equals(draft.city())))
                    .findFirst()
                    .ifPresent(draft -> cities.forEach(one -> add(scene, draft, one)));
        }
    }

    private static boolean isToldIn(Sentence sentence, Draft draft) {
        return isIn(sentence, draft.spanOf(Field.TYPE)) && isIn(sentence, draft.spanOf(Field.CITY));
    }

    private static boolean isIn(Sentence sentence, Span words) {
        return words.start() >= sentence.span().start() && words.end() <= sentence.span().end();
    }

    /** A city and those that follow it, each with its time. */
    private static List<Item> inTurn(Scene scene, Item city) {
        var sentence = scene.sentence();
        var timed = isTimed(sentence, city.from());
        var cities = new ArrayList<Item>();
        for (var last = city; last != Item.NONE;) {
            cities.add(last);
            var time = timed ? last.to() : time(scene, last.to());
            var next = time < 0 || !isJoined(sentence, time) ? Item.NONE : city(scene, time + 1, timed);
            last = timed || next != Item.NONE && time(scene, next.to()) > 0 ? next : Item.NONE;
        }
        return cities;
    }

    /** "In 2018 in Riga": the year stands before the city. */
    private static boolean isTimed(Sentence sentence, int city) {
        var at = city - 1;
        while (at > 0 && isSmall(sentence, at)) {
            at--;
        }
        return isYear(sentence, at);
    }

    private static boolean isJoined(Sentence sentence, int at) {
        return sentence.sign(at, ',') || sentence.is(at, Category.AND);
    }

    /** Past the month or the year that follows; less than 0 if none does. */
    private static int time(Scene scene, int from) {
        var at = skip(scene.sentence(), from);
        for (var date : scene.dates()) {
            if (date.from() == at) {
                return skip(scene.sentence(), date.to());
            }
        }
        return isYear(scene.sentence(), at) ? skip(scene.sentence(), at + 1) : -1;
    }

    /** The city that follows, be it behind its state or behind its year. */
    private static Item city(Scene scene, int from, boolean timed) {
        var sentence = scene.sentence();
        var at = skip(sentence, isJoined(sentence, from) ? from + 1 : from);
        if (timed) {
            at = time(scene, at);
        }
        while (at > 0 && (sentence.is(at, Category.STATE) || sentence.is(at, Category.NATIONALITY))
                && !sentence.is(at, Category.CITY)) {
            at = skip(sentence, sentence.item(at).to());
        }
        return at > 0 && sentence.is(at, Category.CITY) ? sentence.item(at) : Item.NONE;
    }

    private static int skip(Sentence sentence, int from) {
        var at = from;
        while (at < sentence.size() && isSmall(sentence, at)) {
            at++;
        }
        return at;
    }

    private static boolean isSmall(Sentence sentence, int at) {
        return sentence.is(at, Category.IN) && !sentence.is(at, Category.AND)
                || sentence.is(at, Category.YEAR) && !isYear(sentence, at)
                || sentence.token(at).kind() == Token.Kind.SUFFIX;
    }

    private static boolean isYear(Sentence sentence, int at) {
        return at >= 0 && at < sentence.size() && sentence.token(at).text().length() == 4
                && sentence.token(at).number() > OLDEST;
    }

    private void add(Scene scene, Draft first, Item city) {
        var sentence = scene.sentence();
        var place = name(city);
        var span = sentence.span(city.from(), city.to());
        if (story.drafts().stream().anyMatch(draft -> draft.type() == first.type() && draft.city().equals(place[0]))) {
            return;
        }
        var draft = story.add(new Draft(first.type(), false, span, sentence.zone(), RULE));
        draft.body(first.body(), first.spanOf(Field.BODY), sentence.zone());
        draft.organization(first.organization(), first.spanOf(Field.ORGANIZATION), sentence.zone(), RULE);
        draft.where(new Located(place[0], place[1], span, RULE), sentence.zone());
        draft.when(when(scene, city), sentence.zone());
    }

    /** The month or the day beside it. */
    private Dated when(Scene scene, Item city) {
        return scene.dates().stream()
                .filter(date -> date.from() >= city.to() && date.to() <= time(scene, city.to())
                        || date.to() <= city.from() && skip(scene.sentence(), date.to()) == city.from())
                .findFirst().map(date -> story.calendar().of(scene, date)).orElse(Dated.NONE);
    }

    private static String[] name(Item city) {
        return city.as(Category.CITY).map(Term::value).orElseThrow().split("\\|");
    }
}
