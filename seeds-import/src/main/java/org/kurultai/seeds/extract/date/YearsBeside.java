package org.kurultai.seeds.extract.date;

import java.time.temporal.ChronoUnit;
import org.kurultai.domain.record.DateBasis;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.domain.time.Qualifier;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.facts.When;
import org.kurultai.seeds.text.DateMention;

/** The year of a day told without one, beside another that is told with its year: "3 and 4 May 2022 ..., on 4 May". */
public final class YearsBeside {

    /** Of days farther apart nobody would leave out the year. */
    private static final int FARTHEST = 60;

    private YearsBeside() {}

    /** A day in the year of another one that is near it; unknown if it has a year, or if that one is not near. */
    public static When of(When day, When dated) {
        var start = day.start();
        if (start.day() == 0 || start.hasYear() || !dated.isFull() || dated.basis() != DateBasis.STATED) {
            return When.UNKNOWN;
        }
        for (var year = dated.start().year() - 1; year <= dated.start().year() + 1; year++) {
            if (isOf(start, year) && isOf(day.end(), year)) {
                var away = ChronoUnit.DAYS.between(in(start, year).earliest(), dated.start().earliest());
                if (Math.abs(away) <= FARTHEST) {
                    return new When(in(start, year), in(day.end(), year), DateBasis.RELATIVE);
                }
            }
        }
        return When.UNKNOWN;
    }

    /** "Came on 13 May 2022 and met them on 14 May": in the year of the day that the sentence tells before; else unknown. */
    static When in(Scene scene, DateMention date) {
        return scene.dates().stream().filter(other -> other.to() <= date.from() && other.isFull())
                .map(other -> of(new When(date.start(), date.end(), DateBasis.NONE),
                        new When(other.start(), other.end(), DateBasis.STATED)))
                .filter(When::isFull).findFirst().orElse(When.UNKNOWN);
    }

    private static boolean isOf(PartialDate day, int year) {
        return new DateMention(day, day, 0, 1).isOf(year);
    }

    private static PartialDate in(PartialDate day, int year) {
        return day.refinedBy(new PartialDate(year, 0, 0, Qualifier.EXACT));
    }
}
