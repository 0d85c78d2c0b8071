package org.kurultai.domain.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kurultai.domain.record.Row;
import org.kurultai.domain.record.Telling;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;

/** Gathers the rows about one subject: each under a key of its own, the second of the same name with a number. */
final class Rows {

    private final List<Row> rows = new ArrayList<>();
    private final Map<String, Integer> taken = new HashMap<>();

    Rows add(String key, Object value, Object... telling) {
        var times = taken.merge(key, 1, Integer::sum);
        rows.add(new Row(times == 1 ? key : key + "#" + times, value, Telling.of(telling)));
        return this;
    }

    List<Row> all() {
        return List.copyOf(rows);
    }

    static String words(Enum<?> term) {
        return term.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** On a day or some days, in a month or a year; nothing where nothing is known of it. */
    static String on(DateRange when) {
        return when.start().isUnknown() && !when.end().isUnknown()
                ? "until " + when.end()
                : when(when.start().isDay() ? "on" : "in", when);
    }

    static String on(PartialDate date) {
        return on(DateRange.on(date));
    }

    /** When, with the words before it; nothing where nothing is known of it. */
    static String when(String before, DateRange when) {
        return when.isUnknown() ? "" : before + " " + when;
    }

    static String when(String before, PartialDate date) {
        return when(before, DateRange.on(date));
    }
}
