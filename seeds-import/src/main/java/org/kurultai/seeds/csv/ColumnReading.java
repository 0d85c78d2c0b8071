package org.kurultai.seeds.csv;

import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.domain.time.Qualifier;

/**
 * How the cells of a column are to be read.
 *
 * @param dates the forms of dates in it, tried in their order; none if it holds no dates, or dates as EDTF writes them
 * @param values what the words in it mean; none if they stand for themselves
 */
record ColumnReading(List<String> dates, Map<String, String> values) {

    /** Cells stand for themselves. */
    static final ColumnReading PLAIN = new ColumnReading(List.of(), Map.of());

    ColumnReading {
        dates = List.copyOf(dates);
        values = Map.copyOf(values);
        dates.forEach(ColumnReading::form);
    }

    /**
     * What a cell says.
     *
     * @throws IllegalArgumentException if the cell is not of a form that is foreseen
     */
    String read(String cell) {
        if (!values.isEmpty()) {
            var value = values.get(cell);
            if (value == null) {
                throw new IllegalArgumentException(
                        "\"%s\" is none of %s".formatted(cell,
                                String.join(", ", values.keySet().stream().sorted().toList())));
            }
            return value;
        }
        return dates.isEmpty() ? cell : date(cell).toString();
    }

    private PartialDate date(String cell) {
        for (var pattern : dates) {
            try {
                return date(form(pattern).parse(cell));
            } catch (DateTimeException e) {
                // It may be of the next form.
            }
        }
        throw new IllegalArgumentException(
                "\"%s\" is no date of the form %s".formatted(cell, String.join(" or ", dates)));
    }

    private static PartialDate date(TemporalAccessor parsed) {
        return new PartialDate(
                parsed.get(ChronoField.YEAR),
                part(parsed, ChronoField.MONTH_OF_YEAR),
                part(parsed, ChronoField.DAY_OF_MONTH),
                Qualifier.EXACT);
    }

    private static int part(TemporalAccessor parsed, ChronoField field) {
        return parsed.isSupported(field) ? parsed.get(field) : 0;
    }

    private static DateTimeFormatter form(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern.replace('y', 'u'))
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
