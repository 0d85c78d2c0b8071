package org.kurultai.seeds.extract.date;

import java.util.List;
import java.util.stream.Stream;
import org.kurultai.domain.record.DateBasis;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.domain.time.Qualifier;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.facts.When;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Term;

/** Days that are told from those of what was told before: "the next day", "on the second day", "the day before". */
public final class Sequels {

    private static final String EVE = "eve";
    private static final List<String> OF_SEVERAL = List.of("first", "second", "last");
    private static final int LEAP_YEAR = 2000;

    private Sequels() {}

    /**
     * The day a sentence tells from another one; none if it does not.
     *
     * @param scene the sentence
     * @param told the days of what was told before, the latest last
     */
    public static Dated in(Scene scene, List<When> told) {
        var sentence = scene.sentence();
        return !scene.dates().isEmpty() || sentence.has(Category.WEEKDAY) || sentence.has(Category.DAY_OFFSET)
                ? Dated.NONE : in(scene, 0, sentence.size(), told);
    }

    /** The day told from another one between two places of a sentence, whatever days it tells elsewhere. */
    public static Dated in(Scene scene, int from, int to, List<When> told) {
        var sentence = scene.sentence();
        var words = Stream.concat(sentence.between(Category.SEQUEL, from, to).stream(),
                sentence.between(Category.DAYS_AGO, from, to).stream().filter(word -> word.is(Category.DAYS_AGO, EVE)))
                .findFirst();
        if (words.isEmpty()) {
            return Dated.NONE;
        }
        var word = words.get().as(Category.SEQUEL).map(Term::value).orElse(EVE);
        var day = told.reversed().stream()
                .filter(when -> when.start().day() > 0 && (!OF_SEVERAL.contains(word) || !isOneDay(when)))
                .findFirst()
                .map(when -> new When(day(word, when), day(word, when), when.basis()))
                .orElse(When.UNKNOWN);
        return day.isUnknown() ? Dated.NONE
                : new Dated(day, sentence.span(words.get().from(), words.get().to()),
                        "told from a day before");
    }

    /** "On Monday", within days that were told before, if one of them alone is a Monday. */
    public static Dated weekday(Scene scene, List<When> told) {
        var words = scene.sentence().all(Category.WEEKDAY);
        if (words.size() != 1 || !scene.dates().isEmpty()) {
            return Dated.NONE;
        }
        var weekday = words.getFirst().as(Category.WEEKDAY).orElseThrow().value();
        var days = told.stream().filter(when -> when.isFull() && !isOneDay(when))
                .flatMap(when -> when.start().earliest().datesUntil(when.end().latest().plusDays(1)))
                .filter(day -> String.valueOf(day.getDayOfWeek().getValue()).equals(weekday))
                .distinct()
                .toList();
        return days.size() != 1 ? Dated.NONE
                : new Dated(
                        new When(PartialDate.of(days.getFirst()), PartialDate.of(days.getFirst()), DateBasis.RELATIVE),
                        scene.sentence().span(words.getFirst().from(), words.getFirst().to()),
                        "a day of the week within those told before");
    }

    private static PartialDate day(String word, When told) {
        return switch (word) {
            case "next" -> shifted(told.end(), 1);
            case EVE -> shifted(told.start(), -1);
            case "second" -> shifted(told.start(), 1);
            case "first" -> told.start();
            case "last" -> told.end();
            default -> isOneDay(told) ? told.start() : PartialDate.UNKNOWN;
        };
    }

    private static boolean isOneDay(When when) {
        return when.start().equals(when.end());
    }

    /** A day of no known year may only be counted from where no leap day may lie between. */
    private static PartialDate shifted(PartialDate date, int days) {
        var year = date.hasYear() ? date.year() : LEAP_YEAR;
        if (!date.hasYear() && (date.month() == 2 && date.day() > 27 || date.month() == 3 && date.day() == 1)) {
            return PartialDate.UNKNOWN;
        }
        var day = new PartialDate(year, date.month(), date.day(), Qualifier.EXACT).earliest().plusDays(days);
        return new PartialDate(date.hasYear() ? day.getYear() : 0, day.getMonthValue(), day.getDayOfMonth(),
                Qualifier.EXACT);
    }
}
