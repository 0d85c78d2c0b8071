package org.kurultai.domain.view;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.kurultai.domain.time.DateRange;

/** What happened, year by year: the years in order, and under 0, at the end, what has none. */
final class Years {

    private Years() {}

    static int of(DateRange when) {
        return when.start().hasYear() ? when.start().year() : when.end().year();
    }

    static <T> List<Map.Entry<Integer, List<T>>> of(Collection<T> rows, ToIntFunction<T> year) {
        var byYear = rows.stream().collect(Collectors.groupingBy(row -> last(year.applyAsInt(row)), TreeMap::new,
                Collectors.toList()));
        return byYear.entrySet().stream()
                .map(e -> Map.entry(e.getKey() == Integer.MAX_VALUE ? 0 : e.getKey(), e.getValue()))
                .toList();
    }

    private static int last(int year) {
        return year == 0 ? Integer.MAX_VALUE : year;
    }
}
