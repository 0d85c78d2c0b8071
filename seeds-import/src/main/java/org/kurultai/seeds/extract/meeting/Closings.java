package org.kurultai.seeds.extract.meeting;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.kurultai.domain.record.Span;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.domain.time.Qualifier;
import org.kurultai.seeds.claim.Field;
import org.kurultai.seeds.claim.Zone;
import org.kurultai.seeds.extract.date.Dated;
import org.kurultai.seeds.extract.event.EventMention;
import org.kurultai.seeds.extract.event.EventMention.Relation;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.story.Draft;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.facts.When;
import org.kurultai.seeds.language.Categories;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.text.DateMention;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/**
 * Reads the first and the last day of a meeting where they are told apart: "The conference will end on 6 May", "three days of
 * talks that had begun on Monday".
 */
public final class Closings {

    private static final int LONGEST = 14;
    private static final int LEAP_YEAR = 2000;
    private static final Categories SMALL = Categories.of(
            Category.STOP, Category.LINK, Category.FUTURE, Category.DURING, Category.IN, Category.HELD, Category.CLAUSE,
            Category.WEEKDAY, Category.DAY_OFFSET, Category.DAYS_AGO, Category.ORDINAL_SUFFIX,
            Category.PRONOUN);

    private final Story story;

    public Closings(Story story) {
        this.story = story;
    }

    /** Reads again how long it lasted, when all is read and its day may be known from elsewhere. */
    public void readAgain(Scene scene) {
        story.main().filter(Draft::isMeeting).ifPresent(meeting -> scene.sentence().all(Category.DURING).stream()
                .filter(words -> isClose(words) && words.is(Category.LENGTH))
                .forEach(words -> lasting(scene, meeting, words)));
        story.main().filter(meeting -> meeting.isMeeting() && meeting.when().isUnknown())
                .ifPresent(meeting -> last(scene, meeting));
    }

    /** "The forum goes on until 25 March": the only day that is told of it. */
    private void last(Scene scene, Draft meeting) {
        var sentence = scene.sentence();
        var close = sentence.last(Category.CLOSE, 0, sentence.size());
        if (sentence.zone() == Zone.BODY && isOf(scene, close) && !isOfAnother(scene, meeting)
                && scene.events().stream().allMatch(event -> event.relation() == Relation.THIS && event.ordinal() == 0
                        && event.isMeeting())) {
            var day = date(scene, close);
            if (day.when().start().day() > 0 && isOneDay(day.when())) {
                meeting.when(day, sentence.zone());
            }
        }
    }

    public void read(Scene scene) {
        var sentence = scene.sentence();
        var meeting = story.current().filter(Draft::isMeeting);
        if (meeting.isEmpty() || isOfAnother(scene, meeting.get())
                || scene.events().stream().anyMatch(event -> event.relation() != Relation.THIS)) {
            return;
        }
        var close = sentence.last(Category.CLOSE, 0, sentence.size());
        counted(scene, meeting.get());
        if (isOf(scene, close)) {
            until(meeting.get(), meeting.get().when(), date(scene, close), sentence);
        }
        var begin = sentence.first(Category.BEGIN, 0, sentence.size());
        if (isOf(scene, begin)) {
            var begun = date(scene, begin);
            if (begun.when().start().day() > 0) {
                meeting.get().when(begun, sentence.zone());
            }
            if (close != Item.NONE) {
                until(meeting.get(), begun.when(), date(scene, close), sentence);
            }
            until(meeting.get(), begun.when(), new Dated(meeting.get().when(), begun.span(), begun.rule()), sentence);
        }
        var during = sentence.all(Category.DURING).stream().filter(Closings::isClose).findFirst().orElse(begin);
        lasting(scene, meeting.get(), close != Item.NONE ? close : during);
    }

    /** "The summit will begin on 5 May", where the meeting of ministers was told before: it is not the meeting that begins. */
    private boolean isOfAnother(Scene scene, Draft meeting) {
        return !scene.events().isEmpty() && story.drafts().stream()
                .filter(draft -> draft != meeting && draft.isMeeting())
                .anyMatch(draft -> scene.at(draft.spanOf(Field.TYPE)) == scene.events().getFirst().at());
    }

    /** "It had started two days earlier", "it closed two days later": counted from the day that was told before. */
    private static void counted(Scene scene, Draft meeting) {
        var sentence = scene.sentence();
        for (var words : sentence.all(Category.DAYS_AGO)) {
            var eve = words.is(Category.DAYS_AGO, "eve");
            var days = eve ? 1 : number(sentence, words.from() - 1);
            var begins = (eve || words.is(Category.DAYS_AGO, "earlier"))
                    && isOf(scene, sentence.first(Category.BEGIN, 0, sentence.size()));
            var ends = words.is(Category.DAYS_AGO, "later")
                    && isOf(scene, sentence.first(Category.CLOSE, 0, sentence.size()));
            if ((begins || ends) && days > 0 && days < LONGEST && isOneDay(meeting.when())) {
                var day = meeting.when().start();
                var when = new When(begins ? shifted(day, -days) : day, begins ? day : shifted(day, days),
                        meeting.when().basis());
                meeting.until(
                        new Dated(when, sentence.span(Math.max(0, words.from() - 1), words.to()),
                                "so many days from its other end"),
                        sentence.zone());
            }
        }
    }

