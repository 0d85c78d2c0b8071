package org.kurultai.seeds.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.kurultai.domain.record.Span;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.domain.time.Qualifier;

/**
 * Figures of which either of the first two may be the day: 05/04/2022. They tell the year, and the day where a day of the week
 * beside them or the dateline tells which order is meant.
 *
 * @param days the two days
 */
record EitherOrder(List<LocalDate> days) {

    private static final Pattern FIGURES = Pattern.compile("\\b(\\d{1,2})/(\\d{1,2})/((?:19|20)\\d\\d)\\b");
    /** A page is published so many days after its report was filed at most. */
    private static final int LATEST = 7;

    EitherOrder {
        days = List.copyOf(days);
    }

    /** The figures of a line; none if it has none. */
    static Optional<EitherOrder> in(String line) {
        var figures = FIGURES.matcher(line);
        if (!figures.find()) {
            return Optional.empty();
        }
        var first = Integer.parseInt(figures.group(1));
        var second = Integer.parseInt(figures.group(2));
        var year = Integer.parseInt(figures.group(3));
        try {
            return Optional.of(new EitherOrder(
                    List.of(LocalDate.of(year, second, first), LocalDate.of(year, first, second))));
        } catch (DateTimeException e) {
            // Figures of no such days are no date.
            return Optional.empty();
        }
    }

    /** The page's date that the figures are where everybody writes the day first. */
    PageDate dayFirst(Span line) {
        return PageDate.of(PartialDate.of(days.getFirst()), line);
    }

    /** The page's date that the figures are, given the days of the week that stand beside them. */
    PageDate beside(List<String> weekdays, Span line) {
        return dated(day -> weekdays.contains(String.valueOf(day.getDayOfWeek().getValue())), line);
    }

    /** The page's date that the figures are, given where and when the report was filed. */
    PageDate after(Dateline dateline, Span line) {
        var filed = dateline.date();
        return dated(day -> filed.day() > 0 && isSoonAfter(day, filed), line);
    }

    private static boolean isSoonAfter(LocalDate day, PartialDate filed) {
        for (var year = day.getYear() - 1; year <= day.getYear(); year++) {
            var date = MonthDay.of(filed.month(), filed.day());
            if (date.isValidYear(year)) {
                var days = ChronoUnit.DAYS.between(date.atYear(year), day);
                if (days >= 0 && days <= LATEST) {
                    return true;
                }
            }
        }
        return false;
    }

    private PageDate dated(Predicate<LocalDate> told, Span line) {
        var fitting = days.stream().filter(told).toList();
        if (fitting.size() == 1) {
            return PageDate.of(PartialDate.of(fitting.getFirst()), line);
        }
        var year = new PartialDate(days.getFirst().getYear(), 0, 0, Qualifier.EXACT);
        var ordered = days.stream().sorted().toList();
        return new PageDate(year, PageDate.middle(ordered.getFirst(), ordered.getLast()), line);
    }
}
