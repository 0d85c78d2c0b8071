package org.kurultai.seeds.extract.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.seeds.claim.Zone;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.report.PageDate;
import org.kurultai.seeds.text.DateMention;
import org.kurultai.seeds.text.Item;

/** Whether a report says of today, or of tomorrow, that it is another day than its page is dated: "tomorrow, 15 February". */
public final class Today {

    private static final int SIGN = 1;
    /** A page may be dated a day or two after its report. */
    private static final int LATE = 3;
    private static final int HALF_A_YEAR = 183;
    private static final int WEEK = 7;

    private Today() {}

    /** The date of a page; none if what the page is dated is not the day of its report, that day if it was dated a little later. */
    public static PageDate of(PageDate page, List<Scene> scenes) {
        if (!page.date().isDay()) {
            return page;
        }
        var day = page.date().earliest();
        var body = scenes.stream().filter(scene -> scene.sentence().zone() == Zone.BODY).toList();
        if (body.stream().anyMatch(scene -> isAnother(scene, day))) {
            return PageDate.NONE;
        }
        var late = body.stream().limit(LATE).mapToInt(scene -> daysLate(scene, day)).max().orElse(0);
        var of = day.minusDays(late);
        return late == 0 ? page : new PageDate(PartialDate.of(of), of, page.span());
    }

    /** "Will open this Thursday", "opens today, Thursday", on a page of the Friday: how many days later that is dated. */
    private static int daysLate(Scene scene, LocalDate page) {
        var sentence = scene.sentence();
        for (var word : sentence.all(Category.WEEKDAY)) {
            var told = word.as(Category.WEEKDAY).orElseThrow();
            var late = Math.floorMod(page.getDayOfWeek().getValue() - Integer.parseInt(told.kind()), WEEK);
            var today = sentence.item(sentence.sign(word.from() - 1, ',') || sentence.sign(word.from() - 1, '(')
                    ? word.from() - 2 : word.from() - 1);
            if (told.detail().isEmpty() && late > 0
                    && (late < LATE && today.as(Category.DAY_OFFSET).filter(day -> day.value().equals("0")).isPresent()
                            || late == 1 && today.is(Category.HERE, "town") && sentence.has(Category.FUTURE))) {
                return late;
            }
        }
        return 0;
    }

    private static boolean isAnother(Scene scene, LocalDate page) {
        return scene.sentence().all(Category.DAY_OFFSET).stream()
                .anyMatch(word -> scene.dates().stream().anyMatch(date -> isBeside(scene, word, date)
                        && isFar(date, page.plusDays(Integer.parseInt(
                                word.as(Category.DAY_OFFSET).orElseThrow().value())))));
    }

    /** "Tomorrow, 15 February", where no year is told. */
    private static boolean isBeside(Scene scene, Item word, DateMention date) {
        return date.start().day() > 0 && !date.start().hasYear() && date.start().equals(date.end())
                && date.from() >= word.to() && date.from() <= word.to() + SIGN
                && (date.from() == word.to() || scene.sentence().sign(word.to(), ',')
                        || scene.sentence().sign(word.to(), '('));
    }

    private static boolean isFar(DateMention date, LocalDate expected) {
        try {
            var told = LocalDate.of(expected.getYear(), date.start().month(), date.start().day());
            var apart = Math.abs(ChronoUnit.DAYS.between(told, expected));
            return Math.min(apart, 2 * HALF_A_YEAR - apart) > LATE;
        } catch (DateTimeException none) {
            return false;
        }
    }
}
