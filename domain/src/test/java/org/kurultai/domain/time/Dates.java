package org.kurultai.domain.time;

import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Any date and any range, for laws that hold for all of them; close together, so that many of them meet. */
final class Dates {

    private Dates() {}

    static Arbitrary<PartialDate> exact() {
        var years = Arbitraries.of(0, 2023, 2024, 2025);
        var months = Arbitraries.of(0, 1, 2, 6, 12);
        var days = Arbitraries.of(0, 1, 15, 28, 29, 30, 31);
        return Combinators.combine(years, months, days)
                .filter(Dates::exists)
                .as((year, month, day) -> new PartialDate(year, month, day, Qualifier.EXACT))
                .withoutEdgeCases();
    }

    static Arbitrary<PartialDate> any() {
        return Combinators.combine(exact(), Arbitraries.of(Qualifier.class))
                .as((date, qualifier) -> date.isUnknown()
                        ? date
                        : new PartialDate(date.year(), date.month(), date.day(), qualifier))
                .withoutEdgeCases();
    }

    static Arbitrary<DateRange> ranges() {
        return Combinators.combine(any(), any(), Arbitraries.of(true, false))
                .filter((start, end, open) -> open || !end.before(start).isYes())
                .as((start, end, open) -> open ? DateRange.from(start) : DateRange.between(start, end))
                .withoutEdgeCases();
    }

    private static boolean exists(int year, int month, int day) {
        return day == 0 || month != 0 && day <= YearMonth.of(year == 0 ? 2024 : year, month).lengthOfMonth();
    }
}
