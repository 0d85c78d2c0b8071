package org.kurultai.seeds.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days that a page tells without the signs by which a date is known: "2022 05 03", "ABCD03052022000071011013ID1108280815". */
final class CodedDates {

    private static final Pattern APART = Pattern.compile("(?<year>(?:19|20)\\d\\d) (?<month>\\d\\d) (?<day>\\d\\d)");
    /** The number under which an agency filed the report, which begins with its day. */
    private static final Pattern FILED = Pattern
            .compile("[A-Z]{3,9}(?<day>\\d\\d)(?<month>\\d\\d)(?<year>(?:19|20)\\d\\d)\\d{6,}[A-Z0-9]*");

    private CodedDates() {}

    /** The day that a line tells and nothing else; none if it tells none. */
    static Optional<LocalDate> in(String line) {
        return day(APART.matcher(line)).or(() -> day(FILED.matcher(line)));
    }

    private static Optional<LocalDate> day(Matcher figures) {
        if (!figures.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(figures.group("year")),
                    Integer.parseInt(figures.group("month")), Integer.parseInt(figures.group("day"))));
        } catch (DateTimeException e) {
            // Figures of no such day are no date.
            return Optional.empty();
        }
    }
}
