package org.kurultai.seeds.report;

import java.time.temporal.ChronoUnit;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.seeds.language.Language;
import org.kurultai.seeds.text.Dates;

/**
 * A page may show the day on which somebody looked at it, or another report's: what its own report tells belies such a date,
 * and no date at all is better than that one.
 */
final class DayOfVisit {

    /** A report is filed and published within so many days. */
    private static final int MOST_DAYS = 45;
    private static final int DAYS_OF_YEAR = 365;
    /** "On Monday, 3 May 2016": a date that begins a sentence begins among so many words of it. */
    private static final int BEGINNING = 4;

    private DayOfVisit() {}

    /** Whether a page's date is far from the day on which its report was filed. */
    static boolean isBelied(PageDate page, Dateline dateline) {
        var filed = dateline.date();
        if (filed.day() == 0 || page.date().day() == 0) {
            return false;
        }
        if (filed.hasYear()) {
            return Math.abs(ChronoUnit.DAYS.between(filed.earliest(), page.about())) > MOST_DAYS;
        }
        var days = Math.floorMod(page.about().getDayOfYear() - dayOfYear(filed), DAYS_OF_YEAR);
        return Math.min(days, DAYS_OF_YEAR - days) > MOST_DAYS;
    }

    private static int dayOfYear(PartialDate day) {
        return (day.month() - 1) * DAYS_OF_YEAR / 12 + day.day();
    }

    /** Whether the report begins with a day that lies years before a page's date: "On 3 May 2016 the ministers met". */
    static boolean isBelied(PageDate page, Dateline dateline, Line first, Language language) {
        var words = first.beginning(language);
        var begin = dateline.runsIn() ? (int) words.tokens().stream()
                .filter(token -> first.start() + token.start() < dateline.span().end()).count() : 0;
        return page.date().hasYear() && Dates.in(words).stream()
                .filter(date -> date.isFull() && date.from() >= begin && date.from() <= begin + BEGINNING).findFirst()
                .filter(date -> date.start().year() < page.date().year() - 1)
                .isPresent();
    }
}
