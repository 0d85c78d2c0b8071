package org.kurultai.seeds.calendar;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.seeds.source.SourceException;

/** On which days entries are: what {@code DTSTART}, {@code DTEND} and {@code DURATION} say (RFC 5545, section 3.6.1). */
final class Days {

    private static final Pattern FORM = Pattern.compile("(\\d{8})(?:T(\\d{6})(Z?))?");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmmss");

    private final ZoneId zone;

    /** @param zone in which days times in UTC fall; those of UTC itself if that is no time zone */
    Days(String zone) {
        this.zone = zone(zone);
    }

    private static ZoneId zone(String zone) {
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException e) {
            return ZoneOffset.UTC;
        }
    }

    /** @throws SourceException if the entry ends before it begins, or what it says is no date */
    DateRange of(CalendarEntry entry) {
        return entry.property("DTSTART").map(start -> from(start, entry)).orElse(DateRange.UNKNOWN);
    }

    private DateRange from(CalendarLine start, CalendarEntry entry) {
        var first = start.read(this::time);
        var end = entry.property("DTEND")
                .map(line -> line.read(this::time))
                .or(() -> entry.property("DURATION").map(line -> line.read(text -> after(first, text))))
                .orElse(first);
        if (end.isBefore(first)) {
            throw new SourceException(entry.property("DTEND").orElse(start).line(), 1,
                    "the entry ends %s, before it begins %s".formatted(end.toLocalDate(), first.toLocalDate()), "");
        }
        return DateRange.between(date(first.toLocalDate()), date(lastDay(first, end)));
    }

    /** What ends at midnight ended on the day before (RFC 5545: DTEND is exclusive). */
    private static LocalDate lastDay(LocalDateTime first, LocalDateTime end) {
        return end.toLocalTime().equals(LocalTime.MIDNIGHT) && end.toLocalDate().isAfter(first.toLocalDate())
                ? end.toLocalDate().minusDays(1)
                : end.toLocalDate();
    }

    private static PartialDate date(LocalDate day) {
        return PartialDate.parse(day.toString());
    }

    private LocalDateTime time(String text) {
        var parts = FORM.matcher(text.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "\"%s\" is no date of a calendar; write 20250523 or 20250523T090000".formatted(text));
        }
        try {
            var day = LocalDate.parse(parts.group(1), DateTimeFormatter.BASIC_ISO_DATE);
            var time = day.atTime(Optional.ofNullable(parts.group(2))
                    .map(t -> LocalTime.parse(t, TIME))
                    .orElse(LocalTime.MIDNIGHT));
            return "Z".equals(parts.group(3))
                    ? time.atOffset(ZoneOffset.UTC).atZoneSameInstant(zone).toLocalDateTime()
                    : time;
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("there is no such date: " + e.getMessage(), e);
        }
    }

    private static LocalDateTime after(LocalDateTime start, String duration) {
        try {
            return duration.endsWith("W") ? start.plus(Period.parse(duration)) : start.plus(Duration.parse(duration));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "\"%s\" is no duration of a calendar; write P2D, P1W or PT3H".formatted(duration), e);
        }
    }
}
