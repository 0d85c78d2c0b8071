package org.kurultai.domain.view;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.FactCorroborated;
import org.kurultai.domain.record.Recorded;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;

/** The dates that events state, whatever they are the dates of. */
public final class StatedDates {

    private StatedDates() {}

    /** What the event states as a date, in the order of its components; nothing of what is not known. */
    public static List<DateRange> of(Event event) {
        var stated = event instanceof FactCorroborated corroborated ? corroborated.stated() : event;
        return Arrays.stream(stated.getClass().getRecordComponents())
                .flatMap(component -> date(component, stated))
                .filter(date -> !date.isUnknown())
                .toList();
    }

    /**
     * What certainly happened within a time: it states a date, and every date it states lies in it, so that 2025 is not
     * within May 2025, and what has no year is within none.
     */
    public static Predicate<Recorded> within(DateRange time) {
        return recorded -> {
            var dates = of(recorded.event());
            return !dates.isEmpty() && dates.stream().allMatch(date -> !first(date).isBefore(first(time))
                    && !last(date).isAfter(last(time)));
        };
    }

    private static LocalDate first(DateRange time) {
        return time.start().earliest();
    }

    private static LocalDate last(DateRange time) {
        return time.end().latest();
    }

    private static Stream<DateRange> date(RecordComponent component, Event event) {
        try {
            return switch (component.getAccessor().invoke(event)) {
                case PartialDate date -> Stream.of(DateRange.on(date));
                case DateRange range -> Stream.of(range);
                case null, default -> Stream.of();
            };
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }
}
