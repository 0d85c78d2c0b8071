package org.kurultai.seeds.extract.document;

import java.util.stream.IntStream;
import org.kurultai.seeds.extract.event.EventMention;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.story.Draft;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.text.DateMention;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** Documents that were concluded before what the report is about, or elsewhere: "the memorandum signed in 2017". */
final class EarlierDocuments {

    private static final int NEAR = 5;
    /** ", which" before a verb. */
    private static final int RELATIVE = 2;

    private final Story story;

    EarlierDocuments(Story story) {
        this.story = story;
    }

    /** Whether a sentence says that a document was concluded before. */
    boolean is(Scene scene, Conclusion verb, Item instrument) {
        var sentence = scene.sentence();
        return isHistory(sentence, verb, instrument) || isOfFormer(scene, verb)
                || isOfOtherMonth(scene, verb, instrument) || isOfOtherDay(scene, verb, instrument)
                || isOnDayElsewhere(scene)
                || !verb.isOfItsOwn(sentence)
                        && isPast(scene, Math.min(verb.from(), instrument.from()),
                                aside(sentence, Math.max(verb.to(), instrument.to())));
    }

    /** "Two years before, they had signed a memorandum", "at their previous meeting they had adopted a declaration". */
    private boolean isOfFormer(Scene scene, Conclusion verb) {
        var sentence = scene.sentence();
        var year = year(sentence, 0, verb.from());
        var had = sentence.between(Category.BE, verb.from() - NEAR, verb.to()).stream()
                .anyMatch(words -> words.is(Category.BE, "past"));
        return had && !sentence.has(Category.DAY_OFFSET)
                && (sentence.first(Category.PAST, 0, verb.from()) != Item.NONE
                        || sentence.has(Category.PREVIOUS)
                        || sentence.first(Category.SPOKEN, 0, verb.from()) != Item.NONE
                        || sentence.first(Category.DAYS_AGO, 0, verb.from()) != Item.NONE
                        || scene.events().stream().anyMatch(event -> event.ordinal() > 0
                                && event.ordinal() < story.main().map(Draft::ordinal).orElse(0))
                        || year > 0 && (year() == 0 || year < year())
                        || isOfEarlierMonth(scene));
    }

    /** "The memorandum signed in March", in a report of May: in a month that is neither the page's nor the engagement's. */
    private boolean isOfOtherMonth(Scene scene, Conclusion verb, Item instrument) {
        var end = endOfClause(scene.sentence(), verb.to());
        var page = story.report().pageDate().date().month();
        var now = story.main().map(main -> main.when().start().month()).orElse(0);
        return gap(scene.sentence(), verb, instrument) <= RELATIVE && verb.from() >= instrument.to()
                && (page > 0 || now > 0)
                && isOfAnotherMonth(scene.sentence(), verb.to(), end, page, now);
    }

    private static boolean isOfAnotherMonth(Sentence sentence, int from, int to, int page, int now) {
        return sentence.between(Category.MONTH, from, to).stream()
                .filter(month -> isTime(sentence, month.from() - 1))
                .map(month -> Integer.parseInt(month.as(Category.MONTH).orElseThrow().value()))
                .anyMatch(month -> month != page && month != now);
    }

    /**
     * "Signed on 3 May 2014", "on 3 May 2014 a memorandum was signed", in a report that tells no year of what it is about, but another
     * day; unless the day is that of a meeting beside.
     */
    private boolean isOfOtherDay(Scene scene, Conclusion verb, Item instrument) {
        var begin = scene.events().stream().anyMatch(EventMention::isMeeting)
                ? Math.min(verb.from(), instrument.from()) : -1;
        return year() == 0 && story.main().map(main -> main.when().start()).filter(now -> now.month() > 0
                && scene.dates().stream().filter(date -> date.from() > begin).map(DateMention::start)
                        .anyMatch(date -> date.year() > 0
                                && (date.month() != now.month() || date.day() != now.day())))
                .isPresent();
    }

