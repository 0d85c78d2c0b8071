package org.kurultai.seeds.calendar;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kurultai.domain.record.Span;
import org.kurultai.export.calendar.CalendarNames;
import org.kurultai.seeds.dossier.Problem;
import org.kurultai.seeds.source.SourceException;

/**
 * An entry of a calendar.
 *
 * @param kind such as {@code VEVENT}
 * @param lines its properties, but for those of alarms within it
 * @param problems what of it is no property
 * @param place from its first character to its last
 * @param line on which it begins, from 1
 */
record CalendarEntry(String kind, List<CalendarLine> lines, List<Problem> problems, Span place, int line) {

    CalendarEntry {
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
    }

    /** @throws SourceException if any of it could not be made out */
    void requireSound() {
        if (!problems.isEmpty()) {
            throw new SourceException(problems);
        }
    }

    Optional<CalendarLine> property(String name) {
        return each(name).findFirst();
    }

    Stream<CalendarLine> each(String name) {
        return lines.stream().filter(property -> property.name().equals(name));
    }

    String text(String name) {
        return property(name).map(CalendarLine::text).orElse("");
    }

    Stream<CalendarLine> eachOwn(String name) {
        return each(CalendarNames.own(name));
    }

    String own(String name) {
        return text(CalendarNames.own(name));
    }

    /** What a property of an exported calendar means; the other value where it is not there. */
    <T> T own(String name, Function<String, T> reading, T unstated) {
        return property(CalendarNames.own(name)).map(property -> property.read(reading)).orElse(unstated);
    }
}
