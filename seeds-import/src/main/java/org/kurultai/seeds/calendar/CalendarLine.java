package org.kurultai.seeds.calendar;

import com.github.mangstadt.vinnie.VObjectParameters;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.kurultai.export.calendar.CalendarNames;
import org.kurultai.seeds.source.SourceException;

/**
 * A property of a calendar or of an entry.
 *
 * @param name in capitals
 * @param value as it is written, with its escapes
 * @param line on which it begins, from 1
 */
record CalendarLine(String name, VObjectParameters parameters, String value, int line) {

    String text() {
        return VObjectPropertyValues.unescape(value);
    }

    /**
     * What a text means.
     *
     * @param reading may throw an {@link IllegalArgumentException} that says what is wrong with the text
     * @throws SourceException that says so, and on which line
     */
    <T> T read(Function<String, T> reading) {
        return read(text(), reading);
    }

    /** What a parameter means; an empty text is read where it is not there. */
    <T> T own(String parameter, Function<String, T> reading) {
        return read(parameter(CalendarNames.own(parameter)), reading);
    }

    private <T> T read(String text, Function<String, T> reading) {
        try {
            return reading.apply(text);
        } catch (IllegalArgumentException e) {
            throw new SourceException(line, 1, "%s: %s".formatted(name, e.getMessage()), "");
        }
    }

    /** A parameter; empty if it is not there. */
    String parameter(String parameter) {
        return Objects.requireNonNullElse(parameters.first(parameter), "");
    }

    /** Every value of a parameter that may have several. */
    List<String> each(String parameter) {
        return Objects.requireNonNullElse(parameters.get(parameter), List.of());
    }
}