    /** "On 3 May 2014 a memorandum was signed in Riga", of a meeting in Oslo on no such day. */
    private boolean isOnDayElsewhere(Scene scene) {
        var city = story.main().filter(main -> !main.when().start().isDay()).map(Draft::city).orElse("");
        return !city.isEmpty() && scene.events().stream().noneMatch(EventMention::isMeeting)
                && scene.dates().stream().anyMatch(date -> date.start().year() > 0 && date.hasDay())
                && scene.sentence().values(Category.CITY).stream().anyMatch(place -> !place.startsWith(city + "|"));
    }

    /** How many words stand between the name of a document and what is told of it. */
    private int gap(Sentence sentence, Conclusion verb, Item instrument) {
        var named = Math.min(verb.from(), Titles.end(sentence, instrument, story.report().language().order()));
        return verb.from() - Math.max(instrument.to(), named);
    }

    /** What stands before a month, and not before a name that looks like one. */
    private static boolean isTime(Sentence sentence, int at) {
        return sentence.is(at, Category.IN) || sentence.is(at, Category.PREVIOUS) || sentence.token(at).number() > 0;
    }

    /** "Had been signed in September": in another month than that of the report and of what it is about. */
    private boolean isOfEarlierMonth(Scene scene) {
        var page = story.report().pageDate().date().month();
        var now = story.main().map(main -> main.when().start().month()).orElse(0);
        return (page > 0 || now > 0) && isOfAnotherMonth(scene.sentence(), 0, scene.sentence().size(), page, now);
    }

    /** Whether the sentence dates what it tells, up to a place, to a year before the report's. */
    private boolean isPast(Scene scene, int from, int to) {
        var year = year();
        var sentence = scene.sentence();
        return sentence.between(Category.YEAR_OFFSET, 0, to).stream()
                .anyMatch(offset -> offset.as(Category.YEAR_OFFSET).orElseThrow().value().startsWith("-"))
                || scene.dates().stream().anyMatch(date -> date.from() < to && date.start().year() != 0 && year != 0
                        && date.start().year() < year && !isOfOneBefore(sentence, date.from(), from))
                || IntStream.range(0, to).anyMatch(at -> isYear(sentence, at) && year != 0
                        && sentence.token(at).number() > 1900 && sentence.token(at).number() < year
                        && !sentence.is(at - 1, Category.FROM) && !isOfNamed(sentence, at)
                        && !isOfAmended(sentence, at) && !isOfOneBefore(sentence, at, from)
                        && !isOfRange(sentence, at));
    }

    /** "A protocol to the convention of 1998": the year of what the document is about. */
    private static boolean isOfAmended(Sentence sentence, int year) {
        var amended = sentence.last(Category.INSTRUMENT, 0, year);
        return amended != Item.NONE && sentence.is(year - 1, Category.LINK) && !sentence.is(year - 1, Category.IN)
                && !Outcomes.isCut(sentence, amended.to(), year) && Titles.isOfAnother(sentence, amended);
    }

    /** "The 1998 free trade agreement": the year by which a document is told apart. */
    private static boolean isOfNamed(Sentence sentence, int year) {
        var near = sentence.is(year - 1, Category.LINK) && !sentence.is(year - 1, Category.IN) ? year + NEAR : year + 2;
        var named = sentence.first(Category.INSTRUMENT, year + 1, near);
        return named != Item.NONE && !Outcomes.isCut(sentence, year + 1, named.from())
                && sentence.between(Category.CONCLUDE, year + 1, named.from()).isEmpty()
                && sentence.between(Category.LINK, year + 1, named.from()).isEmpty();
    }

    /** "Under the treaty of 1998, they adopted a plan": the year of a document that stands in a clause before. */
    private static boolean isOfOneBefore(Sentence sentence, int year, int from) {
        return year < from && sentence.is(year - 1, Category.LINK) && sentence.is(year - 2, Category.INSTRUMENT)
                && sentence.sign(year + 1, ',');
    }

