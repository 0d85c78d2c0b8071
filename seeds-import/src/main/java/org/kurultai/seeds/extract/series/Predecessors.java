package org.kurultai.seeds.extract.series;

import java.util.Optional;
import org.kurultai.seeds.extract.date.Dated;
import org.kurultai.seeds.extract.place.Located;
import org.kurultai.seeds.extract.scene.MeetingClauses;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.story.Draft;
import org.kurultai.seeds.extract.story.MonthsBefore;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.facts.EngagementType;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.text.Dates;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** Those that came before what a report is about, in the same series: each is one of its own, where its city is told. */
final class Predecessors {

    static final String RULE = "one before, of the same series";
    private static final int OLDEST = 1900;

    private final Story story;

    Predecessors(Story story) {
        this.story = story;
    }

    /** Whether the report tells of the one of that number already. */
    boolean isKnown(Draft main, int number) {
        return story.drafts().stream().anyMatch(draft -> draft.type() == main.type() && draft.ordinal() == number);
    }

    /** One behind the words for which its place and its time are told. */
    Optional<Draft> add(Scene scene, Draft main, int number, Item words, int to) {
        var sentence = scene.sentence();
        var place = place(scene, main, words, to);
        var when = when(scene, words, to);
        var another = number > 0 || sentence.first(Category.THERE, words.to(), to) != Item.NONE
                || isOfYearBefore(main, when)
                || !(place.hasCity() ? place.city().equals(main.city()) : place.state().equals(main.host()));
        return another ? add(scene, main, ofSeries(main), place, words, to) : Optional.empty();
    }

    /** That of those who advise whom a report tells of, be they heads of state: a meeting, whose day may open the sentence. */
    Optional<Draft> advising(Scene scene, Draft main, Item verb, int to) {
        var before = Dates.in(scene.sentence()).stream()
                .filter(date -> date.hasDay() && date.from() <= 2 && date.to() <= verb.from()).findFirst();
        var place = place(scene, main, verb, to);
        var former = place.city().equals(main.city())
                && scene.sentence().first(Category.THERE, verb.to(), to) == Item.NONE ? Optional.<Draft>empty()
                        : add(scene, main, EngagementType.MEETING, place, verb, to);
        former.ifPresent(draft -> before.map(date -> story.calendar().of(scene, date))
                .ifPresent(date -> draft.when(date, scene.sentence().zone())));
        return former;
    }

    /** One whose place stands before a verb of hosting, and its time behind it. */
    Optional<Draft> hosted(Scene scene, Draft main, Item verb, int to) {
        return add(scene, main, ofSeries(main),
                story.places().lastBefore(scene, MeetingClauses.start(scene.sentence(), verb.from()), verb.from()),
                verb,
                to);
    }

    /** Behind the words, be it where the other was. */
    private Located place(Scene scene, Draft main, Item words, int to) {
        var there = scene.sentence().first(Category.THERE, words.to(), to);
        return there == Item.NONE
                ? story.places().ofAnother(scene, words.is(Category.CITY) ? words.from() : words.to(), to)
                : new Located(main.city(), main.host(), scene.sentence().span(there.from(), there.to()), RULE);
    }

    /** Of two who talk, be it by telephone or at an audience, it is told where they met. */
    private static EngagementType ofSeries(Draft main) {
        return main.isMeeting() || main.type() == EngagementType.CONSULTATION ? main.type()
                : EngagementType.BILATERAL_TALKS;
    }

    private Optional<Draft> add(Scene scene, Draft main, EngagementType type, Located place, Item words, int to) {
        var sentence = scene.sentence();
        if (!place.hasCity() && !isInState(scene, place, words, to)
                || sentence.first(Category.FUTURE, words.from() - 2, to) != Item.NONE) {
            return Optional.empty();
        }
        var former = story.add(new Draft(type, main.isSpecial(), sentence.span(words.from(), words.to()),
                sentence.zone(), RULE));
        if (!main.isMeeting() && story.personOf(place.state()).isEmpty() && !main.parties().contains(place.state())) {
            former.beside();
        }
        former.where(place, sentence.zone());
        former.when(when(scene, words, to), sentence.zone());
        return Optional.of(former);
    }

    /** "The previous one, held in Malta in 2019": in another state, at a time that is told. */
    private boolean isInState(Scene scene, Located place, Item words, int to) {
        var sentence = scene.sentence();
        var at = place.isNone() ? 0 : scene.at(place.span()) - 1;
        while (sentence.is(at, Category.STATE_TITLE)
                || sentence.is(at, Category.LINK) && !sentence.is(at, Category.IN)) {
            at--;
        }
        var timed = isTimed(sentence, words.from(), to)
                || sentence.first(Category.YEAR_OFFSET, words.from(), to) != Item.NONE;
        return !place.isNone() && timed && at > 0 && sentence.is(at, Category.IN)
                && story.drafts().stream().noneMatch(draft -> draft.host().equals(place.state()));
    }

    private Dated when(Scene scene, Item words, int to) {
        return Dates.in(scene.sentence()).stream()
                .filter(date -> date.from() >= words.from() && date.to() <= to)
                .findFirst()
                .map(date -> story.calendar().of(scene, date))
                .orElseGet(() -> MonthsBefore.in(story, scene, words.to(), to));
    }

    /** "Last met in Riga on 3 May 2021", where they meet this year, too. */
    private static boolean isOfYearBefore(Draft main, Dated when) {
        var year = when.when().start().year();
        return when.when().start().month() > 0 && year > 0 && year < main.when().start().year();
    }

    /** Tells the number of one, if there is one. */
    static void numbered(Scene scene, int number, Item ordinal, Optional<Draft> former) {
        var sentence = scene.sentence();
        former.ifPresent(draft -> draft.ordinal(number, sentence.span(ordinal.from(), ordinal.to()), sentence.zone()));
    }

    /** Where that ends which is told of one. */
    static int endOfClause(Sentence sentence, int from) {
        for (var at = from; at < sentence.size(); at++) {
            var next = sentence.is(at, Category.AND) || sentence.sign(at, ',');
            if (sentence.sign(at, ';') || sentence.is(at, Category.CLAUSE) || isOfOthers(sentence, at)
                    || next && sentence.first(Category.ORDINAL, at, at + 4) != Item.NONE) {
                return at;
            }
        }
        return sentence.size();
    }

    /** "And Tallinn is to host the fourth": what follows tells of another, of a place of its own. */
    private static boolean isOfOthers(Sentence sentence, int and) {
        var place = sentence.item(and + 1);
        var verb = sentence.item(place.to());
        return sentence.is(and, Category.AND) && (place.is(Category.CITY) || place.is(Category.STATE))
                && (verb.is(Category.FUTURE) || verb.is(Category.HOST));
    }

    /** Whether a month or a year is told there. */
    static boolean isTimed(Sentence sentence, int from, int to) {
        return sentence.first(Category.MONTH, from, to) != Item.NONE || sentence.tokens().subList(from, to).stream()
                .anyMatch(token -> token.text().length() == 4 && token.number() > OLDEST);
    }
}
