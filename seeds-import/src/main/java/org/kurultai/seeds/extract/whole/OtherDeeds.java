package org.kurultai.seeds.extract.whole;

import java.util.stream.IntStream;
import org.kurultai.seeds.extract.date.BareYears;
import org.kurultai.seeds.extract.person.Person;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.story.Draft;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.facts.When;
import org.kurultai.seeds.language.Categories;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.text.DateMention;
import org.kurultai.seeds.text.Sentence;

/** Whether a sentence says that somebody did something on another day than that of an engagement, or in another city. */
final class OtherDeeds {

    private static final int BEGINNING = 4;
    private static final int WEEK = 7;
    private static final int OLDEST = 1900;
    /** Behind these stands rather what somebody speaks of. */
    private static final Categories SPEAKING = Categories.of(
            Category.SAY, Category.PERSONAL, Category.ACT, Category.SPOKEN, Category.ASIDE, Category.CLAUSE,
            Category.DISCUSS, Category.ATTEND, Category.EVENT);

    private final Story story;

    OtherDeeds(Story story) {
        this.story = story;
    }

    /** Whether it says so. */
    boolean are(Scene scene, Person person, Draft draft) {
        return !draft.isToldWithin(scene.sentence().span()) && (isToComeElsewhere(scene, person, draft)
                || isElsewhere(scene, person, draft) || isOnAnotherDay(scene, person, draft));
    }

    /** "Minister A is expected in Oslo on a visit": of one that is to come, and of which the same sentence tells. */
    private boolean isToComeElsewhere(Scene scene, Person person, Draft draft) {
        return !draft.isScheduled() && story.drafts().stream()
                .anyMatch(other -> other.isScheduled() && other.persons().containsKey(person.key())
                        && other.isToldWithin(scene.sentence().span()));
    }

    /** "In Oslo Minister A unveiled a monument", "Minister A had opened the harbour in Oslo", of a meeting in Riga. */
    private static boolean isElsewhere(Scene scene, Person person, Draft draft) {
        var sentence = scene.sentence();
        return sentence.all(Category.CITY).stream()
                .filter(city -> sentence.is(city.from() - 1, Category.IN) && !scene.inHolder(city.from())
                        && (!draft.isMeeting() || city.from() < BEGINNING || isBefore(sentence))
                        && isOfDeed(scene, city.from(), person))
                .anyMatch(city -> Absences.isAnother(city, draft));
    }

    /** "Had opened the harbour". */
    private static boolean isBefore(Sentence sentence) {
        return sentence.all(Category.BE).stream().anyMatch(verb -> verb.is(Category.BE, "past"));
    }

    /** "On 1 June Minister A opens a harbour", "Minister A had said on 1 May", of a meeting on 14 May. */
    private boolean isOnAnotherDay(Scene scene, Person person, Draft draft) {
        return draft.when().isFull() && scene.dates().stream()
                .filter(date -> date.hasDay() && isOfDeed(scene, date.from(), person))
                .anyMatch(date -> isAnother(scene, date, draft))
                || draft.when().isFull() && (isInAnotherMonth(scene, person, draft.when())
                        || isInAnotherYear(scene, person, draft.when()))
                || draft.when().isFull() && scene.dates().isEmpty() && isBefore(scene.sentence())
                        && isOnAnotherWeekday(scene, person, draft.when());
    }

    /** "Minister A had taken office in April", of a meeting in May. */
    private static boolean isInAnotherMonth(Scene scene, Person person, When when) {
        var sentence = scene.sentence();
        return isBefore(sentence) && sentence.all(Category.MONTH).stream()
                .filter(month -> sentence.is(month.from() - 1, Category.IN) && isOfDeed(scene, month.from(), person))
                .map(month -> month.as(Category.MONTH).orElseThrow().value())
                .noneMatch(month -> month.equals(Integer.toString(when.start().month())))
                && sentence.all(Category.MONTH).stream().anyMatch(month -> sentence.is(month.from() - 1, Category.IN)
                        && isOfDeed(scene, month.from(), person));
    }

    /** "Minister A had opened the harbour in 1994", of a meeting in 2014. */
    private static boolean isInAnotherYear(Scene scene, Person person, When when) {
        var sentence = scene.sentence();
        return isBefore(sentence) && sentence.all(Category.MONTH).isEmpty() && IntStream.range(0, sentence.size())
                .filter(at -> BareYears.isYear(sentence, at)
                        && (isOfDeed(scene, at, person) || isOfVisit(scene, at, person)))
                .map(at -> sentence.token(at).number())
                .anyMatch(year -> year > OLDEST && year < when.start().year());
    }

    /** "Minister A had visited the region". */
    private static boolean isOfVisit(Scene scene, int at, Person person) {
        var behind = scene.sentence().first(Category.BE, scene.at(person.span()), at);
        return behind.is(Category.BE, "past") && scene.sentence().is(behind.to(), Category.ARRIVE);
    }

    /** "Minister A had called for peace on Sunday", of a meeting on Tuesday. */
    private static boolean isOnAnotherWeekday(Scene scene, Person person, When when) {
        var days = when.start().earliest().datesUntil(when.end().latest().plusDays(1)).limit(WEEK)
                .map(day -> Integer.toString(day.getDayOfWeek().getValue())).toList();
        return scene.sentence().all(Category.WEEKDAY).stream()
                .filter(day -> isOfDeed(scene, day.from(), person))
                .anyMatch(day -> !days.contains(day.as(Category.WEEKDAY).orElseThrow().value()));
    }

    private boolean isAnother(Scene scene, DateMention date, Draft draft) {
        var told = story.calendar().of(scene, date).when().start();
        var start = draft.when().start();
        var end = draft.when().end();
        if (told.isDay()) {
            return told.latest().isBefore(start.earliest()) || told.earliest().isAfter(end.latest());
        }
        return IntStream.rangeClosed(start.month(), end.month()).noneMatch(month -> month == told.month())
                || start.month() == end.month() && (told.day() < start.day() || told.day() > end.day());
    }

    /** Whether what stands there tells of what somebody did, and not of what was spoken of: it begins the sentence, or nothing parts them. */
    private static boolean isOfDeed(Scene scene, int at, Person person) {
        var sentence = scene.sentence();
        var from = scene.at(person.span());
        return at < from && !sentence.hasAny(SPEAKING, 0, at < BEGINNING ? at : from)
                && IntStream.range(at, from).noneMatch(sign -> sentence.sign(sign, ','))
                || at > from && !sentence.hasAny(SPEAKING, from, at)
                        && IntStream.range(from, at).noneMatch(sign -> sentence.sign(sign, ','));
    }
}