    /** "Ended two days of talks on 6 May", "opened a three-day conference": the other end is so many days away. */
    private void lasting(Scene scene, Draft meeting, Item verb) {
        var days = days(scene.sentence());
        if (days == 0 || !isOneDay(meeting.when())) {
            return;
        }
        var day = meeting.when().start();
        var told = verb == Item.NONE ? Dated.NONE : date(scene, verb);
        if (!told.isNone() && !told.when().start().equals(day)) {
            return;
        }
        var dated = sentenceOf(meeting.spanOf(Field.DATE));
        var closes = told.isNone() ? dated.has(Category.CLOSE) : verb.is(Category.CLOSE) || isClose(verb);
        var counted = isClose(verb) && verb.is(Category.LENGTH);
        if (told.isNone() && !counted && !closes && !dated.has(Category.BEGIN)) {
            return;
        }
        var other = shifted(day, closes ? 1 - days : days - 1);
        var when = new When(closes ? other : day, closes ? day : other, meeting.when().basis());
        meeting.until(new Dated(when, scene.sentence().span(), "as many days as it lasts"), scene.sentence().zone());
    }

    /** "At the close of". */
    private static boolean isClose(Item during) {
        return during.is(Category.DURING, "close");
    }

    private Sentence sentenceOf(Span words) {
        return story.scenes().stream().map(Scene::sentence)
                .filter(sentence -> sentence.span().start() <= words.start() && words.end() <= sentence.span().end())
                .findFirst()
                .orElse(story.scenes().getFirst().sentence());
    }

    private static PartialDate shifted(PartialDate date, int days) {
        var day = inYear(date, LEAP_YEAR).earliest().plusDays(days);
        return new PartialDate(date.hasYear() ? day.getYear() : 0, day.getMonthValue(), day.getDayOfMonth(),
                Qualifier.EXACT);
    }

    /** "Two-day", "three days of": how many days a sentence says that something lasts; 0 if it does not. */
    private int days(Sentence sentence) {
        var words = story.report().language().order().days();
        for (var at = 1; at < sentence.size(); at++) {
            var number = words.contains(sentence.token(at).fold()) ? number(sentence, at - 1) : 0;
            var next = sentence.item(at + 1);
            if (number > 1 && number < LONGEST && !next.is(Category.DAYS_AGO)) {
                return number;
            }
        }
        return sentence.values(Category.LENGTH).stream().mapToInt(Integer::parseInt).findFirst().orElse(0);
    }

    private static int number(Sentence sentence, int at) {
        if (at < 0) {
            return 0;
        }
        var number = sentence.token(at).number();
        return number > 0 ? number
                : sentence.item(at).as(Category.NUMBER).map(term -> Integer.parseInt(term.value())).orElse(0);
    }

    private static void until(Draft meeting, When begun, Dated last, Sentence sentence) {
        if (isOneDay(begun) && last.when().start().day() > 0 && isOneDay(meeting.when())) {
            range(begun, last.when()).ifPresent(
                    range -> meeting.until(new Dated(range, last.span(), "from a day to a day"), sentence.zone()));
        }
    }

    private static boolean isOneDay(When when) {
        return when.start().day() > 0 && when.start().equals(when.end());
    }

    /** Whether a verb tells of the meeting: "It will end", but not "The mandate of the chair will end". */
    private static boolean isOf(Scene scene, Item verb) {
        return verb != Item.NONE && !scene.attribution().isNone(verb.from())
                && (scene.events().stream().anyMatch(EventMention::isMeeting) || !namesSubject(scene, verb.from()));
    }

    private static boolean namesSubject(Scene scene, int verb) {
        for (var at = 0; at < verb; at++) {
            var place = at;
            if (scene.sentence().token(at).kind() == Token.Kind.WORD
                    && !scene.sentence().isAny(place, SMALL)
                    && scene.dates().stream().noneMatch(date -> place >= date.from() && place < date.to())) {
                return true;
            }
        }
        return false;
    }

    /** Behind the verb, where it stands there. */
    private Dated date(Scene scene, Item verb) {
        var size = scene.sentence().size();
        var behind = story.report().language().order().headLast() ? Dated.NONE
                : story.calendar().in(scene, verb.to(), size, verb.to());
        return behind.isNone() ? story.calendar().in(scene, 0, size, verb.from()) : behind;
    }

    /** "It began on 3 May 2022 and ends on 6 May": both of the year that is told of either. */
    private static Optional<When> range(When begun, When last) {
        var year = Math.max(begun.start().year(), last.end().year());
        var start = begun.start().hasYear() ? begun.start() : inYear(begun.start(), year);
        var end = last.end().hasYear() ? last.end() : inYear(last.end(), year);
        var first = start.hasYear() ? start : inYear(start, LEAP_YEAR);
        var days = ChronoUnit.DAYS.between(first.latest(), inYear(end, first.year()).latest());
        return days > 0 && days < LONGEST && start.hasYear() == end.hasYear()
                ? Optional.of(new When(start, end, begun.isFull() ? begun.basis() : last.basis()))
                : Optional.empty();
    }

    private static PartialDate inYear(PartialDate date, int year) {
        return date.hasYear() || year == 0 || !new DateMention(date, date, 0, 1).isOf(year) ? date
                : date.refinedBy(new PartialDate(year, 0, 0, Qualifier.EXACT));
    }
}