    private static boolean isYear(Sentence sentence, int at) {
        return at >= 0 && at < sentence.size() && sentence.token(at).kind() == Token.Kind.NUMBER
                && sentence.token(at).text().length() == 4;
    }

    /** "The plan of work 2022-2027": the years for which something is planned. */
    private static boolean isOfRange(Sentence sentence, int year) {
        return isYear(sentence, year + 2) && (sentence.token(year + 1).hyphen() || sentence.sign(year + 1, '–')
                || sentence.is(year + 1, Category.UNTIL) || sentence.is(year + 1, Category.AND))
                || isYear(sentence, year - 2) && (sentence.token(year - 1).hyphen() || sentence.sign(year - 1, '–'));
    }

    /** Where a clause begins behind what a sentence tells, and of something in it: ", by which the treaty of 2010 is extended". */
    private static int aside(Sentence sentence, int from) {
        for (var at = from; at + 1 < sentence.size(); at++) {
            if (sentence.sign(at, ',') && sentence.first(Category.CLAUSE, at + 1, at + 3) != Item.NONE
                    || sentence.is(at, Category.IN) && sentence.is(at + 1, Category.CLAUSE)) {
                return at;
            }
        }
        return sentence.size();
    }

    /**
     * "The memorandum signed in 2017", "das 2017 unterzeichnete Memorandum": a document that is told apart by its year.
     */
    private boolean isHistory(Sentence sentence, Conclusion verb, Item instrument) {
        var year = year();
        var after = gap(sentence, verb, instrument) <= RELATIVE && verb.from() >= instrument.to()
                ? year(sentence, verb.to(), endOfClause(sentence, verb.to()))
                : 0;
        var before = verb.to() == instrument.from() ? year(sentence, verb.from() - NEAR, verb.from()) : 0;
        return after > 0 && (year == 0 || after < year) || before > 0 && before != year
                || isElsewhere(sentence, verb, instrument);
    }

    private static int endOfClause(Sentence sentence, int from) {
        var to = from;
        while (to < Math.min(sentence.size(), from + 2 * NEAR) && !Outcomes.isCut(sentence, to, to + 1)) {
            to++;
        }
        return to;
    }

    /** "The convention, which was signed in Paris": another place than that of the engagement. */
    private boolean isElsewhere(Sentence sentence, Conclusion verb, Item instrument) {
        var city = story.main().map(Draft::city).orElse("");
        var gap = verb.from() - instrument.to();
        if (city.isEmpty() || gap < 0 || gap > 2
                || gap == 2 && !sentence.is(instrument.to() + 1, Category.CLAUSE) || gap == 1) {
            return false;
        }
        var place = sentence.first(Category.CITY, verb.to(), verb.to() + NEAR);
        return place.as(Category.CITY).filter(term -> !term.value().startsWith(city + "|")).isPresent();
    }

    /** The year of the page, else of the engagement. */
    private int year() {
        return story.calendar().year() > 0 ? story.calendar().year()
                : story.main().map(main -> main.when().start().year()).orElse(0);
    }

    /** "A strategy until 2030", "the policy after 2025": a year up to which or from which something goes. */
    private static boolean isBound(Sentence sentence, int year) {
        var before = sentence.item(year - 1);
        return before.is(Category.DURING, "after") || before.is(Category.UNTIL) || before.is(Category.FROM);
    }

    private static int year(Sentence sentence, int from, int to) {
        for (var at = Math.max(0, from); at < Math.min(sentence.size(), to); at++) {
            var token = sentence.token(at);
            if (token.kind() == Token.Kind.NUMBER && token.text().length() == 4 && !isBound(sentence, at)) {
                return token.number();
            }
        }
        return 0;
    }
}
